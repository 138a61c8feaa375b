package org.determinations.determination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.issue.SourceRef;
import org.determinations.model.EvidenceValue;
import org.determinations.model.decision.DeskDecisions;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.result.EvidenceNames;

/** A person's recorded decision as rules of every shape show it. */
public final class DecisionValues {
    private DecisionValues() {}

    /** Who decided, when and why, for a sentence; of one that was recorded in the store with the number of its record. */
    public static String signed(DecisionFact decision) {
        Optional<Integer> record = DeskDecisions.record(decision);
        return decision.decidedBy() + " on " + decision.decidedOn()
                + record.map(number -> ", record " + number).orElse("") + ": \"" + decision.reason() + "\"";
    }

    /** Its cells, each with its place. */
    public static List<EvidenceValue> of(DecisionFact decision) {
        List<EvidenceValue> values = new ArrayList<>();
        values.add(value(
                decision, EvidenceNames.DECISION, "decision", decision.kind().name()));
        decision.category()
                .ifPresent(
                        code -> values.add(value(decision, EvidenceNames.CATEGORY_DECIDED, "category", code.text())));
        values.add(value(decision, EvidenceNames.DECIDED_BY, "decided_by", decision.decidedBy()));
        values.add(value(
                decision,
                EvidenceNames.DECIDED_ON,
                "decided_on",
                decision.decidedOn().toString()));
        values.add(value(decision, "reason", "reason", decision.reason()));
        if (!decision.evidence().isEmpty()) {
            String name = DeskDecisions.record(decision).isPresent() ? "recorded as" : "evidence named";
            values.add(value(decision, name, "evidence", decision.evidence()));
        }
        return values;
    }

    private static EvidenceValue value(DecisionFact decision, String name, String field, String text) {
        SourceRef where = decision.source().of(field);
        return EvidenceValue.of(name, text, where);
    }
}
