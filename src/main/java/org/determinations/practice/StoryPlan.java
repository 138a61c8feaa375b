package org.determinations.practice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.determinations.model.AccountabilityLevel;

/** The sixty places that every practice state has, and the drawing of the others. */
final class StoryPlan {
    /** How often; what is planted; provisional, preliminary, official and amended level; the discrepancy window. */
    private static final String PLAN = """
            1 LATE_EVALUATIONS             1  1  1  1  NONE
            1 LATE_TRANSITIONS             2  2  2  2  NONE
            1 TRANSITION_RECORDS           2  2  2  2  NONE
            1 NOT_REPORTED                 2  2  2  2  NONE
            1 PRACTICES                    3  3  3  3  NONE
            1 INAPPROPRIATE_IDENTIFICATION 3  3  3  3  NONE
            1 OVERDUE_REVIEW               2  2  2  2  REFUSED
            1 OVERDUE_COMPLAINT            4  4  4  4  NONE
            1 OVERDUE_HEARING              1  1  1  1  NONE
            1 TWO_PRESENT                  2  2  2  2  NONE
            1 AT_NINETY_FIVE               2  2  2  2  NONE
            1 OUTSIDE_WINDOW               2  2  2  2  NONE
            1 CORRECTED                    2  2  2  2  NONE
            1 ZERO_OF_ZERO                 1  1  1  1  NONE
            1 NO_CONTRIBUTING_PRACTICES    3  3  3  3  NONE
            1 AT_RISK                      2  2  2  2  NONE
            1 OTHER_YEAR                   2  2  2  2  NONE
            1 OPEN_REVIEW                  1  1  1  1  NONE
            1 RAISED_AT_THE_BELL           3  3  2  2  BELL
            1 RAISED                       2  2  1  1  ACCEPTED
            2 LOWERED                      1  1  2  2  ACCEPTED
            1 LOWERED_INTO_ANALYSIS        2  2  3  3  ACCEPTED
            1 NEWLY_LEVELLED               I  I  2  2  ACCEPTED
            1 NO_LONGER_LEVELLED           2  2  I  I  ACCEPTED
            1 LATE_REPORT                  3  3  3  2  LATE
            1 ASSIGNED                     2  I  I  I  NONE
            1 LEFT_BLANK                   _  _  _  _  PENDING
            1 MERGED                       3  2  2  2  NONE
            1 RENAMED                      2  2  2  2  REFUSED
            1 STARRED                      3* 3* 3* 3* NONE
            1 OVER_IDENTIFIES              3  3  3  3  NONE
            1 SEPARATES                    4  4  4  4  NONE
            1 SMALL                        2  3  3  3  ACCEPTED
            1 GROUP_ABSENT                 3  3  3  3  NONE
            1 CHRONIC                      5  5  5  5  PENDING
            2 JOINS_LATER                  2  2  2  2  NONE
            2 ORDINARY                     2  1  1  1  REFUSED
            2 ORDINARY                     1  1  1  1  ACCEPTED
            1 ORDINARY                     1  1  1  1  PENDING
            3 ORDINARY                     1  1  1  1  NONE
            2 ORDINARY                     1  2  2  2  ACCEPTED
            4 ORDINARY                     2  2  2  2  REFUSED
            1 ORDINARY                     2  2  2  2  ACCEPTED
            1 ORDINARY                     2  2  2  2  PENDING
            6 ORDINARY                     2  2  2  2  NONE
            """;
    /** Shares of levels 1 to 5 among the others, per mille; what remains has no level. */
    private static final int[] LEVEL_SHARES = {240, 520, 160, 30, 2};

    private StoryPlan() {}

    /** The sixty, in an order that the seed decides. */
    static List<Slot> sixty(long seed) {
        List<Slot> slots = new ArrayList<>();
        PLAN.lines().forEach(line -> {
            String[] cells = line.strip().split(" +");
            Slot slot = new Slot(
                    Story.valueOf(cells[1]),
                    List.of(level(cells[2]), level(cells[3]), level(cells[4]), level(cells[5])),
                    Slot.WindowCase.valueOf(cells[6]));
            for (int i = 0; i < Integer.parseInt(cells[0]); i++) {
                slots.add(slot);
            }
        });
        SplitMix random = SplitMix.of(seed, "order", 0);
        for (int i = slots.size() - 1; i > 0; i--) {
            Collections.swap(slots, i, random.below(i + 1));
        }
        return List.copyOf(slots);
    }

    /** An ordinary place, drawn with the shares of a real state. */
    static Slot drawn(SplitMix random) {
        AccountabilityLevel preliminary = drawnLevel(random);
        AccountabilityLevel provisional = preliminary.exists() && random.chance(100) ? drawnLevel(random) : preliminary;
        Slot.WindowCase window = drawnWindow(random);
        boolean changes = window == Slot.WindowCase.ACCEPTED && preliminary.exists() && random.chance(150);
        AccountabilityLevel corrected = changes ? neighbour(preliminary, random) : preliminary;
        return new Slot(Story.ORDINARY, List.of(provisional, preliminary, corrected, corrected), window);
    }

    private static AccountabilityLevel drawnLevel(SplitMix random) {
        int drawn = random.below(1000);
        for (int i = 0; i < LEVEL_SHARES.length; i++) {
            drawn -= LEVEL_SHARES[i];
            if (drawn < 0) {
                return AccountabilityLevel.of(i + 1);
            }
        }
        return level(drawn % 8 == 0 ? "_" : "I");
    }

    private static Slot.WindowCase drawnWindow(SplitMix random) {
        if (!random.chance(100)) {
            return Slot.WindowCase.NONE;
        }
        int drawn = random.below(100);
        if (drawn < 60) {
            return Slot.WindowCase.ACCEPTED;
        }
        return drawn < 95 ? Slot.WindowCase.REFUSED : Slot.WindowCase.PENDING;
    }

    /** One step better or worse; never into or out of Levels 4 and 5, which a correction of results does not decide. */
    private static AccountabilityLevel neighbour(AccountabilityLevel from, SplitMix random) {
        int step = random.chance(500) ? 1 : -1;
        return from.number() > 3 ? from : AccountabilityLevel.of(Math.min(3, Math.max(1, from.number() + step)));
    }

    private static AccountabilityLevel level(String text) {
        String published = switch (text) {
            case "_" -> "";
            case "I" -> "Insufficient data";
            default -> "Level " + text;
        };
        return AccountabilityLevel.parse(published).orElseThrow();
    }
}
