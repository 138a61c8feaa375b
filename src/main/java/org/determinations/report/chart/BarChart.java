package org.determinations.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.determinations.model.ExactRatio;

/**
 * Counts of districts as bars, one row below the other. Each series has a pattern, a shade and its place in the legend; every bar
 * says its number. One per picture.
 *
 * @param id unlike that of any other picture of the page
 * @param foot who may see it; stands in the picture
 * @param series what the parts of a row are, in the order drawn; at most {@value #MOST}
 * @param rows each with as many counts as there are series
 * @param legend whether the series are named below the bars; they need not be where the rows' own labels name them
 */
public record BarChart(String id, String title, String foot, List<String> series, List<Row> rows, boolean legend) {
    /** How many series can be told apart. */
    public static final int MOST = 6;

    private static final double WIDTH = 720;
    private static final double LEFT = 262;
    private static final double RIGHT = 96;
    private static final double ROW = 34;
    private static final double BAR = 22;
    /** So many signs of a label fit into a line to the left of the bars. */
    private static final int SIGNS = 36;

    private static final double LEGEND_COLUMN = 300;
    private static final double NUMBER_FITS = 34;
    private static final List<String> SHADES =
            List.of("#e4eef7", "#bcd5ea", "#86b0d4", "#4a7fb0", "#1c4a7d", "#ffffff");
    private static final int FIRST_DARK = 3;
    private static final int FIRST_AFTER_DARK = 5;

    /** A row of counts. */
    public record Row(String label, List<Integer> counts) {
        public Row {
            counts = List.copyOf(counts);
        }

        int total() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    public BarChart {
        series = List.copyOf(series);
        rows = List.copyOf(rows);
        if (series.size() > MOST) {
            throw new IllegalArgumentException(series.size() + " series");
        }
    }

    /** The picture, complete by itself. */
    public String svg() {
        Drawing drawing = new Drawing(id);
        patterns(drawing);
        int most = Math.max(1, rows.stream().mapToInt(Row::total).max().orElse(0));
        int all = rows.stream().mapToInt(Row::total).sum();
        double y = 6;
        for (Row row : rows) {
            draw(drawing, row, y, (WIDTH - LEFT - RIGHT) / most, all);
            y += ROW;
        }
        drawing.line(LEFT, 0, LEFT, y, "stroke", Drawing.INK, "stroke-width", "1.5");
        if (legend) {
            y = legend(drawing, y + 14);
        }
        return drawing.svg(title, description(), WIDTH, y, foot);
    }

    private void draw(Drawing drawing, Row row, double y, double unit, int all) {
        label(drawing, row.label(), y);
        double x = LEFT;
        boolean several = row.counts().stream().filter(c -> c > 0).count() > 1;
        for (int i = 0; i < row.counts().size(); i++) {
            double width = row.counts().get(i) * unit;
            if (width > 0) {
                drawing.rect(x, y, width, BAR, look(i));
                if (several && width > NUMBER_FITS) {
                    number(drawing, row.counts().get(i), i, x + width / 2, y);
                }
                x += width;
            }
        }
        drawing.value(x + 8, y + 16, total(row, all), "fill", Drawing.INK, "font-size", "13", "font-weight", "bold");
    }

    /** In two lines where one would not have the room; what these have no room for stands in the table beside the picture. */
    private static void label(Drawing drawing, String label, double y) {
        if (label.length() <= SIGNS) {
            drawing.text(LEFT - 8, y + 16, label, "text-anchor", "end", "fill", Drawing.INK, "font-size", "13");
            return;
        }
        int blank = label.lastIndexOf(' ', SIGNS);
        int end = blank > 0 ? blank : SIGNS;
        List<String> lines =
                List.of(label.substring(0, end), label.substring(end).strip());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            drawing.text(
                    LEFT - 8,
                    y + 9 + i * 14,
                    line.length() > SIGNS ? line.substring(0, SIGNS - 1).strip() + "…" : line,
                    "text-anchor",
                    "end",
                    "fill",
                    Drawing.INK,
                    "font-size",
                    "12");
        }
    }

