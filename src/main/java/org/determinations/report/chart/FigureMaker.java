package org.determinations.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.determinations.model.secondary.MeasureStatus;
import org.determinations.model.secondary.PlacementShare;
import org.determinations.model.secondary.SecondaryFunnel;
import org.determinations.model.secondary.SecondaryState;
import org.determinations.model.secondary.YearSeries;
import org.determinations.report.form.TextLines;

/** Pictures with their tables, titles and descriptions. */
final class FigureMaker {
    private FigureMaker() {}

    /** Ratios on a logarithmic axis. @param first heading of the column that names the rows */
    static Figure forest(SecondaryPage page, String name, String title, String first, List<RatioRow> rows) {
        List<RatioRow> drawn = rows.stream().filter(r -> !r.hidden()).toList();
        String description = rows.size() + (rows.size() == 1 ? " row: " : " rows: ") + describe(drawn) + left(rows)
                + " Each row has a mark at the ratio, a bar for its likely range and the result in words. The table after the"
                + " picture has the same numbers.";
        String svg = new ForestChart(page.frame(name), first, drawn).svg(title, description);
        FigureTable table = new FigureTable(
                "Numbers of the picture: " + title,
                columns(rows, RatioRow.header(first, page.printing())),
                rows.stream().map(r -> columns(rows, r.cells())).toList());
        return new Figure(name, title, svg, left(rows).trim(), table);
    }

    /** Without the column that names the measure where all rows are of one, which the title names. */
    private static List<String> columns(List<RatioRow> rows, List<String> cells) {
        List<String> columns = new ArrayList<>(cells);
        if (rows.stream().allMatch(r -> r.section().isEmpty())) {
            columns.remove(RatioRow.MEASURE);
        }
        return columns;
    }

    private static String describe(List<RatioRow> rows) {
        long concern = rows.stream().filter(r -> r.result().status().concern()).count();
        long watch = rows.stream()
                .filter(r -> r.result().status() == MeasureStatus.WATCH)
                .count();
        long none = rows.stream()
                .filter(r -> r.result().status() == MeasureStatus.NO_CONCERN)
                .count();
        long open = rows.stream().filter(r -> !r.result().status().judged()).count();
        return concern + " of concern, " + watch + " to watch, " + none + " of no concern, " + open + " not judged.";
    }

    /** What a public picture leaves out; empty text for nothing. */
    private static String left(List<RatioRow> rows) {
        List<String> hidden = rows.stream()
                .filter(RatioRow::hidden)
                .map(r -> r.result().key().kind().code() + " " + r.label())
                .toList();
        return hidden.isEmpty() ? "" : " Not shown in the picture: " + String.join(", ", hidden) + ".";
    }

    /** Ratios over school years. */
    static Figure years(SecondaryPage page, String name, String title, List<YearSeries> series) {
        String description = series.size() + (series.size() == 1 ? " panel: " : " panels: ")
                + series.stream()
                        .map(s -> s.key().kind().code() + " " + s.key().groupWords())
                        .collect(Collectors.joining(", "))
                + ". A hatched column is a school year without a ratio, with its reason. The table after the picture has the"
                + " same numbers.";
        String svg = new YearChart(page.frame(name), series).svg(title, description);
        return new Figure(name, title, svg, "", YearTable.of(title, series, page.printing()));
    }

    /** Groups by placements. */
    static Figure placements(SecondaryPage page, String name, String title, List<PlacementShare> shares) {
        PlacementChart chart = new PlacementChart(page.frame(name), shares);
        String description =
                "A table of groups by placements with the share in each cell, darker and more densely patterned the"
                        + " greater it is. The table after the picture has the same numbers.";
        return new Figure(
                name,
                title,
                chart.svg(title, description),
                "Shares of a row need not add up to 100%: some students have no placement on record or are counted elsewhere.",
                chart.table());
    }

    /** The funnel of all districts. */
    static Figure funnel(SecondaryPage page, String name, String title, SecondaryState state, SecondaryFunnel funnel) {
        List<FunnelEntry> named = FunnelEntry.named(state, funnel.funnel(), page.printing());
        List<FunnelEntry> others = FunnelEntry.others(state, funnel.funnel(), page.printing());
        long outside = named.stream().filter(e -> e.point().outside() != 0).count();
        int numbered = FunnelEntry.numbered(named).size();
        String description = page.said(TextLines.counted(named.size(), "district", "districts") + " in scope, "
                + (numbered == named.size()
                        ? "numbered as in the key below the picture, "
                        : numbered + " of them numbered as in the key below the picture, ")
                + outside
                + " of them outside a limit; " + TextLines.counted(others.size(), "other district", "other districts")
                + " as faint points. The State is at "
                + Printing.percent(funnel.funnel().stateRisk())
                + ". The table after the picture has the same numbers.");
        String svg = new FunnelChart(page.frame(name), funnel, named, others).svg(title, description);
        List<FunnelEntry> all =
                java.util.stream.Stream.concat(named.stream(), others.stream()).toList();
        FigureTable table = new FigureTable(
                "Numbers of the picture: " + title,
                FunnelEntry.header(funnel.funnel(), page.heading().words()),
                all.stream().map(FunnelEntry::cells).toList());
        long missing = state.districts().size() - named.size();
        List<String> notes = new ArrayList<>();
        if (numbered < named.size()) {
            notes.add(page.said("Of the " + TextLines.number(named.size()) + " districts in scope " + numbered
                    + " carry their number: those outside the most limits, and of these the largest groups."
                    + " The table after the picture has all."));
        }
        if (missing > 0) {
            notes.add(page.said(missing + " of the districts in scope "
                    + (missing == 1 ? "has" : "have")
                    + (page.isPublic() ? " no point that may be shown." : " no such students, or withheld counts.")));
        }
        return new Figure(name, title, svg, String.join(" ", notes), table);
    }
}
