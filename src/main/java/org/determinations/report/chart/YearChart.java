package org.determinations.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.model.secondary.RatioFigures;
import org.determinations.model.secondary.YearPoint;
import org.determinations.model.secondary.YearSeries;

/**
 * Ratios over school years, one panel a measure on the same logarithmic axis. A school year without a ratio is a hatched gap with
 * its reason; the line stops there and at a change of definition, which is drawn and said.
 */
final class YearChart {
    private static final double WIDTH = 990;
    private static final double ALONE = 560;
    private static final double PLOT = 170;
    private static final double HEAD = 54;
    private static final double TAIL = 62;
    private static final double INSET = 34;
    private static final int COLUMNS = 3;

    private final ChartFrame frame;
    private final List<YearSeries> series;
    private final Drawing drawing;
    private final Axis axis;
    private final double panel;

    YearChart(ChartFrame frame, List<YearSeries> series) {
        this.frame = frame;
        this.series = List.copyOf(series);
        this.drawing = new Drawing(frame.id());
        List<BigDecimal> values = new ArrayList<>(frame.printing().scale().lines());
        series.stream()
                .flatMap(s -> s.points().stream())
                .flatMap(p -> figures(p).stream())
                .forEach(f -> {
                    values.add(f.ratio().decimal(Axes.PLACES));
                    values.add(f.interval().low());
                    f.interval().high().ifPresent(values::add);
                });
        this.axis = Axis.ofRatios(values, PLOT, 0);
        this.panel = series.size() == 1 ? ALONE : WIDTH / Math.min(COLUMNS, series.size());
    }

    private static Optional<RatioFigures> figures(YearPoint point) {
        return point.gap().isEmpty() ? point.result().flatMap(r -> r.figures()) : Optional.empty();
    }

    String svg(String title, String description) {
        hatch();
        int columns = Math.min(COLUMNS, series.size());
        double height = HEAD + PLOT + TAIL;
        int number = 0;
        for (YearSeries one : series) {
            int line = number / columns;
            panel(one, (number % columns) * panel, height * line);
            number++;
        }
        int lines = (series.size() + columns - 1) / columns;
        double bottom = height * lines;
        StatusMark.legend(drawing, 8, bottom + 16);
        drawing.text(
                8,
                bottom + 36,
                "Ratio on a logarithmic axis; bar: " + frame.confidence()
                        + " interval. Hatched: no ratio for this school year," + " and why.",
                "fill",
                Drawing.MUTED);
        drawing.text(8, bottom + 52, "A gap is not the same as no concern.", "fill", Drawing.MUTED);
        return drawing.svg(title, description, StrictMath.max(columns * panel, 660), bottom + 58, frame.foot());
    }

    private void hatch() {
        drawing.body()
                .open("defs")
                .open(
                        "pattern",
                        "id",
                        drawing.own("gap"),
                        "width",
                        "8",
                        "height",
                        "8",
                        "patternUnits",
                        "userSpaceOnUse",
                        "patternTransform",
                        "rotate(45)")
                .leaf("line", "x1", "0", "y1", "0", "x2", "0", "y2", "8", "stroke", "#9a9a9a", "stroke-width", "2")
                .close()
                .close();
    }

    private void panel(YearSeries one, double x, double top) {
        List<String> head = Drawing.wrap(one.key().kind().code() + " " + SecondaryWords.group(one.key()), 42);
        drawing.lines(x + 8, top + 16, head, "font-weight", "bold", "fill", Drawing.INK);
        double from = x + INSET;
        double to = x + panel - 14;
        Axis own = axis.at(top + HEAD + PLOT, top + HEAD);
        int number = 0;
        for (BigDecimal line : frame.printing().scale().lines()) {
            double y = own.place(line);
            drawing.line(from, y, to, y, Axes.lineLook(number));
            drawing.text(from - 5, y + 4, Axes.plain(line), Axes.small("end"));
            number++;
        }
        drawing.line(from, own.start(), to, own.start(), "stroke", Drawing.INK, "stroke-width", "1");
        double step = (to - from) / Math.max(1, one.points().size());
        curve(one, own, from, step);
        for (int i = 0; i < one.points().size(); i++) {
            point(one.points().get(i), own, from + i * step, step);
        }
        breaks(one, x, own.start() + 34);
    }

