package org.determinations.report.chart;

import java.util.List;
import org.determinations.model.secondary.MeasureStatus;

/** The mark of a judged ratio: its shape and its shade say the same, so that either is enough. */
final class StatusMark {
    /** The judgements, mildest first. */
    static final List<MeasureStatus> JUDGED =
            List.of(MeasureStatus.NO_CONCERN, MeasureStatus.WATCH, MeasureStatus.CONCERN, MeasureStatus.HIGH_CONCERN);

    private StatusMark() {}

    static void draw(Drawing drawing, MeasureStatus status, double x, double y, double radius) {
        switch (status) {
            case WATCH ->
                drawing.polygon(
                        List.of(
                                x,
                                y - 1.2 * radius,
                                x + 1.1 * radius,
                                y + 0.8 * radius,
                                x - 1.1 * radius,
                                y + 0.8 * radius),
                        look("#ecc657"));
            case CONCERN ->
                drawing.polygon(
                        List.of(x, y - 1.25 * radius, x + 1.25 * radius, y, x, y + 1.25 * radius, x - 1.25 * radius, y),
                        look("#c85a17"));
            case HIGH_CONCERN ->
                drawing.rect(x - 0.9 * radius, y - 0.9 * radius, 1.8 * radius, 1.8 * radius, look("#6d0f24"));
            default -> drawing.circle(x, y, radius, look(Drawing.PAPER));
        }
    }

    private static String[] look(String fill) {
        return new String[] {"fill", fill, "stroke", Drawing.INK, "stroke-width", "1.5"};
    }

    /** The four marks with their words, from x on; returns where the row ends. */
    static double legend(Drawing drawing, double x, double y) {
        double at = x;
        for (MeasureStatus status : JUDGED) {
            draw(drawing, status, at + 7, y - 4, 6);
            drawing.text(at + 18, y, status.words(), "fill", Drawing.INK);
            at += 34 + 7.2 * status.words().length();
        }
        return at;
    }
}