    /** On a plate of its own, so that no pattern lies under the figures. */
    private static void number(Drawing drawing, int count, int series, double x, double y) {
        boolean dark = series >= FIRST_DARK && series < FIRST_AFTER_DARK;
        drawing.rect(x - 13, y + 4, 26, BAR - 8, "fill", SHADES.get(series));
        drawing.text(
                x,
                y + 16,
                Integer.toString(count),
                "text-anchor",
                "middle",
                "font-size",
                "12",
                "fill",
                dark ? Drawing.PAPER : Drawing.INK);
    }

    private double legend(Drawing drawing, double top) {
        double x = 8;
        double y = top;
        for (int i = 0; i < series.size(); i++) {
            if (x + LEGEND_COLUMN > WIDTH) {
                x = 8;
                y += 24;
            }
            drawing.rect(x, y, 28, 16, look(i));
            drawing.text(x + 36, y + 13, series.get(i), "fill", Drawing.INK, "font-size", "12");
            x += LEGEND_COLUMN;
        }
        return y + 26;
    }

    private String[] look(int i) {
        return new String[] {"fill", "url(#" + id + "-p" + i + ")", "stroke", Drawing.INK, "stroke-width", "1"};
    }

    private void patterns(Drawing drawing) {
        drawing.body().open("defs");
        for (int i = 0; i < series.size(); i++) {
            int size = 8;
            drawing.body()
                    .open(
                            "pattern",
                            "id",
                            id + "-p" + i,
                            "width",
                            Integer.toString(size),
                            "height",
                            Integer.toString(size),
                            "patternUnits",
                            "userSpaceOnUse");
            drawing.rect(0, 0, size, size, "fill", SHADES.get(i));
            strokes(drawing, i);
            drawing.body().close();
        }
        drawing.body().close();
    }

    /** Plain, dots, rising lines, lattice, plain and dark, dashes: told apart without any colour. */
    private static void strokes(Drawing drawing, int i) {
        String[] dark = {"stroke", "#1c4a7d", "stroke-width", "1"};
        String[] pale = {"stroke", "#dbe8f4", "stroke-width", "1"};
        switch (i) {
            case 1 -> drawing.circle(4, 4, 1.2, "fill", "#1c4a7d");
            case 2 -> {
                drawing.line(0, 8, 8, 0, dark);
                drawing.line(-2, 2, 2, -2, dark);
                drawing.line(6, 10, 10, 6, dark);
            }
            case 3 -> {
                drawing.line(0, 0, 8, 8, pale);
                drawing.line(0, 8, 8, 0, pale);
            }
            case 5 -> drawing.line(0, 4, 5, 4, "stroke", "#5a5a5a", "stroke-width", "1.2");
            default -> {
                // plain
            }
        }
    }

    private String description() {
        List<String> parts = new ArrayList<>();
        int all = rows.stream().mapToInt(Row::total).sum();
        for (Row row : rows) {
            List<String> named = new ArrayList<>();
            for (int i = 0; i < series.size(); i++) {
                if (legend && row.counts().get(i) > 0) {
                    named.add(series.get(i) + " " + row.counts().get(i));
                }
            }
            parts.add(row.label() + ": " + total(row, all)
                    + (named.isEmpty() ? "" : " (" + String.join(", ", named) + ")"));
        }
        return String.join("; ", parts) + ".";
    }

    private static String total(Row row, int all) {
        String count = String.format(Locale.ROOT, "%,d", row.total());
        return all == 0 ? count : count + " (" + share(row.total(), all) + ")";
    }

    /** Percent to one place. */
    public static String share(int part, int all) {
        return ExactRatio.of(part, all).times(100).decimal(1).toPlainString() + "%";
    }
}
