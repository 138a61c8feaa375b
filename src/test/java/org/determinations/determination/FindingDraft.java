package org.determinations.determination;

import java.time.LocalDate;
import java.util.Optional;
import org.determinations.model.DistrictCode;
import org.determinations.model.FindingSource;
import org.determinations.model.fact.CorrectionDays;
import org.determinations.model.fact.FindingFact;
import org.determinations.model.fact.FindingReport;

/** A findings row in the making, for tests; days are texts, an empty one is absent. */
public record FindingDraft(
        FindingSource from, String reportDate, String rating, String dueOn, String correctedOn, String verifiedOn) {

    public static FindingDraft of(FindingSource from, String reportDate) {
        return new FindingDraft(from, reportDate, "Partially Implemented", "", "", "");
    }

    public FindingDraft rated(String other) {
        return new FindingDraft(from, reportDate, other, dueOn, correctedOn, verifiedOn);
    }

    public FindingDraft due(String day) {
        return new FindingDraft(from, reportDate, rating, day, correctedOn, verifiedOn);
    }

    public FindingDraft corrected(String day) {
        return new FindingDraft(from, reportDate, rating, dueOn, day, verifiedOn);
    }

    public FindingDraft verified(String day) {
        return new FindingDraft(from, reportDate, rating, dueOn, correctedOn, day);
    }

    public FindingFact of(DistrictCode code, int row) {
        return new FindingFact(
                "F-" + row,
                code,
                "Example",
                new FindingReport(from, LocalDate.parse(reportDate), "SE 9", rating),
                new CorrectionDays(day(dueOn), day(correctedOn), day(verifiedOn), Optional.empty()),
                Given.source(
                        "findings.csv",
                        row,
                        "report_date",
                        "rating",
                        "correction_due_on",
                        "corrected_on",
                        "verified_on"));
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
