package org.determinations.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The numbers of the SPP indicators that are published for districts, and how each is written down. */
public final class SppIndicators {
    public static final List<String> OF_DISTRICTS =
            List.of("1", "2", "3", "4A", "4B", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14");

    /** In the order in which they are published; one that is not published for districts comes before all others. */
    public static final Comparator<String> IN_ORDER =
            Comparator.comparingInt(SppIndicators::place).thenComparing(i -> i);

    /** Students who were in a graduation cohort, and students enrolled in grades 9 to 12. */
    public static final String GRADUATION = "1";

    public static final String DROPOUT = "2";
    /** What became of students a year after they left high school. */
    public static final String AFTER_SCHOOL = "14";

    private static final Map<String, Integer> PLACES =
            OF_DISTRICTS.stream().collect(Collectors.toMap(i -> i, OF_DISTRICTS::indexOf));
    private static final Set<String> IN_WORDS = Set.of("4B", "9", "10");
    private static final Set<String> COMPLIANCE_RATES = Set.of("11", "12", "13");
    private static final Set<String> BY_COHORT = Set.of("7", "8", "11", "12", "13", "14");

    private SppIndicators() {}

    private static int place(String indicator) {
        return PLACES.getOrDefault(indicator, -1);
    }

    /** Whether the indicator is a rate of compliance, of which 100 percent is wanted. */
    public static boolean isComplianceRate(String indicator) {
        return COMPLIANCE_RATES.contains(indicator);
    }

    /** Whether the year beside its value is the one that the value describes, not the one in which its cohort ends. */
    public static boolean namesYearDescribed(String indicator) {
        return isByCohort(indicator) && !indicator.equals("7");
    }

    /** Whether a significant discrepancy counts only when policies, procedures or practices contribute to it. */
    public static boolean asksForPractices(String indicator) {
        return indicator.equals("4B");
    }

    /** Whether the indicator is answered with a word and not with a percentage. */
    public static boolean isInWords(String indicator) {
        return IN_WORDS.contains(indicator);
    }

    /** Whether a district owes it only in the years of its cohort. */
    public static boolean isByCohort(String indicator) {
        return BY_COHORT.contains(indicator);
    }
}
