package org.determinations.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.determinations.model.ExactRatio;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.RatioFigures;
import org.determinations.model.secondary.RatioInterval;

/**
 * Ratios with their intervals on a logarithmic axis, one row each: a mark sized by the students of the group, a bar for the
 * interval, the rest of the State as a short dashed line. A row without a ratio says why in words. What lies beyond the axis is
 * an arrow with words.
 */
final class ForestChart {
    private static final double WIDTH = 1040;
    private static final double COUNTS = 300;
    private static final double LEFT = 320;
    private static final double RIGHT = 690;
    private static final double RATIO = 710;
    private static final double STATUS = 900;
    private static final double TOP = 52;

    private final List<RatioRow> rows;
    private final ChartFrame frame;
    private final Drawing drawing;
    private final Axis axis;
    private final double most;

    private final String first;

    /**
     * @param first heading of the column that names the rows
     * @param rows those to draw; hidden ones are left out and counted by the caller
     */
    ForestChart(ChartFrame frame, String first, List<RatioRow> rows) {
        this.first = first;
        this.rows = List.copyOf(rows);
        this.frame = frame;
        this.drawing = new Drawing(frame.id());
        List<BigDecimal> values = new ArrayList<>(frame.printing().scale().lines());
        for (RatioRow row : rows) {
            row.figures().ifPresent(f -> {
                values.add(f.ratio().decimal(Axes.PLACES));
                values.add(f.interval().low());
                f.interval().high().ifPresent(values::add);
            });
            row.restOfState().ifPresent(r -> values.add(r.decimal(Axes.PLACES)));
        }
        this.axis = Axis.ofRatios(values, LEFT, RIGHT);
        this.most = rows.stream().mapToLong(r -> students(r.result())).max().orElse(1);
    }

    private static long students(MeasureResult result) {
        return result.input().map(i -> i.focal().students()).orElse(0L);
    }

    String svg(String title, String description) {
        double y = TOP;
        String section = "";
        Drawing front = drawing;
        List<Runnable> painted = new ArrayList<>();
        for (RatioRow row : rows) {
            if (!row.section().equals(section)) {
                section = row.section();
                double at = y + 18;
                String words = section;
                painted.add(() -> {
                    front.rect(8, at - 16, WIDTH - 16, 23, "fill", "#eef3f8");
                    front.text(12, at, words, "font-weight", "bold", "fill", Drawing.INK);
                });
                y += 26;
            }
            double height = height(row);
            double top = y;
            painted.add(() -> row(row, top, height));
            y += height;
        }
        grid(y);
        painted.forEach(Runnable::run);
        double end = legend(y + 24);
        return drawing.svg(title, description, WIDTH, end, frame.foot());
    }

    private static List<String> label(RatioRow row) {
        return Drawing.wrap(row.label(), 30);
    }

    private static List<String> why(RatioRow row) {
        return Drawing.wrap(Printing.sentenceCase(row.whyNot()), 58);
    }

    private static double height(RatioRow row) {
        int lines = Math.max(
                Math.max(label(row).size(), why(row).size()), row.restOfState().isPresent() ? 2 : 1);
        return Math.max(lines * Drawing.LINE_HEIGHT + 12, 34);
    }

    private void grid(double bottom) {
        String[] head = {"font-weight", "bold", "fill", Drawing.INK};
        drawing.text(8, 20, first, head);
        drawing.text(COUNTS, 20, "Students", "text-anchor", "end", "font-weight", "bold", "fill", Drawing.INK);
        drawing.text(LEFT, 20, "Ratio of shares, logarithmic axis", head);
        drawing.text(RATIO, 20, "Ratio (likely range)", head);
        drawing.text(STATUS, 20, "Result", head);
        int number = 0;
        for (BigDecimal line : frame.printing().scale().lines()) {
            double x = axis.place(line);
            drawing.line(x, TOP - 6, x, bottom, Axes.lineLook(number));
            drawing.text(x, TOP - 12, Axes.plain(line), "text-anchor", "middle", "fill", Drawing.INK);
            number++;
        }
        Axes.ends(drawing, axis, TOP - 12, frame.printing().scale().lines());
        drawing.line(8, TOP - 5, WIDTH - 8, TOP - 5, "stroke", Drawing.INK, "stroke-width", "1");
        drawing.line(8, bottom, WIDTH - 8, bottom, "stroke", Drawing.INK, "stroke-width", "1");
    }

