package org.determinations.scorecardfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.determinations.issue.IssueCode;
import org.determinations.model.ExactRatio;
import org.determinations.model.Worded;
import org.determinations.model.review.ReviewNames;
import org.determinations.policyfile.YamlForm;
import org.determinations.scorecard.Cited;
import org.determinations.scorecard.Condition;
import org.determinations.scorecard.Derivation;
import org.determinations.scorecard.Measure;
import org.determinations.scorecard.MeasureReading;
import org.determinations.scorecard.MeasureUnit;
import org.determinations.scorecard.RecordKinds;
import org.determinations.scorecard.Rounding;
import org.determinations.scorecard.ValueRange;
import org.determinations.scorecard.ValueStatus;

/** Reads the section {@code measures}. */
record MeasureForms(SectionReading reading) {
    private static final List<String> KINDS = List.of("share", "change", "better of", "count");

    List<Measure> read(YamlForm root, Cited above) {
        List<Measure> measures = new ArrayList<>();
        root.form("measures", IssueCode.SCORECARD_UNREADABLE).ifPresent(section -> {
            Cited cited = reading.cited(section, above);
            for (String id : section.listLeft()) {
                section.optionalForm(id, IssueCode.SCORECARD_UNREADABLE)
                        .flatMap(form -> measure(id, form, cited))
                        .ifPresent(measures::add);
            }
            section.close();
        });
        return measures;
    }

    private Optional<Measure> measure(String id, YamlForm form, Cited above) {
        String words = form.text("words");
        Optional<MeasureUnit> unit = unit(form);
        Cited cited = reading.cited(form, above);
        Derivation derivation = derivation(form);
        MeasureReading read =
                new MeasureReading(codes(form), form.optionalText("absent"), fewest(form), byPerson(form));
        Rounding round = rounding(form).orElse(Rounding.NONE);
        ValueRange range = new ValueRange(bound(form, "lowest"), bound(form, "highest"));
        keptApart(id, words, form);
        form.close();
        reading.names().define(id, unit.orElse(MeasureUnit.NUMBER) != MeasureUnit.CODE, form.at(""));
        return unit.map(u -> new Measure(id, words, u, derivation, read, round, range, cited));
    }

    /** Quality reviews of individual programs are kept apart from monitoring: no measure may be one of theirs. */
    private void keptApart(String id, String words, YamlForm form) {
        if (ReviewNames.isIn(id) || ReviewNames.isIn(words)) {
            reading.issue(
                    IssueCode.POLICY_READS_REVIEWS,
                    form.at(""),
                    "the measure is one of quality reviews of individual programs",
                    id,
                    "any other measure",
                    "take the measure out: a determination rests on monitoring, and quality reviews are kept apart from it");
        }
    }

    private static boolean byPerson(YamlForm form) {
        Optional<String> by = form.optionalText("by");
        by.filter(word -> !word.equals("person"))
                .ifPresent(word -> form.problem("by", "the value is not an allowed one", word, "person"));
        return by.isPresent();
    }

    private static Optional<MeasureUnit> unit(YamlForm form) {
        String word = form.text("unit");
        Optional<MeasureUnit> unit = Worded.find(MeasureUnit.class, word);
        if (unit.isEmpty() && !word.isEmpty()) {
            form.problem("unit", "the unit is not an allowed one", word, MeasureUnit.allowed());
        }
        return unit;
    }

    private static Optional<Rounding> rounding(YamlForm form) {
        return form.optionalText("round").flatMap(text -> {
            Optional<Rounding> found = Rounding.read(text);
            if (found.isEmpty()) {
                form.problem("round", "the rounding is not an allowed one", text, Rounding.ALLOWED);
            }
            return found;
        });
    }

    private Optional<ExactRatio> bound(YamlForm form, String key) {
        return form.optionalText(key).flatMap(text -> reading.number(form, key, text));
    }

