package org.determinations.determination.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.determination.DistrictAnswers;
import org.determinations.determination.DistrictJudge;
import org.determinations.determination.FactMeasures;
import org.determinations.determination.RuleAnswer;
import org.determinations.determination.StageDistricts;
import org.determinations.issue.SourceRef;
import org.determinations.model.CategoryCode;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.result.Basis;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.policy.PackRule;
import org.determinations.policy.PolicyPack;
import org.determinations.policy.RuleRole;
import org.determinations.policy.RuleShape;
import org.determinations.scorecard.GivenValue;
import org.determinations.scorecard.Outcome;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.ScorecardRules;
import org.determinations.scorecard.TraceStep;
import org.determinations.scorecard.UnitMeasures;
import org.determinations.scorecard.UnitRanks;
import org.determinations.scorecard.ValueStatus;
import org.determinations.scorecard.turn.CounterfactualPairs;
import org.determinations.scorecard.turn.Counterfactuals;

/**
 * Holds the districts of one stage against a scorecard. Each is reckoned without the recorded decision, which gives the category
 * that follows from the data, and with it, which says whether the decision moves it and what then follows.
 */
final class ScorecardJudge implements DistrictJudge {
    private static final List<Predicate<TraceStep>> SHOWN_FIRST = List.of(
            step -> step.kind() == TraceStep.Kind.COMPONENT,
            step -> step.kind() == TraceStep.Kind.ELEMENT,
            step -> step.result().number().isPresent(),
            step -> true);

    private final Scorecard scorecard;
    private final ScorecardInputs inputs;
    private final UnitRanks ranks;
    private final PolicyPack pack;
    private final Map<String, RuleShape> parts;
    private final Counterfactuals.Finder counterfactuals;

    private ScorecardJudge(Scorecard scorecard, ScorecardInputs inputs, UnitRanks ranks, PolicyPack pack) {
        this.scorecard = scorecard;
        this.inputs = inputs;
        this.ranks = ranks;
        this.pack = pack;
        this.parts = ScorecardRules.of(scorecard).byPart();
        this.counterfactuals = Counterfactuals.of(scorecard, ranks);
    }

    static ScorecardJudge of(StageDistricts stage, PolicyPack pack) {
        Scorecard scorecard = pack.getBody(Scorecard.class);
        ScorecardInputs inputs = ScorecardInputs.of(scorecard, stage);
        UnitRanks ranks = scorecard.isRanked()
                ? UnitRanks.of(
                        scorecard,
                        (Consumer<UnitMeasures> each) -> stage.forEach(district -> each.accept(inputs.of(district))))
                : UnitRanks.NONE;
        return new ScorecardJudge(scorecard, inputs, ranks, pack);
    }

    @Override
    public DistrictAnswers answer(DistrictFacts district) {
        UnitMeasures all = inputs.of(district);
        UnitMeasures data = withoutDecision(scorecard, all);
        Outcome outcome = scorecard.evaluate(data, ranks);
        Optional<DecisionFact> decision = district.decision();
        Outcome decided = decision.isPresent() ? scorecard.evaluate(all, ranks) : outcome;
        List<RuleAnswer> answers = new ArrayList<>();
        parts.forEach((part, shape) -> answers.add(
                shape.role() == RuleRole.DECISION
                        ? PersonAnswer.of(shape, policy(shape), outcome, decided, decision)
                        : answer(part, shape, part.equals(ScorecardRules.ENFORCEMENT) ? decided : outcome)));
        addWhatWouldChange(answers, data);
        Optional<String> label =
                outcome.category().isPresent() && !scorecard.showing().labels().isEmpty()
                        ? Optional.of(decided.decided().label())
                        : Optional.empty();
        return new DistrictAnswers(basis(outcome), answers, label);
    }

