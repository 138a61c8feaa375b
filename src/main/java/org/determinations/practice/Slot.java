package org.determinations.practice;

import java.util.List;
import org.determinations.model.AccountabilityLevel;

/**
 * A place in the state before it has a code: what is planted, and how its accountability level goes through the year.
 *
 * @param story what is planted
 * @param levels in the order of {@link Moment}
 * @param window what happens to it in the discrepancy window
 */
record Slot(Story story, List<AccountabilityLevel> levels, WindowCase window) {
    private static final int WORST_DRIFT = 3;
    private static final int FOUR_IN_TEN = 4;

    /** A moment of the year at which a level is published. */
    enum Moment {
        PROVISIONAL,
        PRELIMINARY,
        OFFICIAL,
        AMENDED
    }

    /** What becomes of a district's report of a discrepancy. */
    enum WindowCase {
        NONE,
        ACCEPTED,
        /** Accepted; reported in the last moment of the window. */
        BELL,
        REFUSED,
        PENDING,
        /** Refused, as it was reported one minute after the window closed; reported again after the release and accepted. */
        LATE
    }

    Slot {
        levels = List.copyOf(levels);
    }

    AccountabilityLevel at(Moment moment) {
        return levels.get(moment.ordinal());
    }

    /** Whether the district there is one school: four in ten, by number, so that a small state has its share too. */
    boolean isSingleSchool(int number) {
        return switch (story) {
            case SMALL -> true;
            case SEPARATES, CHRONIC, MERGED, OVER_IDENTIFIES, GROUP_ABSENT, JOINS_LATER -> false;
            default -> at(Moment.PRELIMINARY).number() <= WORST_DRIFT && number * FOUR_IN_TEN % 10 < FOUR_IN_TEN;
        };
    }

    /** The same place some years on: all its levels that number moved, as long as they stay between 1 and 3. */
    Slot moved(int steps) {
        boolean stays = levels.stream()
                .allMatch(l -> l.exists() && l.number() + steps >= 1 && l.number() + steps <= WORST_DRIFT);
        return stays
                ? new Slot(
                        story,
                        levels.stream()
                                .map(l -> AccountabilityLevel.of(l.number() + steps))
                                .toList(),
                        window)
                : this;
    }
}
