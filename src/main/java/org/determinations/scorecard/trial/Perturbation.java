package org.determinations.scorecard.trial;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.determinations.model.ExactRatio;
import org.determinations.scorecard.AdjustStep;
import org.determinations.scorecard.Bound;
import org.determinations.scorecard.Combination;
import org.determinations.scorecard.Component;
import org.determinations.scorecard.Condition;
import org.determinations.scorecard.Element;
import org.determinations.scorecard.Element.ElementTable;
import org.determinations.scorecard.Measure;
import org.determinations.scorecard.MeasureReading;
import org.determinations.scorecard.Part;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.Scorecard.Judging;
import org.determinations.scorecard.Scorecard.Reckoning;
import org.determinations.scorecard.TableRow;

/**
 * A scorecard in which one number is another, and everything else as it was. The typed value is changed, never its text.
 *
 * @param section and part in which the number stands
 * @param what the number is for, such as {@code total} of a cut or {@code results} of a weight
 */
public record Perturbation(
        Kind kind, String section, String what, ExactRatio was, ExactRatio tried, Scorecard scorecard) {
    private static final ExactRatio CUT_STEP = ExactRatio.ONE;
    private static final ExactRatio WEIGHT_STEP = ExactRatio.of(5, 1);
    private static final ExactRatio SHARE_STEP = ExactRatio.of(5, 100);
    private static final List<ExactRatio> SMALLEST =
            List.of(ExactRatio.of(10, 1), ExactRatio.of(20, 1), ExactRatio.of(30, 1));

    /** What is another. */
    public enum Kind {
        /** A number that a row compares with: one less, if that is not below 0, and one more, in every row of its table that has it. */
        CUT,
        /** A weight: five less, five more; of a table whose weights are all at most one, five hundredths. */
        WEIGHT,
        /** The smallest group whose value counts: 10, 20 and 30. */
        SMALLEST
    }

    /** A number that rows of one table compare a name with. */
    private record Cut(String name, ExactRatio at) {}

    /** Every number of the scorecard, each alone, in the order of the pack; none that would make a weight 0 or less. */
    public static List<Perturbation> of(Scorecard scorecard) {
        return Stream.of(
                        smallest(scorecard).stream(),
                        elements(scorecard).stream(),
                        weights(scorecard).stream(),
                        category(scorecard).stream(),
                        steps(scorecard).stream())
                .flatMap(all -> all)
                .toList();
    }

    private static List<Perturbation> smallest(Scorecard scorecard) {
        List<Perturbation> all = new ArrayList<>();
        Reckoning now = scorecard.reckoning();
        for (Measure measure : now.measures()) {
            measure.reading()
                    .fewest()
                    .ifPresent(fewest -> SMALLEST.stream()
                            .filter(tried -> tried.compareTo(fewest.atLeast()) != 0)
                            .forEach(tried -> all.add(new Perturbation(
                                    Kind.SMALLEST,
                                    "measures",
                                    measure.id(),
                                    fewest.atLeast(),
                                    tried,
                                    with(
                                            scorecard,
                                            new Reckoning(
                                                    swapped(
                                                            now.measures(),
                                                            measure,
                                                            counting(measure, fewest.of(), tried)),
                                                    now.elements(),
                                                    now.components()))))));
        }
        return all;
    }

    private static Measure counting(Measure m, String of, ExactRatio atLeast) {
        MeasureReading reading = new MeasureReading(
                m.reading().codes(),
                m.reading().absent(),
                Optional.of(new MeasureReading.Fewest(of, atLeast)),
                m.reading().byPerson());
        return new Measure(m.id(), m.words(), m.unit(), m.derivation(), reading, m.round(), m.range(), m.cited());
    }

    private static List<Perturbation> elements(Scorecard scorecard) {
        List<Perturbation> all = new ArrayList<>();
        Reckoning now = scorecard.reckoning();
        for (Element e : now.elements()) {
            cuts("elements " + e.id(), e.table().rows(), rows -> {
                        ElementTable table = new ElementTable(rows, e.table().rank());
                        Element other =
                                new Element(e.id(), e.words(), e.reads(), e.scored(), table, e.when(), e.cited());
                        return with(
                                scorecard,
                                new Reckoning(now.measures(), swapped(now.elements(), e, other), now.components()));
                    })
                    .forEach(all::add);
        }
        return all;
    }

    private static List<Perturbation> category(Scorecard scorecard) {
        Judging now = scorecard.judging();
        return cuts("category", now.rows(), rows -> with(scorecard, new Judging(rows, now.steps(), now.earlier())));
    }

    private static List<Perturbation> steps(Scorecard scorecard) {
        List<Perturbation> all = new ArrayList<>();
        Judging now = scorecard.judging();
        for (AdjustStep s : now.steps()) {
            all.addAll(cuts("adjust " + s.id(), s.rows(), rows -> {
                AdjustStep other = new AdjustStep(s.id(), s.words(), rows, s.streak(), s.mayImprove(), s.cited());
                return with(scorecard, new Judging(now.rows(), swapped(now.steps(), s, other), now.earlier()));
            }));
        }
        return all;
    }

    private static <T> List<Perturbation> cuts(String section, List<TableRow<T>> rows, Changed<T> changed) {
        Set<Cut> cuts = new LinkedHashSet<>();
        rows.stream()
                .flatMap(row -> row.conditions().stream())
                .filter(condition -> condition.comparison().isNumeric())
                .forEach(condition -> condition
                        .bounds()
                        .forEach(b -> b.number().ifPresent(at -> cuts.add(new Cut(condition.name(), at)))));
        List<Perturbation> all = new ArrayList<>();
        for (Cut cut : cuts) {
            for (ExactRatio tried : around(cut.at())) {
                List<TableRow<T>> others =
                        rows.stream().map(row -> moved(row, cut, tried)).toList();
                all.add(new Perturbation(Kind.CUT, section, cut.name(), cut.at(), tried, changed.with(others)));
            }
        }
        return all;
    }

    /** Below 0 only what was below 0 already: most of what is compared cannot be. */
    private static List<ExactRatio> around(ExactRatio at) {
        return Stream.of(at.minus(CUT_STEP), at.plus(CUT_STEP))
                .filter(tried -> tried.compareTo(ExactRatio.ZERO) >= 0 || at.compareTo(ExactRatio.ZERO) < 0)
                .toList();
    }

    private static <T> TableRow<T> moved(TableRow<T> row, Cut cut, ExactRatio tried) {
        UnaryOperator<Condition> other = condition ->
                condition.comparison().isNumeric() && condition.name().equals(cut.name())
                        ? new Condition(
                                condition.name(),
                                condition.comparison(),
                                condition.bounds().stream()
                                        .map(bound -> bound.number()
                                                .filter(at -> at.compareTo(cut.at()) == 0)
                                                .map(at -> Bound.of(tried))
                                                .orElse(bound))
                                        .toList(),
                                condition.words())
                        : condition;
        return new TableRow<>(
                row.number(),
                row.conditions().stream().map(other).toList(),
                row.gives(),
                row.note(),
                row.cited(),
                row.where());
    }

    private static List<Perturbation> weights(Scorecard scorecard) {
        List<Perturbation> all = new ArrayList<>();
        for (Component component : scorecard.reckoning().components()) {
            for (TableRow<List<Part>> row : weighed(component)) {
                for (Part part : row.gives()) {
                    part.weight()
                            .ifPresent(was -> tried(row.gives(), was)
                                    .forEach(tried -> all.add(new Perturbation(
                                            Kind.WEIGHT,
                                            "components " + component.id()
                                                    + (row.conditions().isEmpty() ? "" : ", " + row.text()),
                                            part.name(),
                                            was,
                                            tried,
                                            with(scorecard, component, row, part, tried)))));
                }
            }
        }
        return all;
    }

    /** The weight sets of a component that has weights; where each part counts once, none was written. */
    private static List<TableRow<List<Part>>> weighed(Component component) {
        boolean may = component.combine().isWeighed() || component.combine() == Combination.PERCENT_OF_POSSIBLE;
        return component.parts().stream()
                .filter(row -> may
                        && row.gives().stream()
                                .anyMatch(part -> part.weight()
                                        .filter(w -> w.compareTo(ExactRatio.ONE) != 0)
                                        .isPresent()))
                .toList();
    }

    private static List<ExactRatio> tried(List<Part> parts, ExactRatio was) {
        boolean shares = parts.stream()
                .allMatch(part -> part.weight()
                        .filter(weight -> weight.compareTo(ExactRatio.ONE) > 0)
                        .isEmpty());
        ExactRatio step = shares ? SHARE_STEP : WEIGHT_STEP;
        return Stream.of(was.minus(step), was.plus(step))
                .filter(weight -> weight.compareTo(ExactRatio.ZERO) > 0)
                .toList();
    }

    private static Scorecard with(
            Scorecard scorecard, Component c, TableRow<List<Part>> row, Part part, ExactRatio tried) {
        TableRow<List<Part>> other = new TableRow<>(
                row.number(),
                row.conditions(),
                swapped(row.gives(), part, Part.of(part.name(), tried)),
                row.note(),
                row.cited(),
                row.where());
        Component changed = new Component(
                c.id(),
                c.words(),
                c.combine(),
                swapped(c.parts(), row, other),
                c.absence(),
                c.round(),
                c.grades(),
                c.cited());
        Reckoning now = scorecard.reckoning();
        return with(scorecard, new Reckoning(now.measures(), now.elements(), swapped(now.components(), c, changed)));
    }

    /** Makes a scorecard with other rows in one place. */
    private interface Changed<T> {
        Scorecard with(List<TableRow<T>> rows);
    }

    private static <T> List<T> swapped(List<T> all, T one, T other) {
        return all.stream().map(each -> each.equals(one) ? other : each).toList();
    }

    private static Scorecard with(Scorecard s, Reckoning reckoning) {
        return new Scorecard(s.id(), s.categories(), reckoning, s.judging(), s.showing(), s.cited());
    }

    private static Scorecard with(Scorecard s, Judging judging) {
        return new Scorecard(s.id(), s.categories(), s.reckoning(), judging, s.showing(), s.cited());
    }
}
