package org.determinations.ingest;

import java.util.List;
import java.util.Set;

/** The numbers of the SPP indicators that are published for districts, and how each is written down. */
final class SppIndicators {
    static final List<String> OF_DISTRICTS =
            List.of("1", "2", "3", "4A", "4B", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14");

    private static final Set<String> IN_WORDS = Set.of("4B", "9", "10");
    private static final Set<String> COMPLIANCE_RATES = Set.of("11", "12", "13");
    private static final Set<String> BY_COHORT = Set.of("7", "8", "11", "12", "13", "14");

    private SppIndicators() {}

    /** Whether the indicator is a rate of compliance, of which 100 percent is wanted. */
    static boolean isComplianceRate(String indicator) {
        return COMPLIANCE_RATES.contains(indicator);
    }

    /** Whether the indicator is answered with a word and not with a percentage. */
    static boolean isInWords(String indicator) {
        return IN_WORDS.contains(indicator);
    }

    /** Whether a district owes it only in the years of its cohort. */
    static boolean isByCohort(String indicator) {
        return BY_COHORT.contains(indicator);
    }
}
