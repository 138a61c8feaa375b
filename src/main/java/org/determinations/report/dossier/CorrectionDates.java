package org.determinations.report.dossier;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.issue.SourceRef;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.fact.FindingFact;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RuleResult;

/**
 * Until when each finding that a run read is to be corrected, as its file prints it. One per run; immutable.
 *
 * @param byRow the finding's row; a finding without a printed date has an empty one
 */
public record CorrectionDates(Map<SourceRef, Optional<LocalDate>> byRow) {
    /** Of a run that read no finding. */
    public static final CorrectionDates NONE = new CorrectionDates(Map.of());

    public CorrectionDates {
        byRow = Map.copyOf(byRow);
    }

    public static CorrectionDates of(List<FindingFact> findings) {
        Map<SourceRef, Optional<LocalDate>> byRow = new HashMap<>();
        findings.forEach(finding -> byRow.put(row(finding.source().row()), finding.correctionDueOn()));
        return new CorrectionDates(byRow);
    }

    /**
     * Of each finding that counts as evidence about the district, once however many rules read it; in the order in which they were read.
     * A finding that was read and is no evidence, such as a corrected one, is not among them.
     */
    public List<Optional<LocalDate>> shown(Determination own) {
        Map<SourceRef, Optional<LocalDate>> shown = new LinkedHashMap<>();
        for (RuleResult rule : own.rules()) {
            rule.values().stream()
                    .filter(value ->
                            value.shows() == EvidenceStrength.PRESENT || value.shows() == EvidenceStrength.SIGNIFICANT)
                    .map(value -> row(value.where()))
                    .filter(byRow::containsKey)
                    .forEach(row -> shown.put(row, byRow.get(row)));
        }
        return List.copyOf(shown.values());
    }

    private static SourceRef row(SourceRef place) {
        return place.at("");
    }
}
