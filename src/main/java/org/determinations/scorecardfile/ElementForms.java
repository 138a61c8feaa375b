package org.determinations.scorecardfile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.ExactRatio;
import org.determinations.model.Worded;
import org.determinations.policyfile.YamlForm;
import org.determinations.scorecard.Cited;
import org.determinations.scorecard.Element;
import org.determinations.scorecard.ElementEffect;
import org.determinations.scorecard.Measure;
import org.determinations.scorecard.RankTable;
import org.determinations.scorecard.TableRow;
import org.determinations.scorecard.ValueStatus;

/** Reads the section {@code elements}. */
final class ElementForms {
    private final SectionReading reading;
    private final Map<String, Measure> measures;
    private final Map<String, Set<ValueStatus>> possible = new HashMap<>();

    ElementForms(SectionReading reading, Map<String, Measure> measures) {
        this.reading = reading;
        this.measures = Map.copyOf(measures);
    }

    List<Element> read(YamlForm root, Cited above) {
        List<Element> elements = new ArrayList<>();
        root.optionalForm("elements", IssueCode.SCORECARD_UNREADABLE).ifPresent(section -> {
            Cited cited = reading.cited(section, above);
            for (String id : section.listLeft()) {
                section.optionalForm(id, IssueCode.SCORECARD_UNREADABLE)
                        .flatMap(form -> element(id, form, cited))
                        .ifPresent(elements::add);
            }
            section.close();
        });
        return elements;
    }

    private Optional<Element> element(String id, YamlForm form, Cited above) {
        String words = form.text("words");
        Cited cited = reading.cited(form, above);
        List<String> reads = Texts.list(form.text("reads"));
        boolean known = reads.stream()
                        .filter(n -> reading.names().check(n, form.at("reads")))
                        .count()
                == reads.size();
        Optional<ExactRatio> outOf = form.optionalText("out of").flatMap(text -> reading.number(form, "out of", text));
        boolean bonus = reading.yes(form, "bonus");
        Optional<RankTable> rank =
                form.optionalForm("rank", IssueCode.SCORECARD_UNREADABLE).flatMap(this::rank);
        List<TableRow<ElementEffect>> rows = reading.rows(form, "rows", cited, this::effect);
        if (rows.isEmpty() == rank.isEmpty()) {
            form.problem("rows", "an element has rows or a rank", "", "one of the two");
        }
        reading.needOtherwise(form, "rows", rows);
        Map<ValueStatus, ElementEffect> when = when(form, id);
        rows.forEach(row -> checkPoints(row.gives(), row.where(), outOf));
        when.values().forEach(effect -> checkPoints(effect, form.at("when"), outOf));
        rank.ifPresent(table -> checkRank(form, reads, table, outOf));
        form.close();
        boolean numeric = outOf.isPresent();
        reading.names().define(id, numeric, form.at(""));
        if (!known || reads.isEmpty()) {
            return Optional.empty();
        }
        checkStatuses(id, form, reads.get(0), when);
        possible.put(id, Set.of(ValueStatus.OUT));
        return Optional.of(new Element(
                id,
                words,
                reads,
                outOf.map(most -> new Element.Scored(most, bonus)),
                new Element.ElementTable(rows, rank),
                when,
                cited));
    }

    private Optional<ElementEffect> effect(YamlForm row) {
        Optional<ElementEffect> effect = Optional.empty();
        int given = 0;
        if (row.has(RowKeys.POINTS)) {
            effect = reading.number(row, RowKeys.POINTS, row.text(RowKeys.POINTS))
                    .map(ElementEffect::points);
            given++;
        }
        if (row.has(RowKeys.GIVES)) {
            effect = Optional.of(ElementEffect.grade(row.text(RowKeys.GIVES)));
            given++;
        }
        if (row.has(RowKeys.STOP)) {
            effect = Optional.of(ElementEffect.stop(row.text(RowKeys.STOP)));
            given++;
        }
        Optional<String> status = row.optionalText(RowKeys.STATUS);
        if (status.isPresent()) {
            given++;
            effect = Optional.of(ElementEffect.OUT);
            status.filter(word -> !word.equals("out"))
                    .ifPresent(word -> row.problem(RowKeys.STATUS, "the value is not an allowed one", word, "out"));
        }
        if (given != 1) {
            row.problem(
                    "",
                    "a row of an element gives one thing",
                    given + " things",
                    "points, gives, status: out, or stop");
        }
        return effect;
    }

