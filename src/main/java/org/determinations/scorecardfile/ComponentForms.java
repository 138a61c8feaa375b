package org.determinations.scorecardfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.issue.IssueCode;
import org.determinations.model.ExactRatio;
import org.determinations.model.Worded;
import org.determinations.policyfile.YamlForm;
import org.determinations.scorecard.Absence;
import org.determinations.scorecard.Cited;
import org.determinations.scorecard.Combination;
import org.determinations.scorecard.Component;
import org.determinations.scorecard.Element;
import org.determinations.scorecard.ElementEffect;
import org.determinations.scorecard.Part;
import org.determinations.scorecard.Rounding;
import org.determinations.scorecard.TableRow;

/** Reads the section {@code components}. */
final class ComponentForms {
    private final SectionReading reading;
    private final Map<String, Element> elements = new HashMap<>();

    ComponentForms(SectionReading reading, List<Element> elements) {
        this.reading = reading;
        elements.forEach(e -> this.elements.put(e.id(), e));
    }

    List<Component> read(YamlForm root, Cited above) {
        List<Component> components = new ArrayList<>();
        root.optionalForm("components", IssueCode.SCORECARD_UNREADABLE).ifPresent(section -> {
            Cited cited = reading.cited(section, above);
            for (String id : section.listLeft()) {
                section.optionalForm(id, IssueCode.SCORECARD_UNREADABLE)
                        .flatMap(form -> component(id, form, cited))
                        .ifPresent(components::add);
            }
            section.close();
        });
        return components;
    }

    private Optional<Component> component(String id, YamlForm form, Cited above) {
        String words = form.text("words");
        Cited cited = reading.cited(form, above);
        String word = form.text("combine");
        Optional<Combination> combine = Worded.find(Combination.class, word);
        if (combine.isEmpty()) {
            form.problem("combine", "the combination is not an allowed one", word, Combination.allowed());
            return Optional.empty();
        }
        List<TableRow<List<Part>>> parts = parts(form, combine.get(), cited);
        Absence absence = absence(form, combine.get());
        boolean graded = combine.get() == Combination.WORST;
        boolean counted = combine.get() == Combination.COUNT;
        Rounding round = graded || counted ? Rounding.NONE : rounding(form);
        List<String> grades = graded || counted ? Texts.list(form.text(graded ? "order" : "that give")) : List.of();
        form.close();
        reading.names().define(id, !graded, form.at(""));
        Component component = new Component(id, words, combine.get(), parts, absence, round, grades, cited);
        component.parts().forEach(row -> row.gives().forEach(part -> checkPart(form, component, part)));
        return Optional.of(component);
    }

    private static Rounding rounding(YamlForm form) {
        String text = form.text("round");
        Optional<Rounding> round = Rounding.read(text);
        if (round.isEmpty() && !text.isEmpty()) {
            form.problem("round", "the rounding is not an allowed one", text, Rounding.ALLOWED);
        }
        return round.orElse(Rounding.NONE);
    }

    private static Absence absence(YamlForm form, Combination combine) {
        Absence.Some some = Absence.Some.SKIP;
        if (combine.isWeighed()) {
            String word = form.text("when out");
            some = switch (word) {
                case "reweight" -> Absence.Some.REWEIGHT;
                case "skip" -> Absence.Some.SKIP;
                default -> Absence.Some.STOP;
            };
            if (!List.of("reweight", "skip", "stop", "").contains(word)) {
                form.problem("when out", "the word is not an allowed one", word, "reweight, skip, stop");
            }
        }
        boolean needed = combine != Combination.COUNT && some != Absence.Some.STOP || !combine.isWeighed();
        if (combine == Combination.COUNT || !needed) {
            return new Absence(some, true);
        }
        String none = form.text("when nothing");
        if (!List.of("out", "stop", "").contains(none)) {
            form.problem("when nothing", "the word is not an allowed one", none, "out, stop");
        }
        return new Absence(some, none.equals("stop"));
    }

    private List<TableRow<List<Part>>> parts(YamlForm form, Combination combine, Cited cited) {
        if (form.has("weights by")) {
            List<TableRow<List<Part>>> rows = reading.rows(
                    form,
                    "weights by",
                    cited,
                    row -> row.form(RowKeys.USE, IssueCode.SCORECARD_UNREADABLE).map(this::weights));
            reading.needOtherwise(form, "weights by", rows);
            return rows;
        }
        List<Part> parts;
        if (combine == Combination.SHARE) {
            parts = form.form("share of", IssueCode.SCORECARD_UNREADABLE)
                    .map(entry -> {
                        List<Part> both = List.of(part(entry, "part"), part(entry, "whole"));
                        entry.close();
                        return both;
                    })
                    .orElse(List.of());
        } else if (form.hasText("of")) {
            parts = Texts.list(form.text("of")).stream()
                    .map(name -> checked(form, "of", name))
                    .toList();
        } else {
            parts = form.form("of", IssueCode.SCORECARD_UNREADABLE)
                    .map(this::weights)
                    .orElse(List.of());
        }
        return List.of(new TableRow<>(1, List.of(), parts, "", cited, form.at("of")));
    }

    private Part part(YamlForm entry, String key) {
        return checked(entry, key, entry.text(key));
    }

    private Part checked(YamlForm form, String key, String name) {
        reading.names().check(name, form.at(key));
        return Part.of(name, ExactRatio.ONE);
    }

    /** Each name with its weight: a number, or the measure that gives it. */
    private List<Part> weights(YamlForm form) {
        List<Part> parts = new ArrayList<>();
        for (String name : form.listLeft()) {
            String weight = form.text(name);
            reading.names().check(name, form.at(name));
            Optional<ExactRatio> number = Texts.number(weight);
            if (number.isEmpty() && !weight.isEmpty()) {
                reading.names().check(weight, form.at(name));
            }
            if (number.filter(n -> n.numerator().signum() <= 0).isPresent()) {
                form.problem(name, "a weight is above 0", weight, "a number above 0");
            }
            parts.add(new Part(name, number, number.isPresent() ? "" : weight));
        }
        return parts;
    }

    private void checkPart(YamlForm form, Component component, Part part) {
        Element element = elements.get(part.name());
        if (component.combine() == Combination.PERCENT_OF_POSSIBLE
                && (element == null || element.scored().isEmpty())) {
            form.problem(
                    "of",
                    "a percent of possible points is made of elements with points",
                    part.name(),
                    "elements with out of");
        }
        boolean text = !reading.names().isNumeric(part.name());
        boolean grades = component.combine() == Combination.WORST || component.combine() == Combination.COUNT;
        if (text != grades && reading.names().isKnown(part.name())) {
            form.problem("of", "the part does not fit the combination", part.name(), grades ? "grades" : "numbers");
        }
        if (component.combine() == Combination.WORST && element != null) {
            List<String> strange = element.table().rows().stream()
                    .map(TableRow::gives)
                    .filter(effect -> effect.kind() == ElementEffect.Kind.GRADE)
                    .map(ElementEffect::text)
                    .filter(grade -> !component.grades().contains(grade))
                    .distinct()
                    .toList();
            if (!strange.isEmpty()) {
                form.problem(
                        "order", "a grade of " + part.name() + " is not in the order", strange.get(0), "every grade");
            }
        }
    }
}
