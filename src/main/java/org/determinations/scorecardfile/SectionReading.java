package org.determinations.scorecardfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.Confidence;
import org.determinations.model.ExactRatio;
import org.determinations.model.Worded;
import org.determinations.policyfile.YamlForm;
import org.determinations.scorecard.Cited;
import org.determinations.scorecard.Comparison;
import org.determinations.scorecard.Condition;
import org.determinations.scorecard.ElementEffect;
import org.determinations.scorecard.TableRow;

/** What every section of a scorecard needs: names, sources, rows with conditions, issues. */
final class SectionReading {
    static final String OTHERWISE = "otherwise";

    private final Names names;
    private final CsvTables tables;
    private final List<Issue> issues;

    /** What the effect of a row is, from the keys of that row; empty, with an issue, when it cannot be read. */
    interface Effect<T> {
        Optional<T> of(YamlForm row);
    }

    SectionReading(Names names, CsvTables tables, List<Issue> issues) {
        this.names = names;
        this.tables = tables;
        this.issues = issues;
    }

    Names names() {
        return names;
    }

    /** Own source, confidence and quote of an entry, or those of what it stands in. */
    Cited cited(YamlForm form, Cited above) {
        List<String> sources = form.optionalText("source").map(Texts::list).orElse(above.sources());
        Optional<String> word = form.optionalText("confidence");
        Optional<Confidence> confidence = word.flatMap(of -> Worded.find(Confidence.class, of));
        if (word.isPresent() && confidence.isEmpty()) {
            form.problem(
                    "confidence", "the confidence is not an allowed one", word.get(), "confirmed, derived, assumed");
        }
        return new Cited(
                sources,
                confidence.orElse(above.confidence()),
                form.optionalText("quote").orElse(above.quote()));
    }

    /** The rows of a table, in its order: a list, or the name of a CSV file. */
    <T> List<TableRow<T>> rows(YamlForm parent, String key, Cited above, Effect<T> effect) {
        List<YamlForm> forms;
        if (parent.hasText(key)) {
            SourceRef where = parent.at(key);
            forms = tables.read(parent.text(key), where);
        } else {
            forms = parent.optionalForms(key);
            if (forms.size() > CsvTables.MOST_ROWS_INLINE) {
                parent.problem(
                        key,
                        "the table has too many rows to be read here",
                        forms.size() + " rows",
                        "at most " + CsvTables.MOST_ROWS_INLINE + ", or the name of a file such as tables/rows.csv");
            }
        }
        List<TableRow<T>> rows = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            row(i + 1, forms.get(i), above, effect).ifPresent(rows::add);
        }
        return rows;
    }

    /** A table must say what becomes of those that no row before fits. */
    void needOtherwise(YamlForm parent, String key, List<? extends TableRow<?>> rows) {
        if (!rows.isEmpty() && !rows.get(rows.size() - 1).conditions().isEmpty()) {
            issues.add(Issue.of(
                    IssueCode.SCORECARD_BANDS,
                    parent.at(key),
                    "the last row does not say what becomes of everything else",
                    rows.get(rows.size() - 1).text(),
                    "otherwise: yes",
                    "add a last row with otherwise: yes"));
        }
    }

    private <T> Optional<TableRow<T>> row(int number, YamlForm form, Cited above, Effect<T> effect) {
        Cited cited = cited(form, above);
        String note = form.optionalText("note").orElse("");
        Optional<String> otherwise = form.optionalText(OTHERWISE);
        otherwise
                .filter(word -> !word.equals("yes"))
                .ifPresent(word -> form.problem(OTHERWISE, "the value is not an allowed one", word, "yes"));
        Optional<T> gives = effect.of(form);
        List<Condition> conditions = new ArrayList<>();
        for (String name : form.listLeft()) {
            condition(form, name).ifPresent(conditions::add);
        }
        if (otherwise.isPresent() != conditions.isEmpty()) {
            form.problem(
                    "",
                    otherwise.isPresent() ? "a row otherwise has no condition" : "a row needs a condition",
                    conditions.isEmpty() ? "" : conditions.get(0).text(),
                    "one or more conditions, or otherwise: yes");
        }
        return gives.map(g -> new TableRow<>(number, conditions, g, note, cited, form.at("")));
    }

    private Optional<Condition> condition(YamlForm form, String name) {
        SourceRef where = form.at(name);
        String text = form.text(name);
        if (!names.check(name, where, Set.of("note", OTHERWISE))) {
            return Optional.empty();
        }
        Optional<Condition> condition = ConditionText.read(name, text);
        if (condition.isEmpty()) {
            issues.add(Issue.of(
                    IssueCode.SCORECARD_CONDITION,
                    where,
                    "this is no condition",
                    text,
                    Comparison.ALLOWED,
                    "write one of these"));
            return condition;
        }
        condition.get().names().skip(1).forEach(other -> names.check(other, where));
        List<String> compared = condition.get().comparison().isNumeric()
                ? condition.get().names().filter(n -> !names.isNumeric(n)).toList()
                : List.of();
        if (!compared.isEmpty()) {
            issues.add(Issue.of(
                    IssueCode.SCORECARD_CONDITION,
                    where,
                    "a code or a grade cannot be compared as a number",
                    compared.get(0) + " " + text,
                    "is X, one of X, Y, not one of X, Y, has a value, has no value",
                    "write one of these"));
        }
        return condition;
    }

    /** A number that must be there. */
    Optional<ExactRatio> number(YamlForm form, String key, String text) {
        Optional<ExactRatio> number = Texts.number(text);
        if (number.isEmpty() && !text.isBlank()) {
            form.problem(key, "the value is not a number", text, "a number such as 2 or 0.5");
        }
        return number;
    }

    /** What a status does, as {@code when} writes it; empty for any other text. */
    static Optional<ElementEffect> effect(String text, String reason) {
        if (text.equals("out")) {
            return Optional.of(ElementEffect.OUT);
        }
        if (text.equals("zero")) {
            return Optional.of(ElementEffect.points(ExactRatio.ZERO));
        }
        if (text.equals("stop")) {
            return Optional.of(ElementEffect.stop(reason));
        }
        if (text.startsWith("gives ") && !text.substring("gives ".length()).isBlank()) {
            return Optional.of(ElementEffect.grade(text.substring("gives ".length())));
        }
        return text.endsWith(" points")
                ? Texts.number(text.substring(0, text.length() - " points".length()))
                        .map(ElementEffect::points)
                : Optional.empty();
    }

    /** The yes of a key that may be left out. */
    boolean yes(YamlForm form, String key) {
        Optional<String> word = form.optionalText(key);
        word.filter(text -> !text.equals("yes") && !text.equals("no"))
                .ifPresent(text -> form.problem(key, "the value is not an allowed one", text, "yes, no"));
        return word.filter("yes"::equals).isPresent();
    }

    void issue(IssueCode code, SourceRef where, String wrong, String found, String allowed, String action) {
        issues.add(Issue.of(code, where, wrong, found, allowed, action));
    }
}
