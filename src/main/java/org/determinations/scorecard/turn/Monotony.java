package org.determinations.scorecard.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.model.ExactRatio;
import org.determinations.scorecard.Component;
import org.determinations.scorecard.Element;
import org.determinations.scorecard.Measure;
import org.determinations.scorecard.Outcome;
import org.determinations.scorecard.Reckoned;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.UnitMeasures;
import org.determinations.scorecard.UnitRanks;

/**
 * Where a better value gives a worse result: along the values of one fact of one unit, an element, a component or the seriousness
 * of the category goes one way and then the other. Not an error: it is for the owner of the policy to know.
 */
public final class Monotony {
    private static final String CATEGORY = "category";

    private Monotony() {}

    /**
     * One turn back.
     *
     * @param measure id of the fact
     * @param result id of the element or component, or {@code category}
     * @param from value of the fact before the turn
     * @param to value of the fact after it
     * @param before result before
     * @param after result after
     */
    public record Reversal(String measure, String result, String from, String to, String before, String after) {

        /** For people. */
        public String text() {
            return measure + " " + from + " -> " + to + ": " + result + " " + before + " -> " + after;
        }
    }

    /** Every turn back of the unit, in the order of measures and results. */
    public static List<Reversal> of(Scorecard scorecard, UnitMeasures unit, UnitRanks ranks) {
        FactProfile<Outcome> profile = FactProfile.traced(scorecard, unit, ranks);
        List<String> results = Stream.of(
                        scorecard.reckoning().elements().stream().map(Element::id),
                        scorecard.reckoning().components().stream().map(Component::id),
                        Stream.of(CATEGORY))
                .flatMap(ids -> ids)
                .toList();
        List<Reversal> found = new ArrayList<>();
        for (Measure measure : scorecard.measures()) {
            if (measure.isGiven() && measure.isNumeric()) {
                Map<ExactRatio, Outcome> along = profile.of(measure);
                results.forEach(result -> found.addAll(reversals(scorecard, measure, result, along)));
            }
        }
        return found;
    }

    private static List<Reversal> reversals(
            Scorecard scorecard, Measure measure, String result, Map<ExactRatio, Outcome> along) {
        List<Reversal> found = new ArrayList<>();
        int direction = 0;
        ExactRatio lastAt = ExactRatio.ZERO;
        Optional<ExactRatio> last = Optional.empty();
        String lastShown = "";
        for (Map.Entry<ExactRatio, Outcome> entry : along.entrySet()) {
            Optional<ExactRatio> now = number(scorecard, entry.getValue(), result);
            String shown = shown(entry.getValue(), result);
            if (now.isPresent() && last.isPresent()) {
                int change = now.get().compareTo(last.get());
                if (change != 0 && direction != 0 && Integer.signum(change) != direction) {
                    found.add(new Reversal(
                            measure.id(),
                            result,
                            Reckoned.show(lastAt),
                            Reckoned.show(entry.getKey()),
                            lastShown,
                            shown));
                }
                direction = change == 0 ? direction : Integer.signum(change);
            }
            if (now.isPresent()) {
                last = now;
                lastAt = entry.getKey();
                lastShown = shown;
            }
        }
        return found;
    }

    private static Optional<ExactRatio> number(Scorecard scorecard, Outcome outcome, String result) {
        return result.equals(CATEGORY)
                ? outcome.category().map(code -> ExactRatio.of(scorecard.seriousness(code), 1))
                : outcome.findStep(result).flatMap(step -> step.result().number());
    }

    private static String shown(Outcome outcome, String result) {
        return result.equals(CATEGORY)
                ? outcome.decided().label()
                : outcome.findStep(result).map(step -> step.result().shown()).orElse("");
    }
}
