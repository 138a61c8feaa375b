package org.determinations.practice;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import org.determinations.model.SchoolYear;

/**
 * The invented dates of one practice year, modelled on those of 2012.
 *
 * @param closesAt last moment of the discrepancy window, included, in the cycle's zone
 * @param amendment day on which the late correction is decided to be published
 */
record PracticeCalendar(
        LocalDate provisional,
        LocalDate opensOn,
        LocalDateTime closesAt,
        LocalDate preliminary,
        LocalDate official,
        LocalDate secondary,
        LocalDate amendment) {
    static final String ZONE = "America/New_York";
    private static final int CLOSING_HOUR = 17;

    static PracticeCalendar of(SchoolYear cycle) {
        int first = cycle.firstYear();
        LocalDate opens = LocalDate.of(first, Month.AUGUST, 1).with(dayOfWeekInMonth(1, MONDAY));
        return new PracticeCalendar(
                LocalDate.of(first, Month.JUNE, 1).with(dayOfWeekInMonth(3, WEDNESDAY)),
                opens,
                opens.plusDays(4).atTime(CLOSING_HOUR, 0),
                opens.plusWeeks(1),
                LocalDate.of(first, Month.SEPTEMBER, 1).with(dayOfWeekInMonth(3, WEDNESDAY)),
                LocalDate.of(first, Month.OCTOBER, 1).with(dayOfWeekInMonth(3, MONDAY)),
                LocalDate.of(first, Month.OCTOBER, 1).with(dayOfWeekInMonth(4, MONDAY)));
    }

    /** The day from which a district of the story has its new name or code. */
    static LocalDate firstDay(SchoolYear schoolYear) {
        return LocalDate.of(schoolYear.firstYear(), Month.JULY, 1);
    }
}
