package org.determinations.scorecard.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.issue.SourceRef;
import org.determinations.model.CategoryCode;
import org.determinations.model.Worded;
import org.determinations.scorecard.Condition;
import org.determinations.scorecard.Enforcement;
import org.determinations.scorecard.Outcome;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.UnitMeasures;
import org.determinations.scorecard.UnitRanks;
import org.determinations.scorecard.ValueStatus;

/**
 * Given facts of a unit and what the policy must say of it, with a source. Grain: one per row of a scenario file.
 *
 * @param id for people
 * @param source that prints the facts and the result, or says that they are constructed
 * @param unit the facts
 * @param expected {@code category}, {@code base}, {@code label}, {@code streak}, {@code requires}, {@code permits}, {@code
 *     review}, or what is measured or reckoned, to what it must be
 * @param differs why what is printed cannot come out; empty where it must
 * @param where it stands
 */
public record Scenario(
        String id, String source, UnitMeasures unit, Map<String, String> expected, String differs, SourceRef where) {

    /**
     * One thing that a scenario expects.
     *
     * @param name column, without {@code expect}
     * @param isEqual the two are the same text or the same number
     */
    public record Check(String name, String expected, String found, boolean isEqual) {}

    /**
     * A scenario held against the scorecard.
     *
     * @param checks in the order of the columns
     */
    public record Result(Scenario scenario, Outcome outcome, List<Check> checks) {
        public Result {
            checks = List.copyOf(checks);
        }

        /** In words, in the order of the columns; empty when everything came out. */
        public List<String> differences() {
            return checks.stream()
                    .filter(check -> !check.isEqual())
                    .map(check -> check.name() + ": " + check.expected() + " expected, " + check.found() + " found")
                    .toList();
        }

        public boolean isEqual() {
            return checks.stream().allMatch(Check::isEqual);
        }

        /** Whether the scenario says itself that it differs, and why. */
        public boolean isExplained() {
            return !isEqual() && !scenario.differs().isEmpty();
        }
    }

    public Scenario {
        expected = new LinkedHashMap<>(expected);
    }

    /** Holds all scenarios of one file against the scorecard; they are one another's units where something is ranked. */
    public static List<Result> evaluate(Scorecard scorecard, List<Scenario> scenarios) {
        UnitRanks ranks =
                UnitRanks.of(scorecard, scenarios.stream().map(Scenario::unit).toList());
        return scenarios.stream().map(s -> s.evaluate(scorecard, ranks)).toList();
    }

    private Result evaluate(Scorecard scorecard, UnitRanks ranks) {
        Outcome outcome = scorecard.evaluate(unit, ranks);
        List<Check> checks = new ArrayList<>();
        expected.forEach((name, text) -> {
            String found = found(outcome, name);
            checks.add(new Check(name, text, found, isSame(found, text)));
        });
        return new Result(this, outcome, checks);
    }

    private static String found(Outcome outcome, String name) {
        return switch (name) {
            case "category" -> code(outcome.decided().code());
            case "base" -> code(outcome.decided().base());
            case "label" -> outcome.decided().label();
            case "streak" -> String.valueOf(outcome.decided().streak());
            case "requires" -> outcome.enforcement().map(Enforcement::requires).orElse("");
            case "permits" -> outcome.enforcement().map(Enforcement::permits).orElse("");
            case "review" -> outcome.review().isEmpty() ? "no" : "yes";
            default -> outcome.findStep(name).map(step -> step.result().shown()).orElse("");
        };
    }

    private static String code(Optional<CategoryCode> code) {
        return code.map(CategoryCode::text).orElse("undetermined");
    }

    private static boolean isSame(String found, String expected) {
        return found.equals(expected)
                || expected.equals("(" + found + ")")
                        && Worded.find(ValueStatus.class, found).isPresent()
                || Condition.number(found)
                        .flatMap(f -> Condition.number(expected).map(e -> f.compareTo(e) == 0))
                        .orElse(false);
    }
}
