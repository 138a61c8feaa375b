package org.determinations.practice;

/**
 * What an ordinary district shows of compliance: mostly nothing, sometimes one factor, and never enough for the review list
 * within the sixty districts of the story. One per district.
 */
enum Background {
    NOTHING,
    /** One of 25 to 40 missed on an indicator of the data year: below 100, not below 95. */
    ONE_MISSED,
    /** Several missed: below 95. Only beyond the sixty. */
    SEVERAL_MISSED,
    /** A review whose findings are all corrected. Only in the first cycle, which has the reviews of years before. */
    CORRECTED_REVIEW,
    /** A review with findings not yet due. */
    OPEN_REVIEW,
    /** A review with findings past their date. Only beyond the sixty and in the first cycle. */
    OVERDUE_REVIEW;

    private static final int COUNTED = 30;
    private static final int SEVERAL = 4;

    static Background of(PracticeDistrict district, PracticeState state) {
        if (district.story() != Story.ORDINARY) {
            return NOTHING;
        }
        int drawn = state.yearly("background", district).below(1000);
        boolean hasYearsBefore = state.options().yearsSince() == 0;
        boolean beyondStory = district.number() >= PracticeOptions.FEWEST_DISTRICTS;
        if (drawn < 40) {
            return beyondStory ? SEVERAL_MISSED : ONE_MISSED;
        }
        if (drawn < 150) {
            return ONE_MISSED;
        }
        if (drawn < 165) {
            return beyondStory && hasYearsBefore ? OVERDUE_REVIEW : OPEN_REVIEW;
        }
        if (drawn < (hasYearsBefore ? 300 : 450)) {
            return OPEN_REVIEW;
        }
        return hasYearsBefore && drawn < 650 ? CORRECTED_REVIEW : NOTHING;
    }

    /** How many were counted, where that many were drawn. */
    int counted(int drawn) {
        return this == ONE_MISSED || this == SEVERAL_MISSED ? COUNTED : drawn;
    }

    /** How many of them were not on time. */
    int missed() {
        return switch (this) {
            case ONE_MISSED -> 1;
            case SEVERAL_MISSED -> SEVERAL;
            default -> 0;
        };
    }
}
