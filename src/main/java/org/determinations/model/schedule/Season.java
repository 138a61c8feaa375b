package org.determinations.model.schedule;

import java.time.LocalDate;
import java.time.MonthDay;
import org.determinations.model.SchoolYear;

/**
 * The part of a cycle's year in which a job may fire, both days included. It begins in the calendar year in which the
 * cycle begins and may reach into the next one. 29 February means the last of February.
 *
 * @param from first day
 * @param to last day
 */
public record Season(MonthDay from, MonthDay to) {

    /** First day of the season of a cycle. */
    public LocalDate firstDay(SchoolYear cycle) {
        return from.atYear(cycle.firstYear());
    }

    /** Last day of the season of a cycle: the first such day on or after its first day. */
    public LocalDate lastDay(SchoolYear cycle) {
        LocalDate inSameYear = to.atYear(cycle.firstYear());
        return inSameYear.isBefore(firstDay(cycle)) ? to.atYear(cycle.firstYear() + 1) : inSameYear;
    }
}
