package org.determinations.practice;

import org.determinations.model.DistrictCode;

/**
 * The codes of an invented state, in the form of the real ones: four digits and {@code 0000}, none of them a real district's.
 * There are numbers for {@value #MOST_OF_FOUR_DIGITS} districts; a bigger state has codes of five digits and {@code 000}, one of
 * more than {@value #MOST_OF_FIVE_DIGITS} districts codes of six digits and {@code 00}. One per state; immutable.
 *
 * @param first number of the district numbered 0
 * @param ending the zeros behind each number
 */
record PracticeCodes(int first, String ending) {
    /** The greatest number of districts whose codes have four digits. */
    static final int MOST_OF_FOUR_DIGITS = 8_495;

    /** The greatest number of districts whose codes have five digits: from 40,001 to 89,999, without those of other years. */
    static final int MOST_OF_FIVE_DIGITS = 49_995;

    /** Numbers beyond those of the districts, for districts of other years. */
    private static final int OF_OTHER_YEARS = 4;

    private static final String OF_FOUR = "0000";
    private static final String OF_FIVE = "000";
    private static final String OF_SIX = "00";

    private static final int SMALL_STATE = 900;
    private static final int FIRST_OF_SMALL_STATE = 9001;
    private static final int LAST = 9998;
    private static final int FIRST_ABOVE_REAL = 4000;
    private static final int FIRST_BETWEEN_REAL = 1000;
    /** Real districts have the numbers from here to {@link #FIRST_ABOVE_REAL}. */
    private static final int END_BETWEEN_REAL = 3500;

    private static final int FIRST_OF_FIVE_DIGITS = 40_001;
    private static final int FIRST_OF_SIX_DIGITS = 400_001;

    static PracticeCodes of(int districts) {
        if (districts <= SMALL_STATE) {
            return new PracticeCodes(FIRST_OF_SMALL_STATE, OF_FOUR);
        }
        if (districts + OF_OTHER_YEARS <= LAST - FIRST_ABOVE_REAL + 1) {
            return new PracticeCodes(FIRST_ABOVE_REAL, OF_FOUR);
        }
        if (districts <= MOST_OF_FOUR_DIGITS) {
            return new PracticeCodes(FIRST_BETWEEN_REAL, OF_FOUR);
        }
        return districts <= MOST_OF_FIVE_DIGITS
                ? new PracticeCodes(FIRST_OF_FIVE_DIGITS, OF_FIVE)
                : new PracticeCodes(FIRST_OF_SIX_DIGITS, OF_SIX);
    }

    /** Of the district with that number; in the order of numbers. */
    DistrictCode code(int i) {
        int number = first + i;
        boolean meetsReal = first < END_BETWEEN_REAL && number >= END_BETWEEN_REAL;
        return new DistrictCode((meetsReal ? number - END_BETWEEN_REAL + FIRST_ABOVE_REAL : number) + ending);
    }
}
