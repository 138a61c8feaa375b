package org.determinations.application.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.determinations.determination.scorecard.ScorecardUnits;
import org.determinations.report.trial.TrialReport.TrialData;
import org.determinations.report.trial.TrialReport.TrialMeasure;
import org.determinations.scorecard.Derivation;
import org.determinations.scorecard.Measure;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.ScorecardRules;

/** What a policy reads and the data of a run do not say. Told of every district once, then asked; used by one thread. */
final class DataLacks {
    private final TrialSides sides;
    private final List<Lack> lacks;
    private final List<String> leftOut = new ArrayList<>();

    DataLacks(TrialSides sides) {
        this.sides = sides;
        this.lacks = sides.card().map(DataLacks::read).orElse(List.of()).stream()
                .map(Lack::new)
                .toList();
    }

    /** A measure, the districts of which no row says anything of it, and what stands in place of a value for the others. */
    private record Lack(Measure measure, List<String> without, Map<String, Integer> statuses) {
        Lack(Measure measure) {
            this(measure, new ArrayList<>(), new TreeMap<>());
        }

        void see(String code, ScorecardUnits.Unit unit) {
            if (unit.lacks(measure)) {
                without.add(code);
            } else {
                unit.outcome()
                        .findStep(measure.id())
                        .filter(step -> !step.result().hasValue())
                        .ifPresent(step -> statuses.merge(step.result().status().word(), 1, Integer::sum));
            }
        }

        Optional<TrialMeasure> look() {
            if (without.isEmpty() && statuses.isEmpty()) {
                return Optional.empty();
            }
            String others = statuses.entrySet().stream()
                    .map(entry -> entry.getKey() + " " + entry.getValue())
                    .collect(Collectors.joining(", "));
            return Optional.of(new TrialMeasure(
                    measure.id(), measure.words(), without, measure.reading().absent(), others));
        }
    }

    /** Measures that inputs give, or that are counted from their records; not what a person decides. */
    static List<Measure> read(Scorecard card) {
        return card.measures().stream()
                .filter(measure -> measure.isGiven() || measure.derivation().kind() == Derivation.Kind.RECORDS)
                .filter(measure -> !ScorecardRules.decisions(card).contains(measure.id()))
                .toList();
    }

    /** Looks at a district. */
    void see(TrialDistrict district) {
        String code = district.code().digits();
        if (sides.isStrange(district.facts())) {
            leftOut.add(code);
        }
        district.now().ifPresent(unit -> lacks.forEach(lack -> lack.see(code, unit)));
    }

    TrialData look() {
        return new TrialData(
                sides.card().isPresent(),
                lacks.size(),
                lacks.stream().flatMap(lack -> lack.look().stream()).toList(),
                leftOut);
    }
}
