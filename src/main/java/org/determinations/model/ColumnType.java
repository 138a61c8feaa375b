package org.determinations.model;

/** What the text of a column means, in the words that contracts use. */
public enum ColumnType implements Worded {
    TEXT,
    /** The code of a unit in the form of its jurisdiction, also a shortened one. */
    DISTRICT_CODE,
    /** A calendar year N that stands for the cycle beginning in N; rows of other cycles are left out. */
    CYCLE_YEAR,
    /** {@code Level 1} to {@code Level 5}, with or without a star, {@code Insufficient data}, or blank. */
    ACCOUNTABILITY_LEVEL,
    /** The number of an SPP indicator as printed. */
    INDICATOR,
    /** A school year, a survey spring, or words that say every year. */
    REVIEWED_YEAR,
    /** A whole number of students or records, or a published code. */
    COUNT,
    /** 0 to 100, or a published code. */
    PERCENT,
    /** A published code or word. */
    REPORTED_VALUE,
    YES_NO,
    /** ISO: 2012-09-19. */
    DATE,
    FINDING_SOURCE,
    DECISION,
    /** The code of a determination category; which ones exist is the policy pack's. */
    CATEGORY_CODE,
    /** The code of a school in the form of the jurisdiction, or blank for the whole district. */
    SCHOOL_CODE,
    /** A day and a clock time in the cycle's zone: 2012-08-10T16:59. */
    CLOCK_TIME,
    DISCREPANCY_DECISION,
    SUCCESSION,
    /** A school year such as 2011-12. */
    SCHOOL_YEAR,
    /** The word of a group of students, or {@code ALL} for a total. */
    STUDENT_GROUP,
    /** A whole number of students, or a sign that it is withheld, or blank. */
    STUDENTS,
    /** A code of the student information system; which ones exist is the code list of the school year. */
    STUDENT_CODE,
    /** The name by which a policy asks for a measure. */
    MEASURE,
    /** A number or a word as printed, or a published code in its place. */
    MEASURE_VALUE,
    /** A whole number, or blank. */
    WHOLE_NUMBER,
    /** {@code value}, {@code missing}, {@code not valid}, {@code too small}, {@code not applicable}, or blank. */
    VALUE_STATUS,
    /** {@code A} or {@code B}, the questions of the secondary analysis. */
    QUESTION,
    /** {@code CONFIRM} or {@code DECLINE}. */
    CONFIRMATION,
    /** A number that stands for a record or a reader: {@code R-12}, {@code V-3}. Never a name. */
    PSEUDONYM,
    /** One of the few words or numbers that a field of quality reviews allows. */
    REVIEW_ANSWER;
}
