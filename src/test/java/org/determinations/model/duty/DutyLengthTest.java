package org.determinations.model.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The last day that is in time, counted by hand in a calendar. */
class DutyLengthTest {
    /** Day of the event, length, days off, last day. */
    @ParameterizedTest
    @CsvSource({
        // February 1, 2013: 27 days of February are left, with March, April and May 119; the 120th is June 1, a
        // Saturday.
        "2013-02-01, 120 calendar days, '',                    2013-06-01",
        // A leap year has one day more.
        "2012-02-01, 120 calendar days, '',                    2012-05-31",
        "2012-02-28, 1 calendar days,   '',                    2012-02-29",
        "2012-12-31, 30 calendar days,  '',                    2013-01-30",
        // Friday: the first business day is Monday.
        "2012-09-14, 1 business days,   '',                    2012-09-17",
        "2012-09-14, 5 business days,   '',                    2012-09-21",
        "2012-09-14, 6 business days,   '',                    2012-09-24",
        // From a Saturday and a Sunday it is the same.
        "2012-09-15, 1 business days,   '',                    2012-09-17",
        "2012-09-16, 1 business days,   '',                    2012-09-17",
        // A day off within the time moves the end by a day, one on a Sunday or outside it does not.
        "2012-09-14, 5 business days,   2012-09-19,            2012-09-24",
        "2012-09-14, 5 business days,   2012-09-16,            2012-09-21",
        "2012-09-14, 5 business days,   2012-09-14,            2012-09-21",
        "2012-09-14, 5 business days,   2012-09-24,            2012-09-21",
        "2012-09-14, 5 business days,   2012-09-17 2012-09-24, 2012-09-25",
        // Days off do not matter to days of the calendar.
        "2012-09-14, 5 calendar days,   2012-09-19,            2012-09-19",
    })
    void the_last_day_is_in_time(LocalDate start, String length, String daysOff, LocalDate last) {
        Set<LocalDate> off = Arrays.stream(daysOff.split(" "))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse)
                .collect(Collectors.toUnmodifiableSet());
        DutyLength read = DutyLength.parse(length).orElseThrow();
        assertThat(read.text()).isEqualTo(length);
        assertThat(read.lastDay(start, off)).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "120",
                "120 days",
                "0 calendar days",
                "-1 calendar days",
                "1000 calendar days",
                "x business days"
            })
    void anything_else_is_no_length(String text) {
        assertThat(DutyLength.parse(text)).isEmpty();
    }

    @Test
    void the_longest_is_999_days() {
        assertThat(DutyLength.parse("999 calendar days")).contains(new DutyLength(999, false));
    }
}
