package org.determinations.scorecard.trial;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.determinations.model.ExactRatio;
import org.determinations.scorecard.Outcome;
import org.determinations.scorecard.Scorecard;

/**
 * A number that a row of the category compares something with.
 *
 * @param name of what is compared
 */
public record CategoryCut(String name, ExactRatio at) {

    /**
     * How far a unit is from a cut.
     *
     * @param value of the unit
     * @param distance never below 0
     */
    public record Near(CategoryCut cut, ExactRatio value, ExactRatio distance) {}

    /** Every cut of the category, in the order of its rows; none where the rows compare no number. */
    public static List<CategoryCut> of(Scorecard scorecard) {
        return scorecard.judging().rows().stream()
                .flatMap(row -> row.conditions().stream())
                .filter(condition -> condition.comparison().isNumeric())
                .flatMap(condition -> condition.bounds().stream()
                        .flatMap(bound -> bound.number().stream())
                        .map(at -> new CategoryCut(condition.name(), at)))
                .distinct()
                .toList();
    }

    /** The cut that a unit is nearest to; empty where it has a value of nothing that is compared with one. */
    public static Optional<Near> nearest(Scorecard scorecard, Outcome outcome) {
        return of(scorecard).stream()
                .flatMap(cut -> outcome
                        .findStep(cut.name())
                        .flatMap(step -> step.result().number())
                        .stream()
                        .map(value -> new Near(cut, value, value.minus(cut.at()).absolute())))
                .min(Comparator.comparing(Near::distance));
    }
}
