package org.determinations.followthrough.assistance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.model.fact.IndicatorFact;
import org.determinations.model.fact.ReviewedYear;

/** What a stored fact says, in a few words. */
final class FactWords {
    private FactWords() {}

    /** {@code 29 of 30, 96.7 percent}; the published code or word where there is no figure. */
    static String of(IndicatorFact fact) {
        List<String> parts = new ArrayList<>();
        Optional<Integer> numerator = fact.numerator().value();
        Optional<Integer> denominator = fact.denominator().value();
        if (numerator.isPresent() && denominator.isPresent()) {
            parts.add(numerator.get() + " of " + denominator.get());
        }
        fact.percent().value().map(BigDecimal::toPlainString).ifPresent(percent -> parts.add(percent + " percent"));
        if (!fact.reportedValue().isEmpty()) {
            parts.add(fact.reportedValue());
        }
        return parts.isEmpty() ? "no value" : String.join(", ", parts);
    }

    /** The school year that a value describes, in brackets behind a blank; empty where the file names none. */
    static String year(ReviewedYear year) {
        return year.published().isEmpty() ? "" : " (" + year.published() + ")";
    }
}
