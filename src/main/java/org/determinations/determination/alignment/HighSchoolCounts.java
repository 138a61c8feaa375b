package org.determinations.determination.alignment;

import java.util.List;
import java.util.Optional;
import org.determinations.model.Missing;
import org.determinations.model.Reported;
import org.determinations.model.SppIndicators;
import org.determinations.model.fact.IndicatorFact;

/**
 * Whether a district has students in grades 9 to 12, by its own counts: those enrolled there (indicator 2) and, where that
 * count is not applicable, those of its graduation cohort (indicator 1).
 */
final class HighSchoolCounts {

    private HighSchoolCounts() {}

    /** False only when the counts say that there is no such student; without counts it stays open. */
    static boolean leaveOpen(List<IndicatorFact> indicators) {
        Optional<Reported<Integer>> enrolled = denominator(indicators, SppIndicators.DROPOUT);
        Optional<Reported<Integer>> cohort = denominator(indicators, SppIndicators.GRADUATION);
        boolean noneEnrolled = enrolled.filter(HighSchoolCounts::isZero).isPresent();
        boolean noneStated = enrolled.filter(HighSchoolCounts::isNotApplicable).isPresent()
                && cohort.filter(count -> isZero(count) || isNotApplicable(count))
                        .isPresent();
        return !noneEnrolled && !noneStated;
    }

    private static Optional<Reported<Integer>> denominator(List<IndicatorFact> indicators, String indicator) {
        return indicators.stream()
                .filter(fact -> fact.indicator().equals(indicator))
                .map(IndicatorFact::denominator)
                .findFirst();
    }

    private static boolean isZero(Reported<Integer> count) {
        return count.value().filter(number -> number == 0).isPresent();
    }

    private static boolean isNotApplicable(Reported<Integer> count) {
        return count.missing().filter(Missing.NOT_APPLICABLE::equals).isPresent();
    }
}
