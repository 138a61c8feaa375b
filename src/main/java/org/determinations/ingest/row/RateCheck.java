package org.determinations.ingest.row;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.determinations.ingest.cell.Cells;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.Missing;
import org.determinations.model.Reported;
import org.determinations.model.fact.FileFields;

/** Whether a published percentage follows from the counts beside it, to the decimals that are published. */
record RateCheck(Cells cells, String indicator) {
    private static final int PER_HUNDRED = 100;
    private static final String KEPT = "Ask the district which of them is right; the row counts as it is.";

    /** The percentage as it is to be used: none where nobody was counted, otherwise the one published. */
    Reported<BigDecimal> check(
            Reported<Integer> numerator, Reported<Integer> denominator, Reported<BigDecimal> percent) {
        Optional<Integer> counted = denominator.value();
        if (counted.isEmpty() || (numerator.value().isEmpty() && counted.get() != 0)) {
            return percent;
        }
        if (counted.get() == 0 && numerator.value().orElse(0) == 0) {
            return percent.value().isPresent() ? zeroOfZero() : percent;
        }
        int part = numerator.value().orElse(0);
        if (part > counted.get()) {
            contradiction(FileFields.NUMERATOR, part + " of " + counted.get(), "no more than are counted");
        } else {
            percent.value().ifPresent(p -> compare(part, counted.get(), p));
        }
        return percent;
    }

    private Reported<BigDecimal> zeroOfZero() {
        cells.issue(
                IssueCode.ZERO_OF_ZERO,
                FileFields.PERCENT,
                "indicator " + indicator + " prints a percentage of nobody",
                "",
                "Nothing to do: it is read as no denominator.");
        return Reported.absent(Missing.NO_DENOMINATOR, cells.text(FileFields.PERCENT));
    }

    private void compare(int part, int counted, BigDecimal percent) {
        BigDecimal exact = BigDecimal.valueOf((long) PER_HUNDRED * part)
                .divide(BigDecimal.valueOf(counted), percent.scale(), RoundingMode.HALF_UP);
        if (exact.compareTo(percent) != 0) {
            contradiction(
                    FileFields.PERCENT,
                    percent.toPlainString(),
                    exact.toPlainString() + ", from " + part + " of " + counted);
        }
    }

    private void contradiction(String field, String found, String allowed) {
        cells.issues()
                .add(Issue.of(
                        IssueCode.RATE_CONTRADICTS_COUNTS,
                        cells.at(field),
                        "the percentage and the counts of indicator " + indicator + " contradict each other",
                        found,
                        allowed,
                        KEPT));
    }
}
