package org.determinations.scorecard;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every source that any part or row of a scorecard cites. */
final class Citations {
    private Citations() {}

    static Set<String> of(Scorecard scorecard) {
        return Stream.of(
                        Stream.of(scorecard.cited()),
                        scorecard.measures().stream().map(Measure::cited),
                        scorecard.reckoning().elements().stream()
                                .flatMap(e -> Stream.concat(
                                        Stream.of(e.cited()), rows(e.table().rows()))),
                        scorecard.reckoning().components().stream()
                                .flatMap(c -> Stream.concat(Stream.of(c.cited()), rows(c.parts()))),
                        rows(scorecard.judging().rows()),
                        scorecard.judging().steps().stream()
                                .flatMap(step -> Stream.concat(Stream.of(step.cited()), rows(step.rows()))),
                        rows(scorecard.showing().labels()),
                        rows(scorecard.showing().review()),
                        rows(scorecard.showing().enforcement()))
                .flatMap(cited -> cited)
                .flatMap(cited -> cited.sources().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Cited> rows(Collection<? extends TableRow<?>> rows) {
        return rows.stream().map(TableRow::cited);
    }
}
