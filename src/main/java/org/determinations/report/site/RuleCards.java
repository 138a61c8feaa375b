package org.determinations.report.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.determinations.model.EvidenceValue;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RuleResult;
import org.determinations.report.form.Words;

/** The rules' answers about one district, each with the values that it read. One per district. */
record RuleCards(Determination determination, UnaryOperator<String> words) {
    List<RuleCard> decisive() {
        return determination.rules().stream()
                .filter(RuleResult::decisive)
                .map(this::card)
                .toList();
    }

    List<RuleCard> others() {
        return determination.rules().stream()
                .filter(r -> !r.decisive())
                .map(this::card)
                .toList();
    }

    private RuleCard card(RuleResult rule) {
        List<String> notes = new ArrayList<>();
        rule.thresholds().forEach(t -> notes.add("Threshold " + Words.threshold(t)));
        notes.add("Rule " + Words.confidence(rule.confidence(), rule.sources()));
        boolean said = rule.reason().equals(determination.undeterminedReason());
        return new RuleCard(
                rule.ruleId(),
                rule.title(),
                Words.answer(rule),
                said ? "" : words.apply(rule.reason()),
                values(rule),
                notes);
    }

    /** The answer of another rule is no value: it has a card of its own. */
    private Optional<Table> values(RuleResult rule) {
        List<EvidenceValue> values = rule.values().stream()
                .filter(v ->
                        determination.rules().stream().noneMatch(r -> r.ruleId().equals(v.name())))
                .toList();
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "Values read: " + rule.title(),
                        List.of("Value", "Found", "File", "Row and column"),
                        values.stream()
                                .map(v -> List.of(
                                        Cell.of(v.name()),
                                        Cell.of(Words.found(v)),
                                        Cell.of(v.where().file()),
                                        Cell.of(Words.place(v.where()))))
                                .toList()));
    }
}
