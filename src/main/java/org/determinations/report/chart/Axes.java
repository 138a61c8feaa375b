package org.determinations.report.chart;

import java.math.BigDecimal;
import java.util.List;

/** How axes and their lines look in every picture. */
final class Axes {
    /** Decimal places of a ratio that is only given a place on the page. */
    static final int PLACES = 6;

    static final String[] STATE_LOOK = {
        "stroke", Drawing.STATE, "stroke-width", "3", "stroke-dasharray", "4 2",
    };

    private static final List<String> DASHES = List.of("none", "1 4", "5 4", "10 4");

    private Axes() {}

    /** The line of that number: the first is whole, the next ones are told apart by their dashes. */
    static String[] lineLook(int number) {
        return new String[] {
            "stroke",
            number == 0 ? Drawing.INK : "#6b6b6b",
            "stroke-width",
            number == 0 ? "1.5" : "1",
            "stroke-dasharray",
            DASHES.get(Math.min(number, DASHES.size() - 1)),
        };
    }

    static String[] small(String anchor) {
        return new String[] {"font-size", "10.5", "text-anchor", anchor, "fill", Drawing.INK};
    }

    /** The numbers at the ends of a horizontal axis, where no line stands. */
    static void ends(Drawing drawing, Axis axis, double y, List<BigDecimal> lines) {
        for (double end : List.of(axis.low(), axis.high())) {
            if (lines.stream().noneMatch(l -> l.doubleValue() == end)) {
                drawing.text(axis.place(end), y, plain(end), "text-anchor", "middle", "fill", Drawing.MUTED);
            }
        }
    }

    /** A line's number without idle zeros. */
    static String plain(BigDecimal line) {
        return line.stripTrailingZeros().toPlainString();
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(StrictMath.round(number * 100), 2)
                .stripTrailingZeros()
                .toPlainString();
    }
}
