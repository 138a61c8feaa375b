package org.determinations.determination;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.determinations.issue.SourceRef;
import org.determinations.model.CategoryCode;
import org.determinations.model.DecisionKind;
import org.determinations.model.DistrictCode;
import org.determinations.model.decision.DecisionContent;
import org.determinations.model.decision.DecisionEntry;
import org.determinations.model.decision.DeskDecisions;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.fact.FactSource;

/** Decisions that are no row of a file yet: of the desk, before a run reads them. */
public final class DecisionFacts {
    private static final FactSource NO_ROW =
            new FactSource(SourceRef.ofFile(DeskDecisions.FOLDER + "next run"), Map.of());

    private DecisionFacts() {}

    /** A decision of which only what it decides is known. */
    static DecisionFact asked(DistrictCode district, DecisionKind kind, Optional<CategoryCode> category) {
        return new DecisionFact(district, kind, category, "nobody", LocalDate.EPOCH, "", "", NO_ROW);
    }

    /** A decision of the desk as the next run would read it. */
    public static DecisionFact next(DecisionEntry entry, String by) {
        DecisionContent content = entry.content().orElseThrow();
        return new DecisionFact(
                entry.district(),
                content.kind(),
                content.category(),
                by,
                entry.on(),
                entry.text(),
                DeskDecisions.evidence(entry.number(), content.reason()),
                NO_ROW);
    }
}
