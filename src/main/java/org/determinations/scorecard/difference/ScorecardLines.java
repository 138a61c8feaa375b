package org.determinations.scorecard.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.scorecard.Absence;
import org.determinations.scorecard.AdjustStep;
import org.determinations.scorecard.CategoryEffect;
import org.determinations.scorecard.Cited;
import org.determinations.scorecard.Component;
import org.determinations.scorecard.Condition;
import org.determinations.scorecard.Derivation;
import org.determinations.scorecard.Element;
import org.determinations.scorecard.ElementEffect;
import org.determinations.scorecard.Enforcement;
import org.determinations.scorecard.Measure;
import org.determinations.scorecard.MeasureReading;
import org.determinations.scorecard.Reckoned;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.TableRow;
import org.determinations.scorecard.ValueStatus;

/** A scorecard written out: everything that it says, expanded, in the order of the file. */
public final class ScorecardLines {
    private final List<ScorecardLine> lines = new ArrayList<>();
    private final Scorecard scorecard;

    private ScorecardLines(Scorecard scorecard) {
        this.scorecard = scorecard;
    }

    /** Every statement. */
    public static List<ScorecardLine> of(Scorecard scorecard) {
        ScorecardLines written = new ScorecardLines(scorecard);
        written.write();
        return List.copyOf(written.lines);
    }

    private void write() {
        add("scorecard", "scorecard", "id", scorecard.id(), scorecard.cited());
        add("categories", "categories", "least to most serious", join(scorecard.categories()), scorecard.cited());
        scorecard.measures().forEach(this::measure);
        scorecard.reckoning().elements().forEach(this::element);
        scorecard.reckoning().components().forEach(this::component);
        rows("category", "category", scorecard.judging().rows(), CategoryEffect::shown);
        scorecard.judging().steps().forEach(this::step);
        Scorecard.Showing showing = scorecard.showing();
        rows("review list", "review list", showing.review(), row -> "a person looks");
        rows("labels", "labels", showing.labels(), label -> label);
        rows("enforcement", "enforcement", showing.enforcement(), ScorecardLines::follows);
        scorecard
                .judging()
                .earlier()
                .forEach((old, now) -> add(
                        "previous categories",
                        "previous categories",
                        old,
                        now.map(Object::toString).orElse("none"),
                        scorecard.cited()));
    }

    private void measure(Measure measure) {
        Function<String, Adder> of = what -> says -> add("measures", measure.id(), what, says, measure.cited());
        MeasureReading reading = measure.reading();
        of.apply("words").says(measure.words());
        of.apply("unit").says(measure.unit().word());
        of.apply("round").says(measure.round().text());
        Derivation derivation = measure.derivation();
        if (!measure.isGiven()) {
            String where = derivation.where().stream().map(Condition::text).collect(Collectors.joining(", "));
            of.apply("made as")
                    .says(word(derivation.kind()) + " of " + join(derivation.of()) + derivation.recordKind()
                            + (where.isEmpty() ? "" : " where " + where));
        }
        for (Map.Entry<String, ValueStatus> code : reading.codes().entrySet()) {
            of.apply("code " + code.getKey()).says(code.getValue().word());
        }
        reading.absent().ifPresent(of.apply("absent")::says);
        reading.fewest().ifPresent(f -> of.apply("fewest " + f.of()).says(Reckoned.show(f.atLeast())));
        measure.range().lowest().ifPresent(n -> of.apply("lowest").says(Reckoned.show(n)));
        measure.range().highest().ifPresent(n -> of.apply("highest").says(Reckoned.show(n)));
        if (reading.byPerson()) {
            of.apply("by").says("person");
        }
    }

    private void element(Element element) {
        Function<String, Adder> of = what -> says -> add("elements", element.id(), what, says, element.cited());
        of.apply("words").says(element.words());
        of.apply("reads").says(join(element.reads()));
        element.scored()
                .ifPresent(s -> of.apply("out of").says(Reckoned.show(s.outOf()) + (s.bonus() ? ", bonus" : "")));
        rows("elements", element.id(), element.table().rows(), ElementEffect::shown);
        element.table()
                .rank()
                .ifPresent(rank -> of.apply("rank of " + rank.of())
                        .says((rank.highestIsBest() ? "highest" : "lowest") + " best; points "
                                + rank.points().stream().map(Reckoned::show).collect(Collectors.joining(", "))
                                + "; ties "
                                + (rank.tiesUpper() ? "upper" : "lower") + "; fewest units " + rank.fewestUnits()));
        element.when()
                .forEach((status, effect) -> of.apply("when " + status.word()).says(effect.shown()));
    }

    private void component(Component component) {
        Function<String, Adder> of = what -> says -> add("components", component.id(), what, says, component.cited());
        of.apply("words").says(component.words());
        of.apply("combine").says(component.combine().word());
        of.apply("round").says(component.round().text());
        Absence absence = component.absence();
        of.apply("when out")
                .says(word(absence.some()) + "; when none is left: " + (absence.stopsWithoutAny() ? "stop" : "out"));
        if (!component.grades().isEmpty()) {
            of.apply("grades").says(join(component.grades()));
        }
        rows(
                "components",
                component.id(),
                component.parts(),
                parts -> parts.stream()
                        .map(p -> p.name() + " x "
                                + p.weight().map(Reckoned::show).orElse(p.weightOf()))
                        .collect(Collectors.joining(", ")));
    }

    private void step(AdjustStep step) {
        Function<String, Adder> of = what -> says -> add("adjust", step.id(), what, says, step.cited());
        of.apply("words").says(step.words());
        if (step.mayImprove()) {
            of.apply("may improve").says("yes");
        }
        step.streak().ifPresent(streak -> of.apply(streak.text()).says(streak.then()));
        rows("adjust", step.id(), step.rows(), CategoryEffect::shown);
    }

    private <T> void rows(String section, String id, List<TableRow<T>> rows, Function<T, String> gives) {
        for (TableRow<T> row : rows) {
            String note = row.note().isEmpty() ? "" : " (" + row.note() + ")";
            add(section, id, row.text(), gives.apply(row.gives()) + note, row.cited());
        }
    }

    private void add(String section, String id, String what, String says, Cited cited) {
        lines.add(new ScorecardLine(section, id, what, says, cited));
    }

    private static String follows(Enforcement enforcement) {
        return Stream.of(
                        enforcement.requires().isEmpty() ? "" : "requires " + enforcement.requires(),
                        enforcement.permits().isEmpty() ? "" : "permits " + enforcement.permits())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String join(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    /** Takes what is said. */
    private interface Adder {
        void says(String text);
    }
}
