package org.determinations.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateSpanTest {
    @ParameterizedTest
    @CsvSource({"2012-09-19", "2012-02-29", "2012-12-31", "0001-01-01", "9999-12-31"})
    void a_day_is_read_as_it_is_written(String text) {
        assertThat(DateSpan.parse(text)).hasToString("Optional[" + text + "]").contains(LocalDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2011-02-29",
                "2012-02-30",
                "2012-13-01",
                "2012-00-10",
                "2012-01-00",
                "2012-01-32",
                "2012-1-10",
                "+2012-01-1",
                "12012-01-01",
                "2012/01/01",
                "2012-01-01 ",
                "２０１２-01-01"
            })
    void anything_else_is_no_day(String text) {
        assertThat(DateSpan.parse(text)).isEmpty();
    }

    /** The cycle 2012-13 ends in 2013; ten years after that the span is over. */
    @ParameterizedTest
    @CsvSource({
        "1974-12-31, false",
        "1975-01-01, true",
        "2023-12-31, true",
        "2024-01-01, false",
    })
    void the_span_around_a_cycle_begins_with_the_law_and_ends_ten_years_after_it(LocalDate day, boolean held) {
        DateSpan span = DateSpan.around(new SchoolYear(2012));
        assertThat(span.holds(day)).isEqualTo(held);
        assertThat(span.text()).isEqualTo("1975-01-01 to 2023-12-31");
    }

    @ParameterizedTest
    @CsvSource({"1974, false", "1975, true", "2022, true", "2023, false"})
    void a_school_year_lies_in_the_span_as_a_whole(int first, boolean held) {
        assertThat(DateSpan.around(new SchoolYear(2012)).holds(new SchoolYear(first)))
                .isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-08-10T16:59, 2012-08-10T16:59",
        "2012-08-10 16:59, 2012-08-10T16:59",
        "2012-08-10T16:59:07.5, 2012-08-10T16:59:07.500",
        "2012-08-10, none",
        "2012-08-10T24:00, none",
        "2012-08-10T16:60, none",
        "2012-8-10T16:59, none",
        "2012-08-10T16:59:07., none",
    })
    void a_moment_has_a_day_and_a_time(String text, String moment) {
        assertThat(DateSpan.parseMoment(text).map(Object::toString).orElse("none"))
                .isEqualTo(moment);
    }
}
