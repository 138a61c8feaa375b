package org.determinations.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.determinations.model.ExactRatio;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.RatioFigures;
import org.determinations.model.secondary.SecondaryStateRow;
import org.determinations.model.secondary.StateComparison;

/** What the statewide page says first: which districts stand above the rest of the State, and by how much. */
final class StateLead {
    /** Districts named in a sentence. */
    private static final int NAMED = 5;

    private StateLead() {}

    private record Compared(String name, MeasureResult result, ExactRatio relative) {}

    /** One measure in sentences; districts farthest above the rest first, by code where they are equal. */
    static String of(List<SecondaryStateRow> districts, MeasureKey key, SecondaryPage page) {
        List<Compared> compared = new ArrayList<>();
        for (SecondaryStateRow row : districts) {
            row.measure(key)
                    .ifPresent(m -> m.state()
                            .flatMap(StateComparison::relative)
                            .ifPresent(r -> compared.add(new Compared(row.name(), m, r))));
        }
        List<Compared> above = compared.stream()
                .filter(c -> c.relative().compareTo(ExactRatio.ONE) > 0)
                .sorted(Comparator.comparing(Compared::relative).reversed())
                .toList();
        String whom = Printing.sentenceCase(key.members(key.kind().outcome().among())) + " who "
                + key.kind().outcome().words() + ": ";
        if (compared.isEmpty()) {
            return whom + page.said("no district can be compared with the rest of the State.");
        }
        return whom
                + page.said(count(above.size(), "no district", "districts") + " of the "
                        + compared.size() + " that can be compared "
                        + (above.size() > 1 ? "stand" : "stands") + " above the rest of the State")
                + (above.isEmpty() ? "" : ": " + named(above, page)) + "."
                + page.said(others(districts.size() - compared.size(), page.isPublic()));
    }

    private static String count(int number, String none, String many) {
        return number == 0 ? none : number == 1 ? "1 district" : number + " " + many;
    }

    private static String named(List<Compared> above, SecondaryPage page) {
        String names = above.stream()
                .limit(NAMED)
                .map(c -> c.name() + ", " + page.printing().ratio(c.relative()) + " times the rest's ratio ("
                        + ratio(c.result().figures().map(RatioFigures::ratio), page) + " against "
                        + ratio(c.result().state().flatMap(StateComparison::restRatio), page) + ")")
                .collect(Collectors.joining("; "));
        return above.size() > NAMED ? names + "; and " + (above.size() - NAMED) + " more" : names;
    }

    private static String ratio(Optional<ExactRatio> ratio, SecondaryPage page) {
        return ratio.map(page.printing()::ratio).orElse(Printing.NONE);
    }

    private static String others(int number, boolean isPublic) {
        if (number == 0) {
            return "";
        }
        String districts = " " + count(number, "", "districts");
        return isPublic
                ? districts + " cannot be shown or compared."
                : districts
                        + " cannot be compared: too few students or no usable counts, which is not the same as no concern.";
    }
}
