package org.determinations.ingest.row;

import org.determinations.ingest.cell.Cells;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Quote;
import org.determinations.model.fact.FileFields;
import org.determinations.model.fact.IndicatorFact;

/** Cells of one indicator that do not go together: IN-048 and IN-049. The row counts as it stands. */
record IndicatorContradictions(Cells cells, IndicatorFact fact) {
    void check(ReadContext context) {
        if (fact.hasPracticesWithoutDiscrepancy()) {
            add(
                    IssueCode.PRACTICES_CONTRADICT,
                    FileFields.PRACTICES_CONTRIBUTE,
                    "practices contribute to a significant discrepancy that indicator " + fact.indicator()
                            + " says is not there",
                    "No, NA or blank beside No",
                    "Ask which of the two answers is right; both count as they are.");
        }
        if (fact.hasDiscrepancyWithoutPractices()) {
            add(
                    IssueCode.PRACTICES_CONTRADICT,
                    FileFields.PRACTICES_CONTRIBUTE,
                    "indicator " + fact.indicator()
                            + " has a significant discrepancy, and nothing says whether practices contribute",
                    "Yes or No beside Yes",
                    "Add the answer; without it the indicator cannot be judged.");
        }
        if (fact.isRateOfNoYear(context.dataYear())) {
            add(
                    IssueCode.RATE_OF_NO_YEAR,
                    FileFields.REVIEWED_SCHOOL_YEAR,
                    "the rate of indicator " + fact.indicator() + " has no school year that the rate can describe",
                    "a school year up to " + context.dataYear(),
                    "Correct the year; without it, the rate cannot be judged.");
        }
    }

    private void add(IssueCode code, String field, String wrong, String allowed, String action) {
        cells.issues().add(Issue.of(code, cells.at(field), wrong, found(field), allowed, action));
    }

    private String found(String field) {
        String text = cells.text(field);
        return text.isEmpty() ? "a blank" : Quote.of(text);
    }
}