    /** The line between neighbouring school years that can be compared. */
    private void curve(YearSeries one, Axis own, double from, double step) {
        for (int i = 1; i < one.points().size(); i++) {
            Optional<RatioFigures> before = figures(one.points().get(i - 1));
            Optional<RatioFigures> now = figures(one.points().get(i));
            if (before.isPresent()
                    && now.isPresent()
                    && one.points().get(i).breakBefore().isEmpty()) {
                drawing.line(
                        from + (i - 0.5) * step,
                        own.place(before.get().ratio().decimal(Axes.PLACES)),
                        from + (i + 0.5) * step,
                        own.place(now.get().ratio().decimal(Axes.PLACES)),
                        "stroke",
                        Drawing.INK,
                        "stroke-width",
                        "2");
            }
        }
    }

    private void point(YearPoint point, Axis own, double left, double step) {
        double middle = left + step / 2;
        String[] centred = {"text-anchor", "middle", "fill", Drawing.INK};
        drawing.text(middle, own.start() + 16, point.schoolYear().text(), centred);
        if (!point.breakBefore().isEmpty()) {
            drawing.line(left - 2, own.start(), left - 2, own.end(), "stroke", Drawing.INK, "stroke-width", "1.5");
            drawing.line(left + 2, own.start(), left + 2, own.end(), "stroke", Drawing.INK, "stroke-width", "1.5");
        }
        Optional<RatioFigures> figures = figures(point);
        if (figures.isEmpty()) {
            gap(point.gap(), own, left, step);
            return;
        }
        double low = own.place(figures.get().interval().low());
        double high = figures.get().interval().high().map(own::place).orElse(own.end());
        drawing.line(middle, low, middle, high, "stroke", Drawing.INK, "stroke-width", "1.5");
        cap(middle, low, own.beyondLow(figures.get().interval().low()), 1);
        cap(middle, high, figures.get().interval().high().map(own::beyondHigh).orElse(true), -1);
        double y = own.place(figures.get().ratio().decimal(Axes.PLACES));
        point.result().ifPresent(r -> StatusMark.draw(drawing, r.status(), middle, y, 6));
        String words = frame.printing().ratio(figures.get().ratio());
        double above = StrictMath.min(high, y - 6) - 6;
        double wide = 7.4 * words.length() + 2;
        drawing.rect(middle - wide / 2, above - 11, wide, 14, "fill", Drawing.PAPER, "fill-opacity", "0.85");
        drawing.value(middle, above, words, "text-anchor", "middle", "fill", Drawing.INK, "font-weight", "bold");
    }

    /** The end of a bar: a stroke across it, or an arrowhead where it goes on. */
    private void cap(double x, double y, boolean goesOn, int down) {
        if (goesOn) {
            double base = y - down * 7;
            drawing.polygon(List.of(x, y + down * 2.0, x - 4, base, x + 4, base), "fill", Drawing.INK);
        } else {
            drawing.line(x - 4, y, x + 4, y, "stroke", Drawing.INK, "stroke-width", "1.5");
        }
    }

    private void gap(String why, Axis own, double left, double step) {
        String fill = "url(#" + drawing.own("gap") + ")";
        drawing.rect(left + 4, own.end(), step - 8, own.start() - own.end(), "fill", fill);
        List<String> lines = Drawing.wrap(why, (int) ((step - 12) / 6.2));
        double height = lines.size() * Drawing.LINE_HEIGHT + 8;
        double top = (own.start() + own.end() - height) / 2;
        drawing.rect(left + 6, top, step - 12, height, "fill", Drawing.PAPER);
        for (int i = 0; i < lines.size(); i++) {
            double y = top + 15 + i * Drawing.LINE_HEIGHT;
            drawing.text(left + step / 2, y, lines.get(i), Axes.small("middle"));
        }
    }

    private void breaks(YearSeries one, double x, double y) {
        double at = y;
        for (YearPoint point : one.points()) {
            if (!point.breakBefore().isEmpty()) {
                String words = "Double line: not comparable before "
                        + point.schoolYear().text() + ": " + point.breakBefore();
                List<String> lines = Drawing.wrap(words, (int) (panel / 6.2));
                drawing.lines(x + 8, at, lines, "fill", Drawing.INK, "font-size", "10.5", "font-style", "italic");
                at += lines.size() * Drawing.LINE_HEIGHT;
            }
        }
    }
}
