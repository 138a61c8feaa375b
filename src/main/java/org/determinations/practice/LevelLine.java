package org.determinations.practice;

import java.util.Map;
import org.determinations.model.AccountabilityLevel;
import org.determinations.practice.Slot.Moment;

/**
 * The published accountability level of a district at one moment, with its reason and its two indexes.
 *
 * @param reason in the State's words; empty for a blank
 * @param ppiAll Progress and Performance Index of all students, 0 to 100; empty without a level
 * @param ppiHighNeeds the same of the high-needs group
 */
record LevelLine(AccountabilityLevel published, String reason, String ppiAll, String ppiHighNeeds) {
    /** What an index needs for Level 1. */
    private static final int MEETS = 75;

    private static final int[][] ALL = {{78, 97}, {60, 74}, {46, 66}, {40, 57}, {34, 43}};
    private static final int[][] HIGH_NEEDS = {{76, 92}, {55, 73}, {42, 64}, {38, 55}, {32, 42}};
    private static final Map<Integer, String> SINGLE_SCHOOL = Map.of(
            1, "Meeting gap narrowing goals",
            2, "Not meeting gap narrowing goals",
            3, "Among lowest performing 20% of schools");

    static LevelLine of(PracticeDistrict district, Moment moment, PracticeState state) {
        AccountabilityLevel published = district.at(moment);
        if (!published.exists()) {
            return new LevelLine(published, published.text(), "", "");
        }
        int number = published.number();
        SplitMix random = state.random("index of level " + number, district);
        int all = random.between(ALL[number - 1][0], ALL[number - 1][1]);
        int highNeeds = random.between(HIGH_NEEDS[number - 1][0], HIGH_NEEDS[number - 1][1]);
        if (crossesEdge(district, moment)) {
            all = MEETS + 3;
            highNeeds = number == 1 ? MEETS : MEETS - 1;
        } else if (isCorrectedInPlace(district, moment)) {
            highNeeds++;
        } else if (moment == Moment.PROVISIONAL) {
            all--;
        }
        return new LevelLine(published, reason(district, number), Integer.toString(all), Integer.toString(highNeeds));
    }

    /** A correction between Levels 1 and 2 is one of a point: the index of the high-needs group crosses the edge. */
    private static boolean crossesEdge(PracticeDistrict district, Moment moment) {
        return moment != Moment.PROVISIONAL && (district.story() == Story.RAISED || district.story() == Story.LOWERED);
    }

    /** An accepted correction that changes no level changes an index by a point. */
    private static boolean isCorrectedInPlace(PracticeDistrict district, Moment moment) {
        return moment.compareTo(Moment.OFFICIAL) >= 0
                && district.slot().window() == Slot.WindowCase.ACCEPTED
                && district.at(moment).equals(district.at(Moment.PRELIMINARY));
    }

    private static String reason(PracticeDistrict district, int number) {
        if (number == 5) {
            return "Chronically underperforming district";
        }
        if (district.singleSchool() && SINGLE_SCHOOL.containsKey(number)) {
            return SINGLE_SCHOOL.getOrDefault(number, "");
        }
        return "One or more schools in the district classified into Level " + number;
    }
}