    private Optional<RankTable> rank(YamlForm form) {
        String of = form.text("of");
        reading.names().check(of, form.at("of"));
        String best = allowed(form, "best", List.of("highest", "lowest"));
        String ties = allowed(form, "ties", List.of("upper", "lower"));
        List<ExactRatio> points = Texts.list(form.text("points")).stream()
                .flatMap(text -> reading.number(form, "points", text).stream())
                .toList();
        String parts = form.text("parts");
        String fewest = form.text("fewest units");
        form.close();
        if (!parts.equals(String.valueOf(points.size())) || points.size() < 2) {
            form.problem("parts", "there must be points for each part", parts, "as many parts as points, at least 2");
        }
        if (!fewest.matches("[1-9][0-9]{0,4}")) {
            form.problem("fewest units", "the value is not a count", fewest, "a whole number above 0");
            return Optional.empty();
        }
        return Optional.of(
                new RankTable(of, best.equals("highest"), points, ties.equals("upper"), Integer.parseInt(fewest)));
    }

    private static String allowed(YamlForm form, String key, List<String> words) {
        String word = form.text(key);
        if (!words.contains(word) && !word.isEmpty()) {
            form.problem(key, "the word is not an allowed one", word, String.join(", ", words));
        }
        return word;
    }

    private void checkRank(YamlForm form, List<String> reads, RankTable table, Optional<ExactRatio> outOf) {
        if (!reads.isEmpty() && !reads.get(0).equals(table.of())) {
            form.problem("reads", "an element with a rank reads what it ranks", reads.get(0), table.of());
        }
        if (outOf.isEmpty() || table.points().stream().anyMatch(p -> p.compareTo(outOf.get()) > 0)) {
            form.problem("out of", "a rank gives points of so many", "", "out of, not below the points of any part");
        }
    }

    private void checkPoints(ElementEffect effect, SourceRef where, Optional<ExactRatio> outOf) {
        boolean points = effect.kind() == ElementEffect.Kind.POINTS;
        boolean grade = effect.kind() == ElementEffect.Kind.GRADE;
        boolean within = points
                && outOf.isPresent()
                && effect.points().numerator().signum() >= 0
                && effect.points().compareTo(outOf.get()) <= 0;
        if (points && !within || grade && outOf.isPresent()) {
            reading.issue(
                    IssueCode.SCORECARD_UNREADABLE,
                    where,
                    "what is given does not fit the element",
                    effect.shown(),
                    "points from 0 to what the element is out of; a grade where it is out of nothing",
                    "correct it");
        }
    }

    private Map<ValueStatus, ElementEffect> when(YamlForm form, String id) {
        Map<ValueStatus, ElementEffect> when = new EnumMap<>(ValueStatus.class);
        form.optionalForm("when", IssueCode.SCORECARD_UNREADABLE)
                .ifPresent(entry -> entry.listLeft().forEach(word -> {
                    String text = entry.text(word);
                    Optional<ValueStatus> status =
                            Worded.find(ValueStatus.class, word).filter(s -> s != ValueStatus.VALUE);
                    Optional<ElementEffect> effect =
                            SectionReading.effect(text, id + ": the policy leaves " + word + " to a person");
                    if (status.isEmpty() || effect.isEmpty()) {
                        entry.problem(
                                word,
                                status.isEmpty() ? "this is no status" : "this is nothing that a status can do",
                                status.isEmpty() ? word : text,
                                "missing, not valid, too small, not applicable, out: each out, zero, N points, gives"
                                        + " GRADE or stop");
                    } else {
                        when.put(status.get(), effect.get());
                    }
                }));
        return when;
    }

    private void checkStatuses(String id, YamlForm form, String subject, Map<ValueStatus, ElementEffect> when) {
        Set<ValueStatus> open = EnumSet.noneOf(ValueStatus.class);
        open.addAll(statuses(subject));
        open.removeAll(when.keySet());
        if (!open.isEmpty()) {
            reading.issue(
                    IssueCode.SCORECARD_STATUS,
                    form.at("when"),
                    "the element does not say what follows when " + subject + " has no value",
                    id + " without " + open.stream().map(ValueStatus::word).collect(Collectors.joining(", ")),
                    "out, zero, N points, gives GRADE, stop",
                    "add it to when");
        }
    }

    /** What a name can have instead of a value: its own statuses and, where it is made of others, theirs. */
    private Set<ValueStatus> statuses(String name) {
        Measure measure = measures.get(name);
        if (measure == null) {
            return possible.getOrDefault(name, Set.of());
        }
        Set<ValueStatus> all = EnumSet.noneOf(ValueStatus.class);
        all.addAll(measure.ownStatuses());
        measure.derivation().of().forEach(part -> all.addAll(statuses(part)));
        return all;
    }
}
