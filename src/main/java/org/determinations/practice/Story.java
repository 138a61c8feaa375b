package org.determinations.practice;

import java.util.Map;

/** What is planted in a district, so that the practice year has something to show. One per district; most are ordinary. */
enum Story {
    ORDINARY(""),
    /** On the review list: indicator 11 at 85 percent and review findings past their date. Level 1 becomes NSI. */
    LATE_EVALUATIONS("11", 34, 40, "indicator 11 at 85 percent; mid-cycle findings past their correction date"),
    /** On the review list: indicator 12 at 90 percent. Reassigned by one step. */
    LATE_TRANSITIONS("12", 18, 20, "indicator 12 at 90 percent"),
    /** On the review list: indicator 13 at 90 percent. Kept. */
    TRANSITION_RECORDS("13", 27, 30, "indicator 13 at 90 percent"),
    /** On the review list: indicator 11 was due and is not reported. Kept. */
    NOT_REPORTED("11", "indicator 11 due and not reported"),
    /** On the review list: practices contribute to a discrepancy in suspensions. Kept. */
    PRACTICES("indicator 4B: practices contribute"),
    /** On the review list: over-representation due to inappropriate identification. Kept. */
    INAPPROPRIATE_IDENTIFICATION("indicator 10: due to inappropriate identification"),
    /** On the review list: findings of a coordinated review past their date. Kept. */
    OVERDUE_REVIEW("coordinated review findings past their correction date"),
    /** On the review list: a complaint from before the two-year window, still open. Kept. */
    OVERDUE_COMPLAINT("a complaint past its correction date"),
    /** On the review list: an order of a hearing not carried out. Nobody has decided yet. */
    OVERDUE_HEARING("a hearing decision past its correction date"),
    /** On the review list: two factors show something, neither is significant alone. Kept. */
    TWO_PRESENT("13", 39, 40, "indicator 13 at 97.5 percent and an open complaint: two factors"),
    /** Near the review list: exactly 95 percent is not below 95. */
    AT_NINETY_FIVE("11", 38, 40, ""),
    /** Near the review list: the review was reported one day before the two-year window begins. */
    OUTSIDE_WINDOW(""),
    /** Near the review list: every finding was corrected and verified. */
    CORRECTED(""),
    /** Near the review list: 0 of 0, printed as 100 percent. */
    ZERO_OF_ZERO("12", 0, 0, ""),
    /** Near the review list: a discrepancy in suspensions to which practices do not contribute. */
    NO_CONTRIBUTING_PRACTICES(""),
    /** Near the review list: at risk on indicators 9 and 10, the numeric flag alone. */
    AT_RISK(""),
    /** Near the review list: 60 percent, of a review of the school year before the data year. */
    OTHER_YEAR("11", 12, 20, ""),
    /** Near the review list: open review findings whose correction date has not come. */
    OPEN_REVIEW(""),
    /** A correction reported exactly at the close of the window takes it out of Level 3. */
    RAISED_AT_THE_BELL(""),
    /** A correction takes it from Level 2 to Level 1. */
    RAISED(""),
    /** A correction takes it from Level 1 to Level 2. */
    LOWERED(""),
    /** A correction takes it from Level 2 to Level 3. */
    LOWERED_INTO_ANALYSIS(""),
    /** A correction gives it a level. */
    NEWLY_LEVELLED(""),
    /** A correction takes its level away. */
    NO_LONGER_LEVELLED(""),
    /** Its report came a minute late; reported again after the release, it becomes an amendment. */
    LATE_REPORT(""),
    /** Without a level; a person assigns a category. */
    ASSIGNED(""),
    /** Without a level and without a decision. */
    LEFT_BLANK(""),
    /** Two districts of the year before. */
    MERGED(""),
    /** Had another name the year before. */
    RENAMED(""),
    /** {@code Level 3*}. */
    STARRED(""),
    /** Level 3: low-income students identified far more often. */
    OVER_IDENTIFIES(""),
    /** Level 4: Black students with disabilities in substantially separate classrooms far more often. */
    SEPARATES(""),
    /** Level 3: too few students to judge. */
    SMALL(""),
    /** Level 3: no Asian student in any of the three years. */
    GROUP_ABSENT(""),
    /** Level 5. */
    CHRONIC(""),
    /** Two such districts become one in the cycle after the first. */
    JOINS_LATER("");

    private static final int ANY = -1;
    /** Years after which indicators 11, 12 and 13 of a district are reviewed again. */
    private static final int ROTATION = 4;

    /** The phase of the four-year rotation in which the indicator is due. */
    private static final Map<String, Integer> DUE_IN = Map.of("11", 1, "12", 0, "13", 3);

    private final String indicator;
    private final int numerator;
    private final int denominator;
    private final String reviewReason;

    Story(String reviewReason) {
        this("", ANY, ANY, reviewReason);
    }

    Story(String indicator, String reviewReason) {
        this(indicator, ANY, ANY, reviewReason);
    }

    Story(String indicator, int numerator, int denominator, String reviewReason) {
        this.indicator = indicator;
        this.numerator = numerator;
        this.denominator = denominator;
        this.reviewReason = reviewReason;
    }

    /** Whether a rate of that indicator is planted. */
    boolean plants(String asked) {
        return indicator.equals(asked);
    }

    /** Planted numerator. */
    int numerator() {
        return numerator;
    }

    /** Planted denominator. */
    int denominator() {
        return denominator;
    }

    /** Whether the planted rate is of more students than the smallest districts have. */
    boolean needsStudents() {
        return denominator > 0;
    }

    /**
     * Why the district is on the review list by construction; empty when it is not.
     *
     * @param years cycles since the first one of the story
     */
    String reviewReason(int years) {
        return switch (this) {
            case LATE_EVALUATIONS, LATE_TRANSITIONS, TRANSITION_RECORDS, TWO_PRESENT ->
                years % ROTATION == 0 ? reviewReason : "";
            case NOT_REPORTED -> notReported(years % ROTATION);
            case OVERDUE_REVIEW, OVERDUE_HEARING -> years == 0 ? reviewReason : "";
            case OPEN_REVIEW -> years == 1 ? "a mid-cycle finding past its correction date" : "";
            case OTHER_YEAR -> years % ROTATION == ROTATION - 1 ? "indicator 11 at 60 percent" : "";
            default -> reviewReason;
        };
    }

    /** What was due and not reported stays so until the next review is to come. */
    private String notReported(int sinceReview) {
        if (sinceReview == 0) {
            return reviewReason;
        }
        return sinceReview < ROTATION - 1 ? "indicator 11 still not reported" : "";
    }

    boolean isOnReviewList(int years) {
        return !reviewReason(years).isEmpty();
    }

    /** The phase of the rotation that the story needs in the first cycle, or the one given. */
    int phaseOr(int drawn) {
        if (this == OTHER_YEAR) {
            return DUE_IN.getOrDefault(indicator, drawn) + 1;
        }
        return DUE_IN.getOrDefault(indicator, drawn);
    }
}
