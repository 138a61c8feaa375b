package org.determinations.determination.scorecard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.determinations.determination.StageDistricts;
import org.determinations.model.CategoryCode;
import org.determinations.model.DecisionKind;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.stage.DistrictFacts;
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
import org.jspecify.annotations.Nullable;

/**
 * Any scorecard, a changed one among them, ready to have the districts of a stage held against it, one after the other, without rules,
 * explanations and warnings. Recorded decisions count as they do in a run. Holds no district; immutable.
 */
public final class ScorecardUnits {
    private final Scorecard scorecard;
    private final Set<String> decisions;
    private final ScorecardInputs inputs;
    private final UnitRanks ranks;
    private final Counterfactuals.Finder counterfactuals;

    private ScorecardUnits(Scorecard scorecard, ScorecardInputs inputs, UnitRanks ranks) {
        this.scorecard = scorecard;
        this.decisions = ScorecardRules.decisions(scorecard);
        this.inputs = inputs;
        this.ranks = ranks;
        this.counterfactuals = Counterfactuals.of(scorecard, ranks);
    }

    /**
     * Of each scorecard, in their order. The districts are looked at once however many rank something, and not at all where none does; what
     * several read or rank alike is kept once.
     *
     * @param years of the same stage
     */
    public static List<ScorecardUnits> of(List<Scorecard> scorecards, MeasureYears years, StageDistricts stage) {
        Map<List<Object>, ScorecardInputs> alike = new HashMap<>();
        Map<List<Object>, Ranking> rankings = new LinkedHashMap<>();
        List<Ranking> own = new ArrayList<>();
        for (Scorecard scorecard : scorecards) {
            ScorecardInputs made = ScorecardInputs.of(scorecard, years);
            ScorecardInputs inputs = alike.computeIfAbsent(made.read(), read -> made);
            UnitRanks.Gathering gathering = new UnitRanks.Gathering(scorecard);
            own.add(rankings.computeIfAbsent(
                    List.of(inputs, gathering.ranked()), ranked -> new Ranking(inputs, gathering)));
        }
        List<Ranking> ranking =
                rankings.values().stream().filter(Ranking::isRanked).toList();
        if (!ranking.isEmpty()) {
            stage.forEach(district -> ranking.forEach(of -> of.see(district)));
        }
        List<ScorecardUnits> units = new ArrayList<>();
        for (int i = 0; i < scorecards.size(); i++) {
            units.add(new ScorecardUnits(
                    scorecards.get(i),
                    own.get(i).inputs(),
                    own.get(i).gathering().ranks()));
        }
        return List.copyOf(units);
    }

    /** What scorecards that read and rank the same rank. */
    private record Ranking(ScorecardInputs inputs, UnitRanks.Gathering gathering) {
        boolean isRanked() {
            return !gathering.ranked().isEmpty();
        }

        void see(DistrictFacts district) {
            gathering.see(inputs.of(district));
        }
    }

    /** The category of a district by each of several scorecards, in their order; empty where a person must decide and has not. */
    public static List<Optional<CategoryCode>> categories(List<ScorecardUnits> scorecards, DistrictFacts district) {
        Map<ScorecardInputs, UnitMeasures> read = new IdentityHashMap<>();
        return scorecards.stream()
                .map(units -> units
                        .new Unit(district, read.computeIfAbsent(units.inputs, inputs -> inputs.of(district)))
                        .category())
                .toList();
    }

    /** A district of the stage held against the scorecard. */
    public Unit of(DistrictFacts district) {
        return new Unit(district, inputs.of(district));
    }

    /** One district held against the scorecard. Used by one thread at a time. */
    public final class Unit {
        private final DistrictFacts district;
        private final UnitMeasures measures;
        private @Nullable Outcome outcome;

        private Unit(DistrictFacts district, UnitMeasures measures) {
            this.district = district;
            this.measures = measures;
        }

        /** The category; empty where a person must decide and has not. */
        public Optional<CategoryCode> category() {
            Optional<CategoryCode> data = scorecard.evaluate(data(), ranks).category();
            Optional<DecisionFact> decision = district.decision();
            if (data.isEmpty()) {
                return decision.filter(fact -> fact.kind() == DecisionKind.ASSIGN)
                        .flatMap(DecisionFact::category);
            }
            return decision.flatMap(fact -> outcome().category()).or(() -> data);
        }

        /** What the scorecard says of the district with its recorded decision, and why. */
        public Outcome outcome() {
            Outcome known = outcome;
            if (known == null) {
                known = scorecard.evaluate(measures, ranks);
                outcome = known;
            }
            return known;
        }

        /** What the data alone say; of a district without a decision that is all there is. */
        public List<Counterfactual> counterfactuals() {
            return counterfactuals.find(data());
        }

        /** As if no decision were recorded. */
        private UnitMeasures data() {
            return ScorecardJudge.withoutDecision(scorecard, measures);
        }

        /** Whether nothing says anything of a measure that an input has to give: no row, or no file of what is to be counted. */
        public boolean lacks(Measure measure) {
            boolean asked = measure.isGiven() || measure.derivation().kind() == Derivation.Kind.RECORDS;
            GivenValue value = measures.values().get(measure.id());
            return asked && !decisions.contains(measure.id()) && (value == null ? measure.isGiven() : isNothing(value));
        }
    }

    private static boolean isNothing(GivenValue value) {
        return value.status() == ValueStatus.MISSING
                || value.status() == ValueStatus.VALUE && value.text().isBlank();
    }
}
