package org.determinations.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** The districts in scope, by code. */
    static List<FunnelEntry> named(SecondaryState state, StateFunnel funnel, Printing printing) {
        List<FunnelEntry> entries = new ArrayList<>();
        for (FunnelPoint point : funnel.points()) {
            row(state, point)
                    .ifPresent(r ->
                            entries.add(new FunnelEntry(entries.size() + 1, r.name(), r.basisText(), point, printing)));
        }
        return entries;
    }

    /** All others, by code. */
    static List<FunnelEntry> others(SecondaryState state, StateFunnel funnel, Printing printing) {
        return funnel.points().stream()
                .filter(p -> row(state, p).isEmpty())
                .map(p -> new FunnelEntry(
                        0,
                        state.otherNames()
                                .getOrDefault(p.district(), p.district().digits()),
                        "",
                        p,
                        printing))
                .toList();
    }

    private static Optional<SecondaryStateRow> row(SecondaryState state, FunnelPoint point) {
        return state.districts().stream()
                .filter(r -> r.district().equals(point.district()))
                .findFirst();
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
