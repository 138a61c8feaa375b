package org.determinations.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunChoiceTest {
    /** Nobody asked for a value that is not there: what was typed is named, and what was not is missing. */
    @ParameterizedTest
    @CsvSource({
        "12-2013, 'SY-010 \"12-2013\" cannot be used; allowed: a school year such as 2012-13; write it that way'",
        "'', 'SY-010 the value is missing; allowed: a school year such as 2012-13; write it that way'",
    })
    void a_value_that_cannot_be_used_is_named_as_it_was_typed(String typed, String line) {
        assertThat(RunChoice.unusable("--cycle", typed, "a school year such as 2012-13")
                        .getMessage())
                .contains(line);
    }
}
