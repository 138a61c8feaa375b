package org.determinations.determination.scorecard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.determinations.determination.StageDistricts;
import org.determinations.model.CategoryCode;
import org.determinations.model.DecisionKind;
import org.determinations.model.DistrictCode;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.model.stage.StageFacts;
import org.determinations.scorecard.Derivation;
import org.determinations.scorecard.GivenValue;
import org.determinations.scorecard.Measure;
import org.determinations.scorecard.Outcome;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.ScorecardRules;
import org.determinations.scorecard.UnitMeasures;
import org.determinations.scorecard.UnitRanks;
import org.determinations.scorecard.ValueStatus;
import org.determinations.scorecard.turn.Counterfactual;
import org.determinations.scorecard.turn.Counterfactuals;

/**
 * The districts of a stage held against any scorecard, a changed one among them, without rules, explanations and warnings.
 * Recorded decisions count as they do in a run. Immutable.
 */
public final class ScorecardUnits {
    private final Scorecard scorecard;
    private final SortedMap<DistrictCode, DistrictFacts> districts = new TreeMap<>();
    private final SortedMap<DistrictCode, UnitMeasures> units = new TreeMap<>();
    private final UnitRanks ranks;
    private final Counterfactuals.Finder counterfactuals;

    private ScorecardUnits(Scorecard scorecard, StageFacts stage) {
        this.scorecard = scorecard;
        ScorecardInputs inputs = ScorecardInputs.of(scorecard, StageDistricts.of(stage));
        for (DistrictFacts district : stage.districts()) {
            districts.put(district.code(), district);
            units.put(district.code(), inputs.of(district));
        }
        this.ranks = scorecard.isRanked() ? UnitRanks.of(scorecard, List.copyOf(units.values())) : UnitRanks.NONE;
        this.counterfactuals = Counterfactuals.of(scorecard, ranks);
    }

    public static ScorecardUnits of(Scorecard scorecard, StageFacts stage) {
        return new ScorecardUnits(scorecard, stage);
    }

    /** The category of every district, by code; empty where a person must decide and has not. */
    public SortedMap<DistrictCode, Optional<CategoryCode>> categories() {
        Map<DistrictCode, Optional<CategoryCode>> found =
                districts.keySet().parallelStream().collect(Collectors.toMap(Function.identity(), this::category));
        return new TreeMap<>(found);
    }

    private Optional<CategoryCode> category(DistrictCode code) {
        Optional<CategoryCode> data = withoutDecision(code).category();
        Optional<DecisionFact> decision = decision(code);
        if (data.isEmpty()) {
            return decision.filter(fact -> fact.kind() == DecisionKind.ASSIGN).flatMap(DecisionFact::category);
        }
        return decision.flatMap(fact -> outcome(code).category()).or(() -> data);
    }

    private Optional<DecisionFact> decision(DistrictCode code) {
        return Optional.ofNullable(districts.get(code)).flatMap(DistrictFacts::decision);
    }

    /** What the scorecard says of a district with its recorded decision, and why. */
    public Outcome outcome(DistrictCode code) {
        return scorecard.evaluate(unit(code), ranks);
    }

    /** The same as if no decision were recorded. */
    private Outcome withoutDecision(DistrictCode code) {
        return scorecard.evaluate(ScorecardJudge.withoutDecision(scorecard, unit(code)), ranks);
    }

    /** What the data alone say of a district; of one without a decision that is all there is. */
    public List<Counterfactual> counterfactuals(DistrictCode code) {
        return counterfactuals.find(ScorecardJudge.withoutDecision(scorecard, unit(code)));
    }

    /** Whether nothing says anything of a measure that an input has to give: no row, or no file of what is to be counted. */
    public boolean lacks(DistrictCode code, Measure measure) {
        boolean asked = measure.isGiven() || measure.derivation().kind() == Derivation.Kind.RECORDS;
        GivenValue value = unit(code).values().get(measure.id());
        return asked
                && !ScorecardRules.decisions(scorecard).contains(measure.id())
                && (value == null ? measure.isGiven() : isNothing(value));
    }

    private static boolean isNothing(GivenValue value) {
        return value.status() == ValueStatus.MISSING
                || value.status() == ValueStatus.VALUE && value.text().isBlank();
    }

    private UnitMeasures unit(DistrictCode code) {
        return Optional.ofNullable(units.get(code))
                .orElseThrow(() -> new IllegalArgumentException("no district " + code));
    }
}
