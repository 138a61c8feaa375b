package org.determinations.followthrough.assistance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.fact.MeasureFact;

/**
 * What a district's numbers did from one run to another, of stored values alone: result, factors, indicators and measures that both
 * runs have or one lacks. Nothing is judged: more is not always better. Immutable.
 *
 * @param moved what reads otherwise, in order
 * @param unchanged how many read the same in both
 */
public record YearBeside(int before, int now, List<Moved> moved, int unchanged) {

    /** One value then and now; {@code not in that run} where a run has none. */
    public record Moved(String what, String then, String now) {}

    private static final String NONE = "not in that run";

    public YearBeside {
        moved = List.copyOf(moved);
    }

    /**
     * A value of one run.
     *
     * @param text that is compared
     * @param described the year that it describes, as shown behind it; may be empty
     */
    private record Value(String name, String text, String described) {}

    /** Run numbers with what the runs have of the district. */
    public static YearBeside of(int before, RunFacts then, int after, RunFacts now) {
        Map<String, Value> earlier = values(then);
        Map<String, Value> later = values(now);
        SortedSet<String> all = new TreeSet<>(earlier.keySet());
        all.addAll(later.keySet());
        List<Moved> moved = new ArrayList<>();
        for (String place : all) {
            Optional<Value> old = Optional.ofNullable(earlier.get(place));
            Optional<Value> fresh = Optional.ofNullable(later.get(place));
            if (!old.map(Value::text).equals(fresh.map(Value::text))) {
                moved.add(new Moved(old.or(() -> fresh).orElseThrow().name(), shown(old), shown(fresh)));
            }
        }
        return new YearBeside(before, after, moved, all.size() - moved.size());
    }

    private static String shown(Optional<Value> value) {
        return value.map(of -> of.text() + of.described()).orElse(NONE);
    }

    /** By the place in which they are shown: the result before factors, indicators and measures. */
    private static Map<String, Value> values(RunFacts of) {
        Map<String, Value> values = new TreeMap<>();
        values.put("1", new Value("determination", of.determination().label(), ""));
        of.determination().rules().stream()
                .filter(rule -> rule.strength() != EvidenceStrength.NOT_A_FACTOR)
                .forEach(rule -> values.put(
                        "2 " + rule.ruleId(),
                        new Value(rule.title(), rule.strength().word(), "")));
        of.indicators()
                .forEach(fact -> values.merge(
                        "3 " + place(fact.indicator()),
                        new Value("indicator " + fact.indicator(), FactWords.of(fact), FactWords.year(fact.reviewed())),
                        YearBeside::both));
        Map<String, MeasureFact> newest = new TreeMap<>();
        of.measures()
                .forEach(fact -> newest.merge(
                        fact.measure(), fact, (a, b) -> a.schoolYear().compareTo(b.schoolYear()) >= 0 ? a : b));
        newest.forEach((name, fact) ->
                values.put("4 " + name, new Value(name, fact.figures().text(), " (" + fact.schoolYear() + ")")));
        return values;
    }

    /** Single digits before two. */
    private static String place(String indicator) {
        return indicator.length() > 1 && Character.isDigit(indicator.charAt(1)) ? indicator : "0" + indicator;
    }

    private static Value both(Value one, Value other) {
        return one.text().equals(other.text()) ? one : new Value(one.name(), one.text() + "; " + other.text(), "");
    }
}
