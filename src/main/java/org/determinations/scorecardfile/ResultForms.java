package org.determinations.scorecardfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.determinations.issue.IssueCode;
import org.determinations.model.CategoryCode;
import org.determinations.policyfile.NearestName;
import org.determinations.policyfile.YamlForm;
import org.determinations.scorecard.AdjustStep;
import org.determinations.scorecard.CategoryEffect;
import org.determinations.scorecard.Cited;
import org.determinations.scorecard.ResultNames;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.TableRow;

/** Reads the sections {@code category}, {@code adjust} and {@code previous categories}. */
record ResultForms(SectionReading reading, ScorecardReading.Head head) {
    Scorecard.Judging judging(YamlForm root) {
        List<TableRow<CategoryEffect>> rows = root.form("category", IssueCode.SCORECARD_UNREADABLE)
                .map(form -> {
                    Cited cited = reading.cited(form, head.cited());
                    List<TableRow<CategoryEffect>> read = reading.rows(form, "rows", cited, this::category);
                    reading.needOtherwise(form, "rows", read);
                    form.close();
                    return read;
                })
                .orElse(List.of());
        reading.names().define(ResultNames.BASE, false, root.at(""));
        List<AdjustStep> steps = new ArrayList<>();
        for (YamlForm form : root.optionalForms("adjust")) {
            step(form).ifPresent(steps::add);
        }
        return new Scorecard.Judging(rows, steps, earlier(root));
    }

    private Optional<CategoryEffect> category(YamlForm row) {
        if (row.has(RowKeys.THEN) == row.has(RowKeys.STOP)) {
            row.problem("", "a row of the category gives one thing", "", "then: CATEGORY, or stop: why");
            return Optional.empty();
        }
        return row.has(RowKeys.STOP)
                ? Optional.of(new CategoryEffect(CategoryEffect.Kind.STOP, row.text(RowKeys.STOP)))
                : Optional.of(named(row, RowKeys.THEN, CategoryEffect.Kind.THEN));
    }

    /** A category, or a code that names one. */
    private CategoryEffect named(YamlForm row, String key, CategoryEffect.Kind kind) {
        String text = row.text(key);
        if (!text.isEmpty()
                && !head.isCategory(text)
                && (!reading.names().isKnown(text) || reading.names().isNumeric(text))) {
            unknown(row, key, text);
        }
        return new CategoryEffect(kind, text);
    }

    private void unknown(YamlForm form, String key, String text) {
        TreeSet<String> codes = new TreeSet<>(codes());
        reading.issue(
                IssueCode.SCORECARD_UNKNOWN_NAME,
                form.at(key),
                "this is no category of the policy, and no measure that names one",
                text,
                String.join(", ", codes()),
                NearestName.advice(text, codes));
    }

    private List<String> codes() {
        return head.categories().stream().map(CategoryCode::text).toList();
    }

    private Optional<AdjustStep> step(YamlForm form) {
        String id = form.text("id");
        String words = form.text("words");
        boolean mayImprove = reading.yes(form, "may improve");
        boolean ownSource = form.has("source");
        Cited cited = reading.cited(form, head.cited());
        Optional<String> kind = form.optionalText("kind");
        kind.filter(word -> !word.equals("streak"))
                .ifPresent(word -> form.problem("kind", "the kind is not an allowed one", word, "streak, or rows"));
        Optional<AdjustStep.Streak> streak = kind.isPresent() ? streak(form) : Optional.empty();
        List<TableRow<CategoryEffect>> rows = reading.rows(form, "rows", cited, this::adjustment);
        if (kind.isPresent() != rows.isEmpty()) {
            form.problem("rows", "a step has rows, or is a streak", "", "one of the two");
        }
        form.close();
        boolean improves = rows.stream().anyMatch(row -> row.gives().kind() == CategoryEffect.Kind.CAP)
                || streak.filter(this::isImproving).isPresent();
        if (improves && !(mayImprove && ownSource)) {
            reading.issue(
                    IssueCode.SCORECARD_IMPROVES,
                    form.at(""),
                    "the step can give a less serious category",
                    id,
                    "may improve: yes, with a source of its own that allows it",
                    "add both, or take the step out");
        }
        return Optional.of(new AdjustStep(id, words, rows, streak, mayImprove, cited));
    }

    private boolean isImproving(AdjustStep.Streak streak) {
        return codes().indexOf(streak.then()) < codes().indexOf(streak.of());
    }

    private Optional<CategoryEffect> adjustment(YamlForm row) {
        boolean floor = row.has(RowKeys.FLOOR);
        boolean cap = row.has(RowKeys.CAP);
        if (floor && cap) {
            row.problem("", "a row moves the category one way", "", RowKeys.FLOOR + ", or " + RowKeys.CAP);
        }
        if (!floor && !cap) {
            return Optional.of(CategoryEffect.NONE);
        }
        return Optional.of(
                floor
                        ? named(row, RowKeys.FLOOR, CategoryEffect.Kind.FLOOR)
                        : named(row, RowKeys.CAP, CategoryEffect.Kind.CAP));
    }

    private Optional<AdjustStep.Streak> streak(YamlForm form) {
        String of = code(form, "of");
        String then = code(form, "then");
        String cycles = form.text("cycles");
        String counts = form.text("counts");
        if (!List.of("base", "final").contains(counts)) {
            form.problem("counts", "which category is counted is not said", counts, "base, final");
        }
        if (!cycles.matches("[2-9]")) {
            form.problem("cycles", "the value is not a count", cycles, "a whole number from 2 to 9");
            return Optional.empty();
        }
        return head.isCategory(of) && head.isCategory(then)
                ? Optional.of(new AdjustStep.Streak(of, Integer.parseInt(cycles), counts.equals("base"), then))
                : Optional.empty();
    }

    private String code(YamlForm form, String key) {
        String text = form.text(key);
        if (!text.isEmpty() && !head.isCategory(text)) {
            unknown(form, key, text);
        }
        return text;
    }

    private Map<String, Optional<CategoryCode>> earlier(YamlForm root) {
        Map<String, Optional<CategoryCode>> earlier = new TreeMap<>();
        root.optionalForm("previous categories", IssueCode.SCORECARD_UNREADABLE)
                .ifPresent(form -> form.listLeft().forEach(old -> {
                    String now = form.text(old);
                    if (!now.equals("none") && !head.isCategory(now)) {
                        unknown(form, old, now);
                    } else {
                        earlier.put(old, now.equals("none") ? Optional.empty() : Optional.of(new CategoryCode(now)));
                    }
                }));
        return earlier;
    }
}
