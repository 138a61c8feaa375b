package org.determinations.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.model.secondary.FunnelGuide;
import org.determinations.model.secondary.FunnelPoint;
import org.determinations.model.secondary.OutcomeCount;
import org.determinations.model.secondary.SecondaryFunnel;

/**
 * Every district's share by the size of its group, between the limits that chance keeps it in. Districts in scope, of many only
 * some ({@link FunnelEntry#numbered}), have a number that the key below explains; no number lies over another. The others are faint.
 */
final class FunnelChart {
    private static final double WIDTH = 1000;
    private static final double LEFT = 64;
    private static final double RIGHT = 890;
    private static final double TOP = 24;
    private static final double BOTTOM = 440;
    private static final int KEY_COLUMNS = 2;

    /** With more points than these no paper is free between them; numbers then keep off those that have one. */
    private static final int MOST_KEPT_FREE = 500;

    private static final List<Long> TICKS =
            List.of(1L, 3L, 10L, 30L, 100L, 300L, 1000L, 3000L, 10000L, 30000L, 100000L);
    private static final List<String> DASHES = List.of("6 4", "none");

    private final ChartFrame frame;
    private final SecondaryFunnel funnel;
    private final List<FunnelEntry> named;
    private final List<FunnelEntry> others;
    private final List<FunnelEntry> numbered;
    private final Drawing drawing;
    private final Axis sizes;
    private final double highest;

    FunnelChart(ChartFrame frame, SecondaryFunnel funnel, List<FunnelEntry> named, List<FunnelEntry> others) {
        this.frame = frame;
        this.funnel = funnel;
        this.named = List.copyOf(named);
        this.others = List.copyOf(others);
        this.numbered = FunnelEntry.numbered(named);
        this.drawing = new Drawing(frame.id());
        long least = points().mapToLong(OutcomeCount::students).min().orElse(10);
        long most = points().mapToLong(OutcomeCount::students).max().orElse(1000);
        this.sizes = new Axis(StrictMath.max(1, least / 1.3), most * 1.3, LEFT, RIGHT);
        double greatest = points().mapToDouble(FunnelChart::share).max().orElse(0);
        double wanted =
                StrictMath.max(greatest * 1.1, funnel.funnel().stateRisk().doubleValue() * 2);
        this.highest = StrictMath.min(1, StrictMath.max(wanted, 0.05));
    }

    private Stream<OutcomeCount> points() {
        return Stream.concat(named.stream(), others.stream()).map(e -> e.point().count());
    }

    private static double share(OutcomeCount count) {
        return count.risk().map(r -> r.decimal(Axes.PLACES).doubleValue()).orElse(0.0);
    }

    private double height(double share) {
        return BOTTOM - StrictMath.min(share, highest) / highest * (BOTTOM - TOP);
    }

    String svg(String title, String description) {
        axes();
        limits();
        others.forEach(e -> drawing.circle(across(e), up(e), 3.5, "fill", Drawing.PAPER, "stroke", "#767676"));
        marks();
        double bottom = key(legend(BOTTOM + 58) + 24);
        return drawing.svg(title, description, WIDTH, bottom, frame.foot());
    }

    private void axes() {
        drawing.line(LEFT, BOTTOM, RIGHT, BOTTOM, "stroke", Drawing.INK);
        drawing.line(LEFT, TOP, LEFT, BOTTOM, "stroke", Drawing.INK);
        for (long tick : TICKS) {
            if (tick >= sizes.low() && tick <= sizes.high()) {
                double x = sizes.place(tick);
                drawing.line(x, BOTTOM, x, BOTTOM + 5, "stroke", Drawing.INK);
                drawing.text(x, BOTTOM + 19, Long.toString(tick), "text-anchor", "middle", "fill", Drawing.INK);
            }
        }
        String among = funnel.funnel().key().kind().outcome().among();
        String title = Printing.sentenceCase(funnel.funnel().key().members(among))
                + frame.said(" in the district (logarithmic axis)");
        drawing.text((LEFT + RIGHT) / 2, BOTTOM + 37, title, "text-anchor", "middle", "fill", Drawing.INK);
        int step = highest > 0.6 ? 20 : highest > 0.25 ? 10 : highest > 0.1 ? 5 : 1;
        for (int percent = 0; percent <= highest * 100; percent += step) {
            double y = height(percent / 100.0);
            drawing.line(LEFT, y, RIGHT, y, "stroke", "#e3e3e3");
            drawing.text(LEFT - 8, y + 4, percent + "%", "text-anchor", "end", "fill", Drawing.INK);
        }
    }

    private void limits() {
        drawing.body().open("defs").open("clipPath", "id", drawing.own("plot"));
        drawing.rect(LEFT, TOP, RIGHT - LEFT, BOTTOM - TOP);
        drawing.body().close().close();
        drawing.body().open("g", "clip-path", "url(#" + drawing.own("plot") + ")");
        List<FunnelGuide> guides = funnel.guides();
        int pairs = guides.isEmpty() ? 0 : guides.get(0).limits().size();
        for (int i = 0; i < pairs; i++) {
            curve(i, false);
            curve(i, true);
        }
        drawing.body().close();
        BigDecimal state = funnel.funnel().stateRisk();
        double y = height(state.doubleValue());
        drawing.line(LEFT, y, RIGHT, y, "stroke", Drawing.STATE, "stroke-width", "2");
        String words = "State " + Printing.percent(state);
        drawing.text(RIGHT + 6, y + 4, words, "fill", Drawing.STATE, "font-weight", "bold");
    }

