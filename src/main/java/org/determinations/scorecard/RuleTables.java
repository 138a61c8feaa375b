package org.determinations.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of a scorecard in words, for the catalog of rules. */
final class RuleTables {
    private RuleTables() {}

    /** Every row in order, what it asks and what it gives. */
    static <T> String rows(List<TableRow<T>> rows, Function<T, String> gives) {
        return rows.stream()
                .map(row -> row.text() + ": " + gives.apply(row.gives())
                        + (row.note().isEmpty() ? "" : " (" + row.note() + ")"))
                .collect(Collectors.joining("; "));
    }

    static String element(Element element) {
        List<String> parts = new ArrayList<>();
        element.table().rank().ifPresent(rank -> parts.add(rank(rank)));
        if (!element.table().rows().isEmpty()) {
            parts.add(rows(element.table().rows(), ElementEffect::shown));
        }
        element.when().forEach((status, effect) -> parts.add(status.word() + ": " + effect.shown()));
        return String.join("; ", parts);
    }

    private static String rank(RankTable rank) {
        return rank.of() + " ranked among all units, "
                + (rank.highestIsBest() ? "highest" : "lowest") + " first, points by part: "
                + rank.points().stream().map(Reckoned::show).collect(Collectors.joining(", "));
    }

    static String component(Component component) {
        return component.combine().word() + " of "
                + component.parts().stream()
                        .map(row -> (row.conditions().isEmpty() ? "" : row.text() + ": ")
                                + row.gives().stream().map(RuleTables::part).collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("; "))
                + "; rounding: " + component.round().text();
    }

    private static String part(Part part) {
        return part.name()
                + part.weight().map(weight -> " x " + Reckoned.show(weight)).orElse("")
                + (part.weightOf().isEmpty() ? "" : " x " + part.weightOf());
    }

    static String step(AdjustStep step) {
        return Stream.concat(
                        step.streak().map(s -> s.text() + ": " + s.then()).stream(),
                        Stream.of(rows(step.rows(), CategoryEffect::shown)).filter(text -> !text.isEmpty()))
                .collect(Collectors.joining("; "));
    }

    static String follows(Enforcement enforcement) {
        return Stream.of(enforcement.requires(), enforcement.permits())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
