package org.determinations.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.determinations.model.CategoryCode;
import org.determinations.model.ExactRatio;
import org.determinations.scorecard.Outcome.CategoryMove;
import org.determinations.scorecard.TraceStep.FittedRow;

/** The category of one unit: the first row that fits, the adjusting steps, then label, review list and enforcement. */
final class CategoryReckoning {
    static final String CATEGORY = "category";
    private static final String UNDETERMINED = "undetermined";

    private final Scorecard scorecard;
    private final List<EarlierCategory> earlier;
    private final Evaluation evaluation;
    private final List<CategoryMove> moves = new ArrayList<>();

    CategoryReckoning(Scorecard scorecard, List<EarlierCategory> earlier, Evaluation evaluation) {
        this.scorecard = scorecard;
        this.earlier = earlier;
        this.evaluation = evaluation;
    }

    List<CategoryMove> moves() {
        return moves;
    }

    Outcome.Decided decide() {
        evaluation.know(ResultNames.PREVIOUS, previous());
        Optional<CategoryCode> base = base();
        know(ResultNames.BASE, base);
        Optional<CategoryCode> decided = base.map(this::adjusted).filter(code -> !evaluation.isStopped());
        know(ResultNames.FINAL, decided);
        int streak = decided.map(code -> streak(code, EarlierCategory::decided)).orElse(0);
        evaluation.know(ResultNames.STREAK, Reckoned.number(ExactRatio.of(streak, 1)));
        return new Outcome.Decided(base, decided, label(decided), streak);
    }

    private Reckoned previous() {
        Optional<EarlierCategory> before = earlier.stream().findFirst();
        Reckoned value = before.flatMap(cycle -> scorecard.asHere(cycle, cycle.decided()))
                .map(code -> Reckoned.text(code.text()))
                .orElseGet(() -> Reckoned.without(ValueStatus.MISSING));
        return before.flatMap(EarlierCategory::where).map(value::at).orElse(value);
    }

    private void know(String name, Optional<CategoryCode> code) {
        evaluation.know(
                name, code.map(c -> Reckoned.text(c.text())).orElseGet(() -> Reckoned.without(ValueStatus.MISSING)));
    }

    private Optional<CategoryCode> base() {
        Optional<TableRow<CategoryEffect>> row =
                TableRow.first(scorecard.judging().rows(), evaluation);
        Optional<CategoryCode> found = row.flatMap(r -> named(r.gives()));
        row.filter(r -> r.gives().kind() == CategoryEffect.Kind.STOP)
                .ifPresent(r -> evaluation.stop(r.gives().text()));
        if (row.isEmpty()) {
            evaluation.stop("no row of the category fits");
        }
        Optional<CategoryCode> base = found.filter(code -> !evaluation.isStopped());
        evaluation.add(new TraceStep(
                CATEGORY,
                TraceStep.Kind.CATEGORY,
                "base category",
                evaluation.inputs(row.stream().flatMap(this::asked)),
                row.map(r -> evaluation.fitted(r, r.gives().shown())),
                base.map(code -> Reckoned.text(code.text())).orElseGet(() -> Reckoned.without(ValueStatus.OUT)),
                Optional.empty(),
                row.map(TableRow::cited).orElse(scorecard.cited())));
        return base;
    }

    /** What a row of the category read; of the one that fits otherwise, what the rows before it asked. */
    private Stream<String> asked(TableRow<CategoryEffect> row) {
        return names(row).findAny().isPresent()
                ? names(row)
                : scorecard.judging().rows().stream().flatMap(TableRow::names);
    }

    /** What a row read: its conditions, and the measure that names its category. */
    private Stream<String> names(TableRow<CategoryEffect> row) {
        boolean byMeasure = isMeasure(row.gives());
        return Stream.concat(row.names(), byMeasure ? Stream.of(row.gives().text()) : Stream.empty());
    }

    private boolean isMeasure(CategoryEffect effect) {
        return effect.kind() != CategoryEffect.Kind.STOP
                && effect.kind() != CategoryEffect.Kind.NONE
                && scorecard.findCategory(effect.text()).isEmpty();
    }

    /** The category that an effect names, itself or through a measure; a measure that names none stops. */
    private Optional<CategoryCode> named(CategoryEffect effect) {
        if (!isMeasure(effect)) {
            return scorecard.findCategory(effect.text());
        }
        Reckoned value = evaluation.get(effect.text());
        Optional<CategoryCode> found = value.hasValue() ? scorecard.findCategory(value.text()) : Optional.empty();
        if (found.isEmpty()) {
            evaluation.stop(effect.text() + ": " + value.shown() + " is no category of this policy");
        }
        return found;
    }

    private CategoryCode adjusted(CategoryCode base) {
        CategoryCode standing = base;
        for (AdjustStep step : scorecard.judging().steps()) {
            standing = step.streak().isPresent()
                    ? afterStreak(step, step.streak().get(), base, standing)
                    : afterRows(step, standing);
        }
        return standing;
    }

    private CategoryCode afterRows(AdjustStep step, CategoryCode standing) {
        Optional<TableRow<CategoryEffect>> row = TableRow.first(step.rows(), evaluation);
        CategoryCode after = row.flatMap(
                        r -> named(r.gives()).map(to -> moved(r.gives().kind(), standing, to)))
                .orElse(standing);
        trace(
                step,
                evaluation.inputs(row.stream().flatMap(this::names)),
                row.map(r -> evaluation.fitted(r, r.gives().shown())),
                standing,
                after,
                row.map(TableRow::cited).orElse(step.cited()));
        return after;
    }