    private void curve(int pair, boolean upper) {
        List<Double> places = new ArrayList<>();
        for (FunnelGuide guide : funnel.guides()) {
            FunnelPoint.Limit limit = guide.limits().get(pair);
            double share = (upper ? limit.high() : limit.low()).doubleValue();
            double x = LEFT
                    + StrictMath.log(guide.students() / sizes.low())
                            / StrictMath.log(sizes.high() / sizes.low())
                            * (RIGHT - LEFT);
            places.add(x);
            places.add(BOTTOM - share / highest * (BOTTOM - TOP));
        }
        drawing.polyline(places, limitLook(pair));
    }

    private static String[] limitLook(int pair) {
        String dashes = DASHES.get(Math.min(pair, DASHES.size() - 1));
        return new String[] {
            "fill", "none", "stroke", Drawing.INK, "stroke-width", "1.5", "stroke-dasharray", dashes,
        };
    }

    private void marks() {
        double margin = 4;
        LabelPlaces labels = new LabelPlaces(new LabelPlaces.Box(
                (LEFT + RIGHT) / 2, (TOP + BOTTOM) / 2, RIGHT - LEFT - margin, BOTTOM - TOP - margin));
        boolean crowded = named.size() + others.size() > MOST_KEPT_FREE;
        (crowded ? numbered : named).forEach(e -> labels.keepFree(across(e), up(e), 13));
        (crowded ? List.<FunnelEntry>of() : others).forEach(e -> labels.keepFree(across(e), up(e), 7));
        Set<Integer> withNumber = numbered.stream().map(FunnelEntry::number).collect(Collectors.toUnmodifiableSet());
        List<FunnelEntry> fromLeft = named.stream()
                .sorted(Comparator.comparingLong(
                                (FunnelEntry e) -> e.point().count().students())
                        .thenComparing(FunnelEntry::number))
                .toList();
        List<Runnable> painted = new ArrayList<>();
        for (FunnelEntry entry : fromLeft) {
            double x = across(entry);
            double y = up(entry);
            if (!withNumber.contains(entry.number())) {
                mark(entry.point().outside(), x, y);
                continue;
            }
            String words = Integer.toString(entry.number());
            LabelPlaces.Box box = labels.place(x, y, 7.4 * words.length() + 4, 14);
            drawing.line(x, y, box.x(), box.y(), "stroke", "#5a5a5a", "stroke-width", "0.8");
            painted.add(() -> mark(entry.point().outside(), x, y));
            painted.add(() -> label(words, box));
        }
        painted.forEach(Runnable::run);
    }

    private double across(FunnelEntry entry) {
        return sizes.place(entry.point().count().students());
    }

    private double up(FunnelEntry entry) {
        return height(share(entry.point().count()));
    }

    private void label(String words, LabelPlaces.Box box) {
        double left = box.x() - box.width() / 2;
        drawing.rect(left, box.y() - 7, box.width(), 14, "fill", Drawing.PAPER, "class", "label", "rx", "2");
        drawing.text(box.x(), box.y() + 4, words, "text-anchor", "middle", "font-weight", "bold", "fill", Drawing.INK);
    }

    /** Above the limits a triangle that points up, below one that points down, within them a disc. */
    private void mark(int outside, double x, double y) {
        if (outside == 0) {
            drawing.circle(x, y, 4.5, "fill", "#0b4f8a", "stroke", Drawing.PAPER);
            return;
        }
        double up = outside > 0 ? -1 : 1;
        drawing.polygon(
                List.of(x, y + up * 7, x + 6.5, y - up * 4.5, x - 6.5, y - up * 4.5),
                "fill",
                outside > 0 ? "#a8371a" : "#0b4f8a",
                "stroke",
                Drawing.PAPER);
    }

    private double legend(double y) {
        mark(0, 14, y - 4);
        drawing.text(26, y, "in scope, within the limits", "fill", Drawing.INK);
        mark(1, 214, y - 4);
        drawing.text(226, y, "above a limit", "fill", Drawing.INK);
        mark(-1, 326, y - 4);
        drawing.text(338, y, "below a limit", "fill", Drawing.INK);
        double x = 436;
        if (!others.isEmpty()) {
            drawing.circle(x, y - 4, 3.5, "fill", Drawing.PAPER, "stroke", "#767676");
            String said = frame.said("other districts");
            drawing.text(x + 12, y, said, "fill", Drawing.INK);
            x += Math.max(120, 12 + 7 * said.length());
        }
        List<FunnelPoint.Limit> limits =
                funnel.guides().isEmpty() ? List.of() : funnel.guides().get(0).limits();
        for (int i = 0; i < limits.size(); i++) {
            drawing.polyline(List.of(x, y - 4, x + 30, y - 4), limitLook(i));
            drawing.text(x + 36, y, ChartFrame.percent(limits.get(i).confidence()) + " limits", "fill", Drawing.INK);
            x += 140;
        }
        return y;
    }

    private double key(double top) {
        List<List<String>> entries =
                numbered.stream().map(e -> Drawing.wrap(e.key(), 76)).toList();
        int lines = entries.stream().mapToInt(List::size).sum();
        int perColumn = (lines + KEY_COLUMNS - 1) / KEY_COLUMNS;
        double y = top;
        double deepest = top;
        int column = 0;
        for (List<String> entry : entries) {
            if (y - top >= perColumn * Drawing.LINE_HEIGHT) {
                column++;
                y = top;
            }
            for (String line : entry) {
                drawing.value(8 + column * WIDTH / KEY_COLUMNS, y, line, "fill", Drawing.INK, "font-size", "11");
                y += Drawing.LINE_HEIGHT;
            }
            deepest = StrictMath.max(deepest, y);
        }
        return deepest;
    }
}
