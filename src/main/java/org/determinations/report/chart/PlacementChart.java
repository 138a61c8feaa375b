package org.determinations.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.determinations.model.ExactRatio;
import org.determinations.model.secondary.PlacementShare;
import org.determinations.model.student.Placement;
import org.determinations.suppression.PublicShare;

/**
 * Groups by placements: each cell with its share and counts, darker and more densely patterned the greater the share of the
 * group's students with disabilities.
 */
final class PlacementChart {
    private static final double LABEL = 250;
    private static final double CELL = 122;
    private static final double ROW = 44;
    private static final double HEAD = 54;

    /** Lower edges of the shades in percent, with fill and pattern; the edge belongs to the darker shade. */
    private static final List<Shade> SHADES = List.of(
            new Shade("0", "#ffffff", ""),
            new Shade("5", "#e3eef8", "M2 2h1v1h-1z"),
            new Shade("15", "#bcd6ee", "M0 8L8 0"),
            new Shade("30", "#86b3dd", "M0 8L8 0M0 0L8 8"),
            new Shade("60", "#4d88c4", "M0 2H8M0 6H8M2 0V8M6 0V8"));

    private final ChartFrame frame;
    private final List<PlacementShare> shares;
    private final List<Placement> placements;
    private final List<String> groups;
    private final Drawing drawing;

    private record Shade(String from, String fill, String pattern) {}

    PlacementChart(ChartFrame frame, List<PlacementShare> shares) {
        this.frame = frame;
        this.shares = List.copyOf(shares);
        this.drawing = new Drawing(frame.id());
        Set<String> rows = new LinkedHashSet<>();
        shares.forEach(s -> rows.add(s.groupWords()));
        this.groups = List.copyOf(rows);
        this.placements = shares.stream()
                .map(PlacementShare::placement)
                .distinct()
                .sorted()
                .toList();
    }

    String svg(String title, String description) {
        patterns();
        for (int i = 0; i < placements.size(); i++) {
            List<String> words = Drawing.wrap(SecondaryWords.placement(placements.get(i)), 17);
            double x = LABEL + i * CELL + CELL / 2;
            double first = HEAD - 8 - (words.size() - 1) * Drawing.LINE_HEIGHT;
            drawing.lines(x, first, words, "text-anchor", "middle", "font-weight", "bold", "fill", Drawing.INK);
        }
        for (int i = 0; i < groups.size(); i++) {
            row(groups.get(i), HEAD + i * ROW);
        }
        double bottom = HEAD + groups.size() * ROW;
        legend(bottom + 14);
        double width = Math.max(LABEL + placements.size() * CELL + 8, 760);
        return drawing.svg(title, description, width, bottom + 46, frame.foot());
    }

    private void row(String group, double top) {
        List<String> label = Drawing.wrap(Printing.sentenceCase(group), 34);
        drawing.lines(8, top + ROW / 2 + 4 - (label.size() - 1) * 7.5, label, "fill", Drawing.INK);
        for (int i = 0; i < placements.size(); i++) {
            cell(group, placements.get(i), LABEL + i * CELL, top);
        }
    }

    private void cell(String group, Placement placement, double x, double top) {
        Optional<PlacementShare> share = find(group, placement);
        Optional<Integer> shade =
                share.flatMap(PlacementShare::count).flatMap(c -> c.risk()).map(PlacementChart::shade);
        drawing.rect(
                x,
                top,
                CELL - 3,
                ROW - 3,
                box(shade.map(s -> SHADES.get(s).fill()).orElse("#f2f2f2")));
        shade.filter(s -> s > 0)
                .ifPresent(
                        s -> drawing.rect(x, top, CELL - 3, ROW - 3, "fill", "url(#" + drawing.own("shade" + s) + ")"));
        List<String> words = share.map(this::words).orElse(List.of(Printing.NONE));
        double wide = 6.9 * words.stream().mapToInt(String::length).max().orElse(0) + 10;
        double middle = x + (CELL - 3) / 2;
        double first = top + (words.size() == 1 ? ROW / 2 + 3 : ROW / 2 - 5);
        if (shade.filter(s -> s > 0).isPresent()) {
            drawing.rect(
                    middle - wide / 2, first - 12, wide, 15.0 * words.size() + 1, "fill", Drawing.PAPER, "rx", "3");
        }
        drawing.value(middle, first, words.get(0), "text-anchor", "middle", "font-weight", "bold", "fill", Drawing.INK);
        if (words.size() > 1) {
            drawing.value(middle, first + 15, words.get(1), Axes.small("middle"));
        }
    }

    private static String[] box(String fill) {
        return new String[] {"fill", fill, "stroke", "#7a7a7a", "stroke-width", "1"};
    }

    private Optional<PlacementShare> find(String group, Placement placement) {
        return shares.stream()
                .filter(s -> s.groupWords().equals(group) && s.placement() == placement)
                .findFirst();
    }

    /** Share and counts, each a line; or in one line that there is none. */
    private List<String> words(PlacementShare share) {
        if (share.count().isEmpty()) {
            return List.of(share.absence().equals(PublicShare.NOT_SHOWN) ? PublicShare.NOT_SHOWN : "no figure");
        }
        return share.count()
                .flatMap(c -> c.risk().map(r -> List.of(frame.printing().share(c, r), c.text())))
                .orElse(List.of("no student"));
    }

    private static int shade(ExactRatio share) {
        int found = 0;
        for (int i = 0; i < SHADES.size(); i++) {
            found = share.times(100).isAtLeast(new BigDecimal(SHADES.get(i).from())) ? i : found;
        }
        return found;
    }

    private void patterns() {
        Markup body = drawing.body().open("defs");
        for (int i = 1; i < SHADES.size(); i++) {
            body.open(
                    "pattern",
                    "id",
                    drawing.own("shade" + i),
                    "width",
                    "8",
                    "height",
                    "8",
                    "patternUnits",
                    "userSpaceOnUse");
            body.leaf("path", "d", SHADES.get(i).pattern(), "stroke", "#17406b", "stroke-width", "1", "fill", "none");
            body.close();
        }
        body.close();
    }

    private void legend(double top) {
        double x = 8;
        for (int i = 0; i < SHADES.size(); i++) {
            Shade shade = SHADES.get(i);
            drawing.rect(x, top, 26, 18, box(shade.fill()));
            if (i > 0) {
                drawing.rect(x, top, 26, 18, "fill", "url(#" + drawing.own("shade" + i) + ")");
            }
            String words = i == SHADES.size() - 1
                    ? shade.from() + "% and more"
                    : shade.from() + " to under " + SHADES.get(i + 1).from() + "%";
            drawing.text(x + 32, top + 13, words, "fill", Drawing.INK);
            x += 52 + 7 * words.length();
        }
    }

    /** The same cells as a table, with the reason where there is no count. */
    FigureTable table() {
        List<String> header = new ArrayList<>(List.of("Group"));
        placements.forEach(p -> header.add(SecondaryWords.placement(p)));
        List<List<String>> rows = new ArrayList<>();
        for (String group : groups) {
            List<String> row = new ArrayList<>(List.of(Printing.sentenceCase(group)));
            placements.forEach(p -> row.add(find(group, p)
                    .map(s -> s.count().isEmpty() ? s.absence() : String.join(", ", words(s)))
                    .orElse(Printing.NONE)));
            rows.add(row);
        }
        return new FigureTable(
                "Students with disabilities of each group by placement: share, and students of all in the group",
                header,
                rows);
    }
}
