package org.determinations.followthrough;

import java.time.LocalDate;
import java.time.Month;
import org.determinations.model.SchoolYear;

/** The school year of a day: it begins on July 1, as the federal reporting year does. */
final class LedgerYears {
    private LedgerYears() {}

    static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonthValue() >= Month.JULY.getValue() ? day.getYear() : day.getYear() - 1);
    }
}
