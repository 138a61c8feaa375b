package org.determinations.practice;

import java.util.Locale;
import org.determinations.model.AccountabilityLevel;
import org.determinations.model.DistrictCode;

/**
 * One invented district of the cycle. Grain: one per district and practice state; immutable.
 *
 * @param number 0 to the number of districts less one; names its sequences of random numbers
 * @param singleSchool whether the district is one school
 * @param highSchool whether it has grades 9 to 12
 * @param size how big it is
 */
record PracticeDistrict(
        int number, DistrictCode code, String name, Slot slot, boolean singleSchool, boolean highSchool, Size size) {

    /**
     * How big the district is, and whom it teaches.
     *
     * @param students enrolled in the data year
     * @param lowIncome share of low-income students, per mille
     * @param withDisability share of students with disabilities, per mille
     * @param phase of the four-year rotation of indicators 11, 12 and 13; 0 to 3
     */
    record Size(int students, int lowIncome, int withDisability, int phase) {

        /** The size of a district made of two; its shares and its phase are those of the first. */
        Size plus(Size other) {
            return new Size(students + other.students, lowIncome, withDisability, phase);
        }

        /** Students with disabilities, about. */
        int special() {
            return students * withDisability / 1000;
        }
    }

    Story story() {
        return slot.story();
    }

    AccountabilityLevel at(Slot.Moment moment) {
        return slot.at(moment);
    }

    /** Code of one of its schools, counted from 1: the district's own up to its last two digits, which are zeros in every form. */
    String schoolCode(int school) {
        return String.format(Locale.ROOT, "%s%02d", code.digits().substring(0, 6), school * 5);
    }
}
