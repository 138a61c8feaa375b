package org.determinations.report.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * A logarithmic axis from one end to the other. Zero, and what lies beyond an end, stands at that end.
 *
 * @param low value at the start, above 0
 * @param high value at the end, above low
 * @param start place of the low end on the page
 * @param end place of the high end; before the start when the axis points up
 */
record Axis(double low, double high, double start, double end) {
    private static final List<String> ENDS = List.of("0.1", "0.2", "0.25", "0.5", "4", "5", "8", "10", "15", "20");
    private static final int LOWS = 4;

    /** The shortest axis with round ends that holds all the ratios, from no less than a tenth to no more than twenty. */
    static Axis ofRatios(List<BigDecimal> ratios, double start, double end) {
        double low = Double.parseDouble(ENDS.get(LOWS - 1));
        double high = Double.parseDouble(ENDS.get(LOWS));
        for (BigDecimal ratio : ratios) {
            low = StrictMath.min(low, ratio.doubleValue());
            high = StrictMath.max(high, ratio.doubleValue());
        }
        double from = Double.parseDouble(ENDS.get(0));
        double to = Double.parseDouble(ENDS.get(ENDS.size() - 1));
        for (int i = 0; i < LOWS; i++) {
            double candidate = Double.parseDouble(ENDS.get(i));
            from = candidate <= low ? candidate : from;
        }
        for (int i = ENDS.size() - 1; i >= LOWS; i--) {
            double candidate = Double.parseDouble(ENDS.get(i));
            to = candidate >= high ? candidate : to;
        }
        return new Axis(from, to, start, end);
    }

    Axis at(double newStart, double newEnd) {
        return new Axis(low, high, newStart, newEnd);
    }

    double place(double value) {
        double within = StrictMath.min(high, StrictMath.max(low, value));
        double share = StrictMath.log(within / low) / StrictMath.log(high / low);
        return start + share * (end - start);
    }

    double place(BigDecimal value) {
        return place(value.doubleValue());
    }

    boolean beyondLow(BigDecimal value) {
        return value.doubleValue() < low;
    }

    boolean beyondHigh(BigDecimal value) {
        return value.doubleValue() > high;
    }
}
