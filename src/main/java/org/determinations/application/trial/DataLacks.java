package org.determinations.application.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.determinations.determination.scorecard.ScorecardUnits;
import org.determinations.model.DistrictCode;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.report.trial.TrialReport.TrialData;
import org.determinations.report.trial.TrialReport.TrialMeasure;
import org.determinations.scorecard.Derivation;
import org.determinations.scorecard.Measure;
import org.determinations.scorecard.Outcome;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.ScorecardRules;

/** What a policy reads and the data of a run do not say. */
record DataLacks(TrialSides sides, List<String> decisionsLeftOut) {
    TrialData look() {
        return sides.card().map(this::look).orElseGet(() -> new TrialData(false, 0, List.of(), decisionsLeftOut));
    }

    /** Measures that inputs give, or that are counted from their records; not what a person decides. */
    static List<Measure> read(Scorecard card) {
        return card.measures().stream()
                .filter(measure -> measure.isGiven() || measure.derivation().kind() == Derivation.Kind.RECORDS)
                .filter(measure -> !ScorecardRules.decisions(card).contains(measure.id()))
                .toList();
    }

    private TrialData look(Scorecard card) {
        ScorecardUnits units = ScorecardUnits.of(card, sides.facts());
        List<DistrictCode> codes = sides.facts().districts().stream()
                .map(DistrictFacts::code)
                .sorted()
                .toList();
        Map<DistrictCode, Outcome> outcomes =
                codes.parallelStream().collect(Collectors.toMap(code -> code, units::outcome));
        List<TrialMeasure> lacking = new ArrayList<>();
        for (Measure measure : read(card)) {
            List<DistrictCode> without =
                    codes.stream().filter(code -> units.lacks(code, measure)).toList();
            List<Outcome> others = codes.stream()
                    .filter(code -> !without.contains(code))
                    .map(outcomes::get)
                    .toList();
            String statuses = statuses(measure, others);
            if (!without.isEmpty() || !statuses.isEmpty()) {
                lacking.add(new TrialMeasure(
                        measure.id(),
                        measure.words(),
                        without.stream().map(DistrictCode::digits).toList(),
                        instead(measure),
                        statuses));
            }
        }
        return new TrialData(true, read(card).size(), lacking, decisionsLeftOut);
    }

    private static Optional<String> instead(Measure measure) {
        return measure.reading().absent();
    }

    private static String statuses(Measure measure, List<Outcome> outcomes) {
        Map<String, Integer> statuses = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            outcome.findStep(measure.id())
                    .filter(step -> !step.result().hasValue())
                    .ifPresent(step -> statuses.merge(step.result().status().word(), 1, Integer::sum));
        }
        return statuses.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