    private Map<String, ValueStatus> codes(YamlForm form) {
        Map<String, ValueStatus> codes = new TreeMap<>();
        form.optionalForm("codes", IssueCode.SCORECARD_UNREADABLE)
                .ifPresent(entry -> entry.listLeft().forEach(code -> {
                    String word = entry.text(code);
                    Optional<ValueStatus> status =
                            Worded.find(ValueStatus.class, word).filter(ValueStatus.ofMeasures()::contains);
                    status.ifPresent(s -> codes.put(code, s));
                    if (status.isEmpty()) {
                        entry.problem(
                                code,
                                "the code stands for no status",
                                word,
                                "missing, not valid, too small, not applicable");
                    }
                }));
        return codes;
    }

    private Optional<MeasureReading.Fewest> fewest(YamlForm form) {
        return form.optionalForm("fewest", IssueCode.SCORECARD_UNREADABLE).flatMap(entry -> {
            Optional<String> of = entry.optionalText("of");
            of.ifPresent(name -> reading.names().check(name, entry.at("of")));
            Optional<ExactRatio> atLeast = reading.number(entry, "at least", entry.text("at least"));
            entry.close();
            return atLeast.map(number -> new MeasureReading.Fewest(of.orElse(""), number));
        });
    }

    private Derivation derivation(YamlForm form) {
        List<String> kinds = KINDS.stream().filter(form::has).toList();
        if (kinds.size() > 1) {
            form.problem(kinds.get(1), "a measure is made in one way", String.join(", ", kinds), "one of them");
        }
        return Stream.of(
                        two(form, "share", Derivation.Kind.SHARE, "part", "whole"),
                        two(form, "change", Derivation.Kind.CHANGE, "of", "since"),
                        better(form),
                        records(form))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Derivation.GIVEN);
    }

    private Optional<Derivation> two(YamlForm form, String key, Derivation.Kind kind, String first, String second) {
        return form.optionalForm(key, IssueCode.SCORECARD_UNREADABLE).map(entry -> {
            List<String> of =
                    List.of(numeric(entry, first, entry.text(first)), numeric(entry, second, entry.text(second)));
            entry.close();
            return new Derivation(kind, of, "", List.of());
        });
    }

    /** The name of a measure that must be a number. */
    private String numeric(YamlForm entry, String key, String name) {
        if (!name.isEmpty()
                && reading.names().check(name, entry.at(key))
                && !reading.names().isNumeric(name)) {
            entry.problem(key, "a code is no number", name, "a measure of another unit");
        }
        return name;
    }

    private Optional<Derivation> better(YamlForm form) {
        return form.optionalForm("better of", IssueCode.SCORECARD_UNREADABLE).map(entry -> {
            List<String> of = Texts.list(entry.text("of"));
            of.forEach(name -> numeric(entry, "of", name));
            String best = entry.text("best");
            entry.close();
            if (!List.of("highest", "lowest").contains(best)) {
                entry.problem("best", "the word is not an allowed one", best, "highest, lowest");
            }
            Derivation.Kind kind = best.equals("lowest") ? Derivation.Kind.LOWEST : Derivation.Kind.HIGHEST;
            return new Derivation(kind, of, "", List.of());
        });
    }

    private Optional<Derivation> records(YamlForm form) {
        return form.optionalForm("count", IssueCode.SCORECARD_UNREADABLE).map(entry -> {
            String kind = entry.text("of");
            if (!RecordKinds.all().contains(kind)) {
                entry.problem("of", "there are no records of this kind", kind, String.join(", ", RecordKinds.all()));
            }
            List<Condition> where = new ArrayList<>();
            entry.form("where", IssueCode.SCORECARD_UNREADABLE)
                    .ifPresent(row -> row.listLeft().forEach(column -> {
                        String text = row.text(column);
                        if (!RecordKinds.columns(kind).contains(column)) {
                            row.problem(
                                    column,
                                    "the records have no such column",
                                    column,
                                    String.join(", ", RecordKinds.columns(kind)));
                        }
                        ConditionText.read(column, text)
                                .ifPresentOrElse(
                                        where::add,
                                        () -> row.problem(
                                                column,
                                                "this is no condition",
                                                text,
                                                org.determinations.scorecard.Comparison.ALLOWED));
                    }));
            entry.close();
            return new Derivation(Derivation.Kind.RECORDS, List.of(), kind, where);
        });
    }
}
