package org.determinations.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.determinations.model.SchoolYear;
import org.determinations.model.secondary.Persistence;
import org.determinations.model.secondary.YearPoint;
import org.determinations.model.secondary.YearSeries;
import org.determinations.suppression.PublicShare;

/** The numbers of a picture of school years. */
final class YearTable {
    private YearTable() {}

    static FigureTable of(String title, List<YearSeries> series, Printing printing) {
        List<SchoolYear> years = series.stream()
                .flatMap(s -> s.points().stream())
                .map(YearPoint::schoolYear)
                .distinct()
                .sorted()
                .toList();
        List<String> header = new ArrayList<>(List.of("Measure and group"));
        years.forEach(y -> header.add(y.text()));
        header.add("Over the school years");
        List<List<String>> rows = new ArrayList<>();
        for (YearSeries one : series) {
            List<String> row = new ArrayList<>();
            row.add(one.key().kind().code() + " " + SecondaryWords.group(one.key()));
            years.forEach(y -> row.add(one.points().stream()
                    .filter(p -> p.schoolYear().equals(y))
                    .map(p -> cell(p, printing))
                    .collect(Collectors.joining())));
            row.add(together(one, printing));
            rows.add(row);
        }
        return new FigureTable("Numbers of the picture: " + title, header, rows);
    }

    private static String cell(YearPoint point, Printing printing) {
        String broken = point.breakBefore().isEmpty() ? "" : " [not comparable before: " + point.breakBefore() + "]";
        if (point.ratio().isEmpty()) {
            return point.gap() + broken;
        }
        return point.result()
                        .map(r -> RatioRow.ofGroup(r, printing))
                        .map(r -> r.ratio() + " (" + r.interval() + "), " + r.status())
                        .orElse("")
                + broken;
    }

    /** How often of concern, out of the school years after the last break that have a ratio. */
    private static String persistence(YearSeries one) {
        List<YearPoint> compared = new ArrayList<>();
        for (YearPoint point : one.points()) {
            if (!point.breakBefore().isEmpty()) {
                compared.clear();
            }
            compared.add(point);
        }
        long judged = compared.stream().filter(p -> p.ratio().isPresent()).count();
        if (judged == 0) {
            return Persistence.NOT_JUDGED.words();
        }
        String of = "of concern in " + one.concernYears().size() + " of " + judged
                + (judged == 1 ? " school year judged" : " school years judged");
        return one.persistence() == Persistence.PERSISTENT || one.persistence() == Persistence.SUSTAINED
                ? one.persistence().words() + ", " + of
                : of;
    }

    private static String together(YearSeries one, Printing printing) {
        if (one.points().stream().anyMatch(p -> p.gap().equals(PublicShare.NOT_SHOWN))) {
            return PublicShare.NOT_SHOWN;
        }
        String pooled = one.pooled()
                .map(f -> "; pooled over the years, for description only: " + printing.ratio(f.ratio()) + " ("
                        + printing.interval(f.interval()) + ")")
                .orElse("");
        String marker = one.federalMarker().isEmpty()
                ? ""
                : "; federal-style run: "
                        + one.federalMarker().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        return persistence(one) + pooled + marker;
    }
}
