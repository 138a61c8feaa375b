package org.determinations.disproportionality.interval;

import java.math.BigDecimal;
import java.util.Optional;
import org.determinations.model.secondary.OutcomeCount;

/** The upper bound of the E-formula: the share of all students plus one (not two) standard errors of it. */
public final class CompositionBound {

    private CompositionBound() {}

    /** Share of 1, rounded half up; empty when nobody has the outcome or there are no students. */
    public static Optional<BigDecimal> upper(OutcomeCount focal, OutcomeCount comparison, int places) {
        double total = (double) focal.outcome() + comparison.outcome();
        double students = (double) focal.students() + comparison.students();
        if (total == 0 || students == 0) {
            return Optional.empty();
        }
        double share = focal.students() / students;
        return Optional.of(Limits.decimal(share + StrictMath.sqrt(share * (1 - share) / total), places));
    }
}
