package org.determinations.practice;

import org.determinations.model.SchoolYear;

/**
 * What is to be made. The same options give the same bytes.
 *
 * @param districts districts of the state; 60 (the story needs them) to 100,000
 * @param seed any number; another one makes another state
 * @param cycle school year whose districts are determined; 2012-13 or later, as the story begins there
 * @param studentRecords student records to write, which is then also the enrolment of the state; 0 for none, otherwise at
 *     least twenty a district
 * @param recordFiles in how many files the student records lie, each with districts of its own, as a nation has
 *     one for each of its states; 1 to the number of districts
 */
public record PracticeOptions(int districts, long seed, SchoolYear cycle, int studentRecords, int recordFiles) {
    /** The least number of districts. */
    public static final int FEWEST_DISTRICTS = 60;
    /** The greatest number of districts. */
    public static final int MOST_DISTRICTS = 100_000;
    /** The greatest number of districts whose codes have the form of the real ones. */
    public static final int MOST_OF_FOUR_DIGITS = PracticeCodes.MOST_OF_FOUR_DIGITS;
    /** The greatest number of districts whose codes have five digits. */
    public static final int MOST_OF_FIVE_DIGITS = PracticeCodes.MOST_OF_FIVE_DIGITS;
    /** The first cycle of the story. */
    public static final SchoolYear FIRST_CYCLE = new SchoolYear(2012);

    private static final int LAST_YEAR = 2100;
    private static final int FEWEST_RECORDS_A_DISTRICT = 20;

    /** Throws {@link IllegalArgumentException} outside the ranges; the caller checks what a person typed. */
    public PracticeOptions {
        if (districts < FEWEST_DISTRICTS || districts > MOST_DISTRICTS) {
            throw new IllegalArgumentException(
                    districts + " districts; from " + FEWEST_DISTRICTS + " to " + MOST_DISTRICTS + " are possible");
        }
        if (cycle.compareTo(FIRST_CYCLE) < 0 || cycle.firstYear() > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "cycle " + cycle + "; from " + FIRST_CYCLE + " to " + new SchoolYear(LAST_YEAR) + " are possible");
        }
        if (studentRecords != 0 && studentRecords < FEWEST_RECORDS_A_DISTRICT * districts) {
            throw new IllegalArgumentException(studentRecords + " student records; 0, or " + FEWEST_RECORDS_A_DISTRICT
                    + " a district and more, are possible");
        }
        if (recordFiles < 1 || recordFiles > districts) {
            throw new IllegalArgumentException(
                    recordFiles + " files of student records; from 1 to the number of districts are possible");
        }
    }

    /** A state without student records. */
    public static PracticeOptions of(int districts, long seed, SchoolYear cycle) {
        return new PracticeOptions(districts, seed, cycle, 0, 1);
    }

    /** The same state scaled to that many students, with a record of each. */
    public PracticeOptions withStudentRecords(int records) {
        return new PracticeOptions(districts, seed, cycle, records, recordFiles);
    }

    /** The same state in another cycle. */
    PracticeOptions in(SchoolYear other) {
        return new PracticeOptions(districts, seed, other, studentRecords, recordFiles);
    }

    /** How many cycles after the first one of the story: 0 for the first. */
    int yearsSince() {
        return cycle.firstYear() - FIRST_CYCLE.firstYear();
    }

    /** The school year whose compliance data count: the one before the cycle. */
    SchoolYear dataYear() {
        return cycle.previous();
    }
}
