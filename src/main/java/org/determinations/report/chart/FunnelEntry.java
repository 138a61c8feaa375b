package org.determinations.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.determinations.model.DistrictCode;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.secondary.FunnelPoint;
import org.determinations.model.secondary.SecondaryState;
import org.determinations.model.secondary.SecondaryStateRow;
import org.determinations.model.secondary.StateFunnel;

/**
 * A district in a funnel as printed; picture, key and table take their words from here.
 *
 * @param number in the picture, from 1 in the order of codes; 0 for a district out of scope
 * @param basisText accountability level as published; empty text when not handed over
 */
record FunnelEntry(int number, String name, String basisText, FunnelPoint point, Printing printing) {
    /** So many numbers, and lines of the key, a picture can carry. */
    static final int MOST_NUMBERED = 100;

    /** The districts in scope, by code. */
    static List<FunnelEntry> named(SecondaryState state, StateFunnel funnel, Printing printing) {
        Map<DistrictCode, SecondaryStateRow> rows = rows(state);
        List<FunnelEntry> entries = new ArrayList<>();
        for (FunnelPoint point : funnel.points()) {
            SecondaryStateRow row = rows.get(point.district());
            if (row != null) {
                entries.add(new FunnelEntry(entries.size() + 1, row.name(), row.basisText(), point, printing));
            }
        }
        return entries;
    }

    /**
     * Those that carry their number in the picture, by number: all, or of more than {@link #MOST_NUMBERED} the ones outside the
     * most limits, and of these the largest groups.
     */
    static List<FunnelEntry> numbered(List<FunnelEntry> named) {
        return named.stream()
                .sorted(Comparator.comparingInt(
                                (FunnelEntry e) -> -Math.abs(e.point().outside()))
                        .thenComparing(e -> -e.point().count().students())
                        .thenComparing(FunnelEntry::number))
                .limit(MOST_NUMBERED)
                .sorted(Comparator.comparingInt(FunnelEntry::number))
                .toList();
    }

    /** All others, by code. */
    static List<FunnelEntry> others(SecondaryState state, StateFunnel funnel, Printing printing) {
        Map<DistrictCode, SecondaryStateRow> rows = rows(state);
        return funnel.points().stream()
                .filter(p -> !rows.containsKey(p.district()))
                .map(p -> new FunnelEntry(
                        0,
                        state.otherNames()
                                .getOrDefault(p.district(), p.district().digits()),
                        "",
                        p,
                        printing))
                .toList();
    }

    private static Map<DistrictCode, SecondaryStateRow> rows(SecondaryState state) {
        return state.districts().stream()
                .collect(Collectors.toMap(SecondaryStateRow::district, row -> row, (first, second) -> first));
    }

    String share() {
        return point.count().risk().map(r -> printing.share(point.count(), r)).orElse(Printing.NONE);
    }

    /** {@code above the 95% limit}; {@code within the limits}. */
    String position() {
        if (point.outside() == 0) {
            return "within the limits";
        }
        FunnelPoint.Limit limit = point.limits().get(Math.abs(point.outside()) - 1);
        return (point.outside() > 0 ? "above the " : "below the ") + ChartFrame.percent(limit.confidence()) + " limit";
    }

    /** {@code 12  Exampleton: 21.3% (45 of 211), above the 95% limit}. */
    String key() {
        return number + "  " + name + ": " + share() + " (" + point.count().text() + "), " + position();
    }

    static List<String> header(StateFunnel funnel, UnitWords words) {
        List<String> header = new ArrayList<>(List.of(words.in("District"), "Number", "Code", "Share", "Students"));
        funnel.points().stream()
                .findFirst()
                .ifPresent(p -> p.limits().forEach(l -> header.add(ChartFrame.percent(l.confidence()) + " limits")));
        header.add("Position");
        return header;
    }

    List<String> cells() {
        List<String> cells = new ArrayList<>(List.of(
                basisText.isEmpty() ? name : name + " (" + basisText + ")",
                number == 0 ? Printing.NONE : Integer.toString(number),
                point.district().digits(),
                share(),
                point.count().text()));
        point.limits().forEach(l -> cells.add(Printing.percent(l.low()) + " to " + Printing.percent(l.high())));
        cells.add(position());
        return cells;
    }
}
