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
}
