package org.determinations.practice;

import java.util.List;
import java.util.function.Consumer;

/** The students of one district in one school year, cell by cell. Every table of them adds up to the enrolment. */
final class StudentBody {
    /** The seven groups, by the codes and in the order of the layout. */
    static final List<String> RACES =
            List.of("HISPANIC", "NATIVE_AMERICAN", "ASIAN", "BLACK", "PACIFIC_ISLANDER", "WHITE", "TWO_OR_MORE");

    private static final String BLACK = "BLACK";
    private static final String ASIAN = "ASIAN";
    /** Placement codes of DOE034, ages 6 to 21. */
    private static final List<String> PLACEMENTS = List.of("10", "20", "40", "41", "50", "60", "70");
    /** Share of each placement among students with disabilities; per mille. */
    private static final int[] PLACED = {600, 190, 140, 20, 35, 10, 5};
    /** The same of low-income students: more in separate classrooms, fewer in private schools. */
    private static final int[] PLACED_LOW_INCOME = {580, 190, 175, 20, 20, 10, 5};
    /** The planted pattern of separation. */
    private static final int[] PLACED_SEPARATED = {320, 150, 470, 20, 25, 10, 5};

    private static final int WHOLE = 1000;

    private final PracticeDistrict district;
    private final SplitMix random;
    private final int students;
    private final int[] raceWeights;

    /**
     * One cell: students who share all four.
     *
     * @param placement code; empty without a disability
     */
    record Cell(String race, boolean lowIncome, String placement, int students) {
        boolean withDisability() {
            return !placement.isEmpty();
        }
    }

    /**
     * The students of a district.
     *
     * @param yearsBack 0 for the data year, 1 for the school year before it
     */
    StudentBody(PracticeState state, PracticeDistrict district, int yearsBack) {
        this.district = district;
        int sinceFirst = state.options().studentRecords() == 0 ? state.options().yearsSince() : 0;
        this.random = state.random("students " + (yearsBack - sinceFirst), district);
        int enrolled = district.size().students();
        this.students = yearsBack == sinceFirst ? enrolled : random.share(enrolled, WHOLE + random.between(-25, 25));
        this.raceWeights = raceWeights(state.random("races", district));
    }

    /** Every cell with a student in it, in the order of race, income and placement. */
    void forEach(Consumer<Cell> action) {
        int[] ofRace = apportion(students, raceWeights);
        for (int i = 0; i < ofRace.length; i++) {
            String race = RACES.get(i);
            int poor = random.share(ofRace[i], lowIncomeShare(race));
            cells(race, true, poor, action);
            cells(race, false, ofRace[i] - poor, action);
        }
    }

    private void cells(String race, boolean lowIncome, int inGroup, Consumer<Cell> action) {
        int special = random.share(inGroup, identified(lowIncome));
        if (inGroup > special) {
            action.accept(new Cell(race, lowIncome, "", inGroup - special));
        }
        int[] placed = apportion(special, placementWeights(race, lowIncome));
        for (int i = 0; i < placed.length; i++) {
            if (placed[i] > 0) {
                action.accept(new Cell(race, lowIncome, PLACEMENTS.get(i), placed[i]));
            }
        }
    }

    /** Share with a disability: low-income students half as often again as others, far more where that is planted. */
    private int identified(boolean lowIncome) {
        int usual = district.size().withDisability() * random.between(95, 105) / 100;
        if (district.story() == Story.OVER_IDENTIFIES) {
            return lowIncome ? usual * 18 / 10 : usual * 5 / 10;
        }
        return lowIncome ? usual * 13 / 10 : usual * 85 / 100;
    }

    private int[] placementWeights(String race, boolean lowIncome) {
        if (district.story() == Story.SEPARATES) {
            return race.equals(BLACK) ? PLACED_SEPARATED : PLACED;
        }
        return lowIncome ? PLACED_LOW_INCOME : PLACED;
    }

    private int lowIncomeShare(String race) {
        int usual = district.size().lowIncome();
        return switch (race) {
            case "WHITE", ASIAN -> usual * 9 / 10;
            case BLACK, "HISPANIC" -> Math.min(usual * 13 / 10, 980);
            default -> usual;
        };
    }

    private int[] raceWeights(SplitMix draw) {
        int poor = district.size().lowIncome();
        return new int[] {
            30 + poor * 350 / WHOLE,
            3,
            district.story() == Story.GROUP_ABSENT ? 0 : 30 + draw.below(30),
            20 + poor * 220 / WHOLE,
            1 + draw.below(2),
            900 - poor * 620 / WHOLE,
            25
        };
    }

    /** Parts in proportion to the weights that add up to the amount; a part without weight is empty. */
    private int[] apportion(int amount, int[] weights) {
        long all = 0;
        for (int weight : weights) {
            all += weight;
        }
        long offset = random.below((int) all);
        long before = 0;
        int[] parts = new int[weights.length];
        for (int i = 0; i < weights.length; i++) {
            long after = before + (long) amount * weights[i];
            parts[i] = (int) ((after + offset) / all - (before + offset) / all);
            before = after;
        }
        return parts;
    }
}
