package org.determinations.practice;

import java.util.Locale;
import org.determinations.model.SchoolYear;

/**
 * One SPP indicator of one district as it is printed. Cells that the form does not have are blank.
 *
 * @param reviewed school year that the value describes
 * @param numerator blank without counts
 * @param denominator blank without counts
 * @param printed the value
 */
record IndicatorRow(String indicator, SchoolYear reviewed, String numerator, String denominator, Printed printed) {
    private static final int SUPPRESSED_BELOW = 6;

    /**
     * The value in its forms; one of percentage and code is there.
     *
     * @param code published code or word
     * @param practices indicator 4B only: whether practices contribute
     */
    record Printed(String percent, String code, String practices) {}

    /** A rate with its counts; suppressed when fewer than six were counted. */
    static IndicatorRow rate(String indicator, SchoolYear reviewed, int numerator, int denominator) {
        if (denominator > 0 && denominator < SUPPRESSED_BELOW) {
            return code(indicator, reviewed, "-");
        }
        return new IndicatorRow(
                indicator,
                reviewed,
                Integer.toString(numerator),
                Integer.toString(denominator),
                new Printed(percent(numerator, denominator), "", ""));
    }

    /** A rate with its counts, or not applicable where nobody is to be counted. */
    static IndicatorRow rateOfSome(String indicator, SchoolYear reviewed, int numerator, int denominator) {
        return denominator == 0 ? code(indicator, reviewed, "NA") : rate(indicator, reviewed, numerator, denominator);
    }

    /** A published code or word in the place of a rate. */
    static IndicatorRow code(String indicator, SchoolYear reviewed, String code) {
        return new IndicatorRow(indicator, reviewed, "", "", new Printed("", code, ""));
    }

    /** Indicator 4B: the discrepancy, and whether practices contribute to it. */
    static IndicatorRow practices(SchoolYear reviewed, String discrepancy, String contribute) {
        return new IndicatorRow("4B", reviewed, "", "", new Printed("", discrepancy, contribute));
    }

    /** One decimal, half up, without a zero behind the point; 0 of 0 is printed as 100, as states do. */
    private static String percent(int numerator, int denominator) {
        if (denominator == 0) {
            return "100";
        }
        long tenths = (2000L * numerator + denominator) / (2L * denominator);
        return tenths % 10 == 0
                ? Long.toString(tenths / 10)
                : String.format(Locale.ROOT, "%d.%d", tenths / 10, tenths % 10);
    }
}
