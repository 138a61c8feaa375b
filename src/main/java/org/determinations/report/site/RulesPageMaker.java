package org.determinations.report.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RuleDescription;
import org.determinations.model.result.RuleOutcome;
import org.determinations.model.result.RuleResult;
import org.determinations.model.run.RunReport;
import org.determinations.report.dossier.RunDossier;
import org.determinations.report.form.Words;

/** Makes the department's page of the rules: what each says, what it cites, and how often it answered what. One per site. */
final class RulesPageMaker {
    private final RunReport results;
    private final List<RuleDescription> rules;
    private final UnitWords words;
    private final Map<String, Map<RuleOutcome, Integer>> counts = new LinkedHashMap<>();
    private final Map<String, String> titles = new LinkedHashMap<>();

    RulesPageMaker(RunDossier dossier) {
        this.results = dossier.results();
        this.rules = dossier.rules();
        this.words = dossier.plan().jurisdiction().words();
        for (Determination d : results.determinations()) {
            for (RuleResult rule : d.rules()) {
                titles.putIfAbsent(rule.ruleId(), rule.title());
                counts.computeIfAbsent(rule.ruleId(), id -> new EnumMap<>(RuleOutcome.class))
                        .merge(rule.outcome(), 1, Integer::sum);
            }
        }
    }

    RulesPage page(Frame frame) {
        return new RulesPage(
                frame,
                words.in("Every rule is asked about every district, in this order.")
                        + " Each answers in one of four ways: applied, not applied because its condition is not met, not"
                        + " applicable, or not evaluated because something is missing.",
                Optional.of(countTable()),
                rules.stream()
                        .filter(r -> r.part() != RuleDescription.Part.ANALYSIS)
                        .map(this::rule)
                        .toList(),
                rules.stream()
                        .filter(r -> r.part() == RuleDescription.Part.ANALYSIS)
                        .map(this::rule)
                        .toList(),
                PolicySources.table("Policy sources", results.sources()));
    }

    private Table countTable() {
        List<List<Cell>> rows = new ArrayList<>();
        titles.forEach((id, title) -> {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(id), Cell.of(title)));
            for (RuleOutcome outcome : RuleOutcome.values()) {
                cells.add(Cell.number(count(id, outcome)));
            }
            rows.add(cells);
        });
        return new Table(
                "How often each rule answered what, in districts",
                List.of("Rule", "Title", "Applied", "Not applied", "Not applicable", "Not evaluated"),
                rows);
    }

    private int count(String id, RuleOutcome outcome) {
        return counts.getOrDefault(id, Map.of()).getOrDefault(outcome, 0);
    }

    private RulesPage.Rule rule(RuleDescription rule) {
        return new RulesPage.Rule(
                rule.id(),
                rule.title(),
                rule.note(),
                Words.confidence(rule.confidence(), List.of()),
                answered(rule),
                parameters(rule),
                PolicySources.cited(results.sources(), rule.sources()));
    }

    private String answered(RuleDescription rule) {
        if (rule.part() == RuleDescription.Part.ANALYSIS) {
            return "";
        }
        if (!counts.containsKey(rule.id())) {
            boolean warned =
                    results.warnings().stream().anyMatch(w -> w.ruleId().equals(rule.id()));
            return warned ? "looks at the whole run: warned" : "looks at the whole run: no warning";
        }
        List<String> parts = new ArrayList<>();
        for (RuleOutcome outcome : RuleOutcome.values()) {
            parts.add(Words.of(outcome) + " " + count(rule.id(), outcome));
        }
        return String.join(", ", parts);
    }

    /** Its numbers with how sure they are; empty without one. */
    static Optional<Table> parameters(RuleDescription rule) {
        return rule.parameters().isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "Parameters of " + rule.id(),
                        List.of("Parameter", "Value", "Unit", "Confidence and sources", "Note"),
                        rule.parameters().stream()
                                .map(p -> List.of(
                                        Cell.of(p.use().parameter()),
                                        Cell.of(p.use().value()),
                                        Cell.of(p.use().unit()),
                                        Cell.of(Words.confidence(
                                                p.use().confidence(), p.use().sources())),
                                        Cell.of(p.note())))
                                .toList()));
    }
}