    @Override
    public Optional<List<String>> pairs(DistrictFacts district, int most) {
        UnitMeasures data = withoutDecision(scorecard, inputs.of(district));
        return Optional.of(CounterfactualPairs.of(scorecard, data, ranks, most).stream()
                .map(pair -> pair.text() + unchanged())
                .toList());
    }

    /** The end of a sentence on what would be. */
    private String unchanged() {
        return scorecard.isRanked() ? ", all other units unchanged." : ".";
    }

    /** What is known of a district but what a person decided about it. */
    static UnitMeasures withoutDecision(Scorecard scorecard, UnitMeasures all) {
        GivenValue none = GivenValue.without(ValueStatus.NOT_APPLICABLE, SourceRef.ofFile(""));
        UnitMeasures data = all.with(FactMeasures.DECISION_KIND, none);
        for (String decision : ScorecardRules.decisions(scorecard)) {
            data = data.with(decision, none);
        }
        return data;
    }

    private PackRule policy(RuleShape shape) {
        return pack.getRule(shape.id());
    }

    private RuleAnswer answer(String part, RuleShape shape, Outcome outcome) {
        StepAnswer answer = new StepAnswer(part, parts, policy(shape), outcome);
        return switch (part) {
            case ScorecardRules.CATEGORY -> answer.category();
            case ScorecardRules.REVIEW -> answer.review();
            case ScorecardRules.ENFORCEMENT -> answer.enforcement();
            default -> shape.role() == RuleRole.STEP ? answer.adjusting() : answer.score();
        };
    }

    /** What stands beside the category: what the row that fitted read, a component before all others. */
    private Basis basis(Outcome outcome) {
        String text = shown(outcome);
        Optional<CategoryCode> category =
                outcome.decided().base().filter(base -> outcome.category().isPresent());
        return category.map(code -> new Basis(
                        text.isEmpty() ? code.text() : text, Optional.of(scorecard.seriousness(code) + 1), category))
                .orElseGet(() -> Basis.without(text));
    }

    private String shown(Outcome outcome) {
        Stream<String> fitted = outcome.findStep(ScorecardRules.CATEGORY).stream()
                .flatMap(step -> step.inputs().stream())
                .map(TraceStep.TraceInput::name);
        Stream<String> others = scorecard.judging().rows().stream().flatMap(row -> row.names());
        List<TraceStep> steps = Stream.concat(fitted, others)
                .distinct()
                .flatMap(name -> outcome.findStep(name).stream())
                .filter(step -> step.result().hasValue())
                .toList();
        List<TraceStep> components = components(outcome);
        if (components.size() > 1) {
            return components.stream()
                    .map(step -> step.words() + " " + StepAnswer.shown(step.result()))
                    .collect(Collectors.joining(" with "));
        }
        return SHOWN_FIRST.stream()
                .flatMap(first -> steps.stream().filter(first))
                .findFirst()
                .map(step -> step.result().text())
                .orElse("");
    }

    /** The components that the rows of the category ask about, in the order of the scorecard: where there are several, none decides alone. */
    private List<TraceStep> components(Outcome outcome) {
        Set<String> asked =
                scorecard.judging().rows().stream().flatMap(row -> row.names()).collect(Collectors.toSet());
        return outcome.steps().stream()
                .filter(step -> step.kind() == TraceStep.Kind.COMPONENT && asked.contains(step.id()))
                .toList();
    }

    /** Sentences on the nearest single facts, with the answer that gives the category. */
    private void addWhatWouldChange(List<RuleAnswer> answers, UnitMeasures data) {
        List<String> sentences = counterfactuals.find(data).stream()
                .map(fact -> fact.measure() + ": " + fact.to() + " in place of " + fact.from() + " would give "
                        + fact.category().map(CategoryCode::text).orElse("no category, so that a person decides")
                        + unchanged())
                .toList();
        answers.replaceAll(answer -> answer.role() == RuleRole.BASIS
                ? answer.otherwise(Stream.concat(answer.otherwise().stream(), sentences.stream())
                        .toList())
                : answer);
    }
}