    private void row(RatioRow row, double top, double height) {
        double middle = top + height / 2;
        drawing.line(8, top, WIDTH - 8, top, "stroke", "#e3e3e3");
        List<String> label = label(row);
        drawing.lines(8, middle + 4 - (label.size() - 1) * Drawing.LINE_HEIGHT / 2, label, "fill", Drawing.INK);
        drawing.value(COUNTS, middle + 4, row.counts(), "text-anchor", "end", "fill", Drawing.INK);
        double result = row.alternate() ? middle - 3 : middle + 4;
        drawing.value(STATUS, result, row.status(), "fill", Drawing.INK, "font-weight", weight(row));
        if (row.alternate()) {
            drawing.text(STATUS, middle + 12, "compared with State", "fill", Drawing.MUTED, "font-size", "11");
        }
        if (row.figures().isEmpty()) {
            List<String> why = why(row);
            double first = middle + 4 - (why.size() - 1) * Drawing.LINE_HEIGHT / 2;
            double wide = 6.4 * why.stream().mapToInt(String::length).max().orElse(0) + 8;
            drawing.rect(LEFT, top + 2, wide, height - 4, "fill", Drawing.PAPER);
            drawing.lines(LEFT + 4, first, why, "fill", Drawing.MUTED, "font-style", "italic");
            return;
        }
        row.figures().ifPresent(f -> ratio(row, f, middle));
    }

    private static String weight(RatioRow row) {
        return row.result().status().concern() ? "bold" : "normal";
    }

    private void ratio(RatioRow row, RatioFigures figures, double y) {
        String words = row.ratio() + " (" + row.interval() + ")";
        boolean two = row.restOfState().isPresent();
        drawing.value(RATIO, two ? y - 3 : y + 4, words, "fill", Drawing.INK);
        row.restOfState().ifPresent(rest -> {
            String state = "rest of State " + frame.printing().ratio(rest);
            drawing.value(RATIO, y + 12, state, "fill", Drawing.STATE, "font-size", "11");
        });
        row.restOfState().ifPresent(rest -> state(rest, y));
        bar(figures.interval(), y);
        BigDecimal ratio = figures.ratio().decimal(Axes.PLACES);
        double radius = 4 + 5 * StrictMath.sqrt(students(row.result()) / (double) Math.max(1, most));
        StatusMark.draw(drawing, row.result().status(), axis.place(ratio), y, radius);
        if (axis.beyondLow(ratio) || axis.beyondHigh(ratio)) {
            boolean low = axis.beyondLow(ratio);
            drawing.text(low ? LEFT + 12 : RIGHT - 12, y + 16, row.ratio(), Axes.small(low ? "start" : "end"));
        }
    }

    private void state(ExactRatio rest, double y) {
        double x = axis.place(rest.decimal(Axes.PLACES));
        drawing.line(x, y - 16, x, y + 16, Axes.STATE_LOOK);
    }

    private void bar(RatioInterval interval, double y) {
        double from = axis.place(interval.low());
        double to = interval.high().map(axis::place).orElse(RIGHT);
        drawing.line(from, y, to, y, "stroke", Drawing.INK, "stroke-width", "2");
        if (axis.beyondLow(interval.low())) {
            drawing.line(LEFT - 6, y, from, y, "stroke", Drawing.INK, "stroke-width", "2");
            drawing.arrow(LEFT - 15, y, -9);
            drawing.text(LEFT + 12, y - 8, "from " + frame.printing().limit(interval.low()), Axes.small("start"));
        } else {
            drawing.line(from, y - 5, from, y + 5, "stroke", Drawing.INK, "stroke-width", "2");
        }
        boolean beyond = interval.high().map(axis::beyondHigh).orElse(true);
        if (beyond) {
            drawing.line(to, y, RIGHT + 6, y, "stroke", Drawing.INK, "stroke-width", "2");
            drawing.arrow(RIGHT + 15, y, 9);
            String words =
                    interval.high().map(h -> "to " + frame.printing().limit(h)).orElse("no upper limit");
            drawing.text(RIGHT - 8, y - 8, words, Axes.small("end"));
        } else {
            drawing.line(to, y - 5, to, y + 5, "stroke", Drawing.INK, "stroke-width", "2");
        }
    }

    private double legend(double top) {
        double end = StatusMark.legend(drawing, 8, top);
        drawing.text(end + 8, top, "larger mark: more students in the group", "fill", Drawing.INK);
        drawing.line(16, top + 12, 16, top + 28, Axes.STATE_LOOK);
        drawing.text(26, top + 24, "rest of the State", "fill", Drawing.INK);
        drawing.line(150, top + 20, 180, top + 20, "stroke", Drawing.INK, "stroke-width", "2");
        String bar = "likely range (" + frame.confidence() + " interval); an arrow goes on beyond the axis";
        drawing.text(188, top + 24, bar, "fill", Drawing.INK);
        drawing.text(
                8,
                top + 44,
                "Line at 1: equal shares. Further lines: lower edges of the bands. Too few to judge is not no concern.",
                "fill",
                Drawing.MUTED);
        drawing.text(
                8,
                top + 60,
                frame.said(
                        "Fragile: one student placed differently would change the result. Compared with State: too few other students in the"
                                + " district."),
                "fill",
                Drawing.MUTED);
        return top + 66;
    }
}