    private CategoryCode moved(CategoryEffect.Kind kind, CategoryCode standing, CategoryCode to) {
        int change = scorecard.seriousness(to) - scorecard.seriousness(standing);
        boolean moves = kind == CategoryEffect.Kind.FLOOR ? change > 0 : kind == CategoryEffect.Kind.CAP && change < 0;
        return moves ? to : standing;
    }

    private CategoryCode afterStreak(
            AdjustStep step, AdjustStep.Streak streak, CategoryCode base, CategoryCode standing) {
        CategoryCode counted = streak.countsBase() ? base : standing;
        Function<EarlierCategory, Optional<CategoryCode>> which =
                streak.countsBase() ? EarlierCategory::base : EarlierCategory::decided;
        int cycles = streak(counted, which);
        boolean fits = counted.text().equals(streak.of()) && cycles >= streak.cycles();
        CategoryCode to = scorecard.findCategory(streak.then()).orElseThrow();
        boolean worse = scorecard.seriousness(to) > scorecard.seriousness(standing);
        CategoryCode after = fits && (worse || step.mayImprove()) ? to : standing;
        String words = streak.text() + "; here " + cycles + " with " + counted;
        FittedRow row = new FittedRow(
                fits ? 1 : 0, words, fits ? streak.then() : "nothing changes", strangeCategory(cycles, which));
        trace(step, counted(cycles, streak.countsBase(), which), Optional.of(row), standing, after, step.cited());
        return after;
    }

    private void trace(
            AdjustStep step,
            List<TraceStep.TraceInput> inputs,
            Optional<FittedRow> row,
            CategoryCode before,
            CategoryCode after,
            Cited cited) {
        if (!before.equals(after)) {
            moves.add(new CategoryMove(step.id(), before, after));
        }
        Reckoned result = Reckoned.text(after.text());
        evaluation.add(new TraceStep(
                step.id(), TraceStep.Kind.ADJUST, step.words(), inputs, row, result, Optional.empty(), cited));
    }

    /** Cycles in a row with the category, this one included; a cycle without one, or of another set, begins it anew. */
    private int streak(CategoryCode code, Function<EarlierCategory, Optional<CategoryCode>> which) {
        int cycles = 1;
        for (EarlierCategory before : earlier) {
            if (!scorecard.asHere(before, which.apply(before)).equals(Optional.of(code))) {
                break;
            }
            cycles++;
        }
        return cycles;
    }

    /** The cycles before this one that a streak counts, each with the place that says so. */
    private List<TraceStep.TraceInput> counted(
            int cycles, boolean base, Function<EarlierCategory, Optional<CategoryCode>> which) {
        return earlier.stream()
                .limit(cycles - 1L)
                .filter(before -> before.where().isPresent())
                .map(before -> new TraceStep.TraceInput(
                        (base ? "base " : "") + CATEGORY + " " + before.cycle(), as(before, which), before.where()))
                .toList();
    }

    private String as(EarlierCategory before, Function<EarlierCategory, Optional<CategoryCode>> which) {
        String code = which.apply(before).map(CategoryCode::text).orElse("");
        String here = scorecard
                .asHere(before, which.apply(before))
                .map(CategoryCode::text)
                .orElse(code);
        return code.equals(here) ? code : code + ", which counts as " + here;
    }

    /** Says when a streak begins anew because the cycle that ends it used other categories; empty otherwise. */
    private String strangeCategory(int cycles, Function<EarlierCategory, Optional<CategoryCode>> which) {
        return earlier.stream()
                .skip(cycles - 1L)
                .limit(1)
                .filter(before -> which.apply(before).isPresent()
                        && scorecard.asHere(before, which.apply(before)).isEmpty())
                .findFirst()
                .map(before -> which.apply(before).orElseThrow() + " of " + before.cycle()
                        + " is of another set of categories: a streak does not reach across it")
                .orElse("");
    }

    private String label(Optional<CategoryCode> decided) {
        String code = decided.map(CategoryCode::text).orElse(UNDETERMINED);
        Optional<TableRow<String>> row =
                decided.flatMap(c -> TableRow.first(scorecard.showing().labels(), evaluation));
        row.ifPresent(r -> addShown(r, TraceStep.Kind.LABEL, filled(r.gives(), code)));
        return row.map(r -> filled(r.gives(), code)).orElse(code);
    }

    private String filled(String form, String code) {
        String text = form.replace("{" + CATEGORY + "}", code);
        for (String name : scorecard.listNames()) {
            String slot = "{" + name + "}";
            if (text.contains(slot)) {
                text = text.replace(slot, evaluation.get(name).shown());
            }
        }
        return text;
    }

    /** Why a person looks at the unit: every row that fits. */
    List<String> review() {
        List<TableRow<String>> rows = scorecard.showing().review().stream()
                .filter(row -> row.fits(evaluation))
                .toList();
        rows.forEach(row -> addShown(row, TraceStep.Kind.REVIEW, row.text()));
        return rows.stream()
                .map(row -> row.note().isEmpty() ? row.text() : row.note())
                .toList();
    }

    /** What follows; nothing from an undetermined unit. */
    Optional<Enforcement> enforcement(Outcome.Decided decided) {
        Optional<TableRow<Enforcement>> row =
                decided.code().flatMap(c -> TableRow.first(scorecard.showing().enforcement(), evaluation));
        row.ifPresent(r -> addShown(
                r, TraceStep.Kind.ENFORCEMENT, r.gives().requires() + r.gives().permits()));
        return row.map(TableRow::gives);
    }

    private void addShown(TableRow<?> row, TraceStep.Kind kind, String gives) {
        evaluation.add(new TraceStep(
                kind.word(),
                kind,
                kind.word(),
                evaluation.inputs(row.names()),
                Optional.of(evaluation.fitted(row, gives)),
                Reckoned.text(gives),
                Optional.empty(),
                row.cited()));
    }
}
