package org.determinations.policyfile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.CategoryCode;
import org.determinations.model.Worded;
import org.determinations.model.assistance.AssistanceTable;
import org.determinations.model.assistance.AssistanceTable.AreaText;
import org.determinations.model.assistance.AssistanceTable.Engagement;
import org.determinations.model.assistance.AssistanceTable.Need;
import org.determinations.model.assistance.AssistanceTable.Offer;
import org.determinations.model.assistance.GroundKind;
import org.determinations.model.assistance.SupportArea;
import org.determinations.model.assistance.TableRef;
import org.determinations.model.result.CitedSource;
import org.determinations.model.review.ReviewArea;

/** One table of assistance read key by key: what a row names must be there. */
record AssistanceReading(YamlForm form, List<Issue> issues) {
    /** The table as far as it can be read; the list has what is wrong. */
    AssistanceTable table(TableRef ref) {
        String id = form.text("id");
        if (!id.isEmpty() && !id.equals(ref.id())) {
            form.problem("id", "the id is not the name of the file", id, ref.id());
        }
        String label = form.text("label");
        List<String> policies = form.texts("policies");
        List<CitedSource> sources = forms("sources").stream()
                .flatMap(source -> SourcesReader.source(source, issues).stream())
                .toList();
        List<String> known = sources.stream().map(CitedSource::id).toList();
        AssistanceTable table = new AssistanceTable(
                ref,
                label,
                policies,
                sources,
                forms("areas").stream()
                        .flatMap(row -> area(row, known).stream())
                        .toList(),
                forms("engagement").stream().map(row -> engagement(row, known)).toList(),
                forms("offers").stream().map(row -> offer(row, known)).toList(),
                needs(known));
        form.close();
        check(table);
        return table;
    }

    private List<YamlForm> forms(String key) {
        return form.forms(key, IssueCode.UNREADABLE_POLICY);
    }

    private Optional<AreaText> area(YamlForm row, List<String> known) {
        Optional<SupportArea> area = area(row);
        String text = row.text("text");
        List<String> sources = sources(row, known);
        row.close();
        return area.map(of -> new AreaText(of, text, sources));
    }

    private static Optional<SupportArea> area(YamlForm row) {
        return word(row, "area", word -> Worded.find(SupportArea.class, word), Worded.words(SupportArea.class));
    }

    private Engagement engagement(YamlForm row, List<String> known) {
        Engagement engagement = new Engagement(
                row.text("engagement"),
                (row.has("levels") ? row.texts("levels") : List.<String>of())
                        .stream().flatMap(level -> rank(row, level).stream()).toList(),
                row.texts("categories").stream()
                        .filter(code -> !code.isBlank())
                        .map(CategoryCode::new)
                        .toList(),
                row.text("lead"),
                row.text("text"),
                sources(row, known));
        row.close();
        return engagement;
    }

    private static Optional<Integer> rank(YamlForm row, String level) {
        if (level.matches("[1-9][0-9]?")) {
            return Optional.of(Integer.parseInt(level));
        }
        row.problem("levels", "the level is no place in an order", level, "1, 2 and so on, 1 the best");
        return Optional.empty();
    }

    private Offer offer(YamlForm row, List<String> known) {
        Offer offer = new Offer(row.text("id"), row.text("text"), row.text("funds"), sources(row, known));
        row.close();
        return offer;
    }

    private List<Need> needs(List<String> known) {
        return forms("needs").stream()
                .flatMap(row -> {
                    Optional<GroundKind> kind = word(
                            row,
                            "kind",
                            word -> Worded.find(GroundKind.class, word).filter(of -> of != GroundKind.PERSON),
                            Arrays.stream(GroundKind.values())
                                    .filter(of -> of != GroundKind.PERSON)
                                    .map(GroundKind::word)
                                    .toList());
                    List<String> of = row.texts("of");
                    Optional<SupportArea> area = area(row);
                    String offer = row.text("offer");
                    List<String> sources = sources(row, known);
                    row.close();
                    return kind.flatMap(k -> area.map(a -> new Need(k, of, a, offer, sources))).stream();
                })
                .toList();
    }

    private static List<String> sources(YamlForm row, List<String> known) {
        List<String> sources = row.texts("source");
        sources.stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> row.problem("source", "no source has this id", id, String.join(", ", known)));
        return sources;
    }

    private static <T> Optional<T> word(
            YamlForm row, String key, Function<String, Optional<T>> find, List<String> allowed) {
        String word = row.text(key);
        Optional<T> found = find.apply(word);
        if (found.isEmpty() && !word.isEmpty()) {
            row.problem(key, "the word is not known", word, String.join(", ", allowed));
        }
        return found;
    }

    private void check(AssistanceTable table) {
        String areas = Arrays.stream(SupportArea.values())
                .filter(area ->
                        table.areas().stream().filter(of -> of.area() == area).count() != 1)
                .map(SupportArea::word)
                .collect(Collectors.joining(", "));
        if (!areas.isEmpty()) {
            form.problem("areas", "each of the four areas is given once", areas, "one row for each area");
        }
        List<String> offers = table.offers().stream().map(Offer::id).toList();
        table.needs().stream()
                .filter(need -> table.offer(need.offer()).isEmpty())
                .forEach(
                        need -> form.problem("needs", "no offer has this id", need.offer(), String.join(", ", offers)));
        List<String> engagements =
                table.engagements().stream().map(Engagement::word).toList();
        table.needs().stream()
                .filter(need -> need.kind() == GroundKind.ENGAGEMENT)
                .flatMap(need -> need.of().stream())
                .filter(of -> !engagements.contains(of))
                .forEach(
                        of -> form.problem("needs", "no engagement has this word", of, String.join(", ", engagements)));
        String rubric = Arrays.stream(ReviewArea.values()).map(ReviewArea::word).collect(Collectors.joining(", "));
        table.needs().stream()
                .filter(need -> need.kind() == GroundKind.QUALITY_REVIEW)
                .flatMap(need -> need.of().stream())
                .filter(of -> !of.equals(AssistanceTable.ANY)
                        && Worded.find(ReviewArea.class, of).isEmpty())
                .forEach(of -> form.problem("needs", "no area of the rubric has this word", of, rubric));
        twice("offers", offers);
        twice(
                "needs",
                table.needs().stream()
                        .flatMap(
                                need -> need.of().stream().map(of -> need.kind().word() + " " + of))
                        .toList());
    }

    private void twice(String key, List<String> all) {
        all.stream()
                .filter(one -> all.indexOf(one) != all.lastIndexOf(one))
                .distinct()
                .forEach(one -> form.problem(key, "the row is given twice", one, "one row for each"));
    }
}
