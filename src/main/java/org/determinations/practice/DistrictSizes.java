package org.determinations.practice;

import java.util.function.IntFunction;
import org.determinations.practice.PracticeDistrict.Size;

/**
 * How big districts are and whom they teach, by accountability level, with the quantiles of a real state. When student
 * records are wanted, the enrolments add up to their number exactly.
 */
final class DistrictSizes {
    /** Enrolment of Levels 1 to 5 and of districts without one: least, quartiles, greatest; unit: students. */
    private static final int[][] STUDENTS = {
        {60, 250, 500, 1200, 4500},
        {150, 900, 1935, 3300, 9000},
        {200, 1200, 2528, 5200, 14_000},
        {4000, 6500, 9834, 16_000, 40_000},
        {9000, 11_000, 12_900, 14_000, 16_000},
        {20, 60, 100, 180, 400},
    };
    /** Low-income students; per mille. */
    private static final int[][] LOW_INCOME = {
        {20, 90, 224, 400, 850},
        {25, 80, 144, 330, 700},
        {150, 300, 445, 600, 850},
        {450, 620, 695, 760, 850},
        {820, 850, 869, 880, 900},
        {200, 500, 666, 800, 950},
    };
    /** Students with disabilities; per mille. */
    private static final int[][] WITH_DISABILITY = {
        {80, 130, 151, 170, 220},
        {100, 135, 153, 180, 230},
        {120, 155, 175, 195, 240},
        {170, 190, 207, 220, 250},
        {195, 200, 204, 208, 215},
        {40, 80, 100, 150, 250},
    };

    private static final int LARGEST_SINGLE_SCHOOL = 1200;
    private static final int PLANTED_RATE_NEEDS = 900;
    private static final int VERY_SMALL = 88;
    private static final int PHASES = 4;

    private final PracticeOptions options;
    private final IntFunction<Slot> slots;
    /** Students of all districts before each, before they are scaled; empty when they are not. */
    private final long[] before;

    /**
     * The sizes of a state.
     *
     * @param slots the place of each district, by number, as it was in the first cycle
     */
    DistrictSizes(PracticeOptions options, IntFunction<Slot> slots) {
        this.options = options;
        this.slots = slots;
        this.before = new long[options.studentRecords() == 0 ? 0 : options.districts() + 1];
        for (int i = 1; i < before.length; i++) {
            before[i] = before[i - 1] + natural(i - 1);
        }
    }

    /** The size of the district with that number. */
    Size of(int i) {
        Slot slot = slots.apply(i);
        int row = row(slot);
        SplitMix random = SplitMix.of(options.seed(), "population", i);
        int lowIncome = random.quantile(LOW_INCOME[row]);
        int withDisability = random.quantile(WITH_DISABILITY[row]);
        int first = slot.story().phaseOr(random.below(PHASES));
        return new Size(
                before.length == 0 ? natural(i) : scaled(i),
                slot.story() == Story.OVER_IDENTIFIES ? LOW_INCOME[row][2] : lowIncome,
                withDisability,
                (first + options.yearsSince()) % PHASES);
    }

    private int scaled(int i) {
        long all = before[before.length - 1];
        return (int) (before[i + 1] * options.studentRecords() / all - before[i] * options.studentRecords() / all);
    }

    private int natural(int i) {
        Slot slot = slots.apply(i);
        SplitMix random = SplitMix.of(options.seed(), "enrolment", i);
        int[] quantiles = STUDENTS[row(slot)];
        int students = random.quantile(quantiles);
        return switch (slot.story()) {
            case SMALL -> VERY_SMALL;
            case OVER_IDENTIFIES, GROUP_ABSENT -> Math.max(students, quantiles[2]);
            default ->
                slot.isSingleSchool(i)
                        ? Math.min(students, random.between(LARGEST_SINGLE_SCHOOL / 4, LARGEST_SINGLE_SCHOOL))
                        : Math.max(students, slot.story().needsStudents() ? PLANTED_RATE_NEEDS : 0);
        };
    }

    private static int row(Slot slot) {
        int number = slot.at(Slot.Moment.PRELIMINARY).number();
        return number == 0 ? STUDENTS.length - 1 : number - 1;
    }
}
