package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.determinations.application.ForkedJava;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ctrl-C in the middle of a bar. */
class ProgressInterruptTest {
    @TempDir
    Path scratch;

    @Test
    void an_interrupt_takes_the_bar_away_before_it_speaks() throws Exception {
        ForkedJava.Ending ending = interrupted("-Ddeterminations.terminal=out,err");
        String[] parts = ending.err().split("\r");
        assertThat(parts[1]).startsWith("working [");
        assertThat(parts[parts.length - 2]).isBlank();
        assertThat(parts[parts.length - 1]).startsWith("interrupted; the same command continues\n");
        assertThat(ending.err().substring(ending.err().lastIndexOf('\n'))).isBlank();
    }

    /** An act may have been recorded: to type it again at once would be wrong advice. */
    @ParameterizedTest
    @CsvSource({"before, true", "after, false"})
    void a_verb_that_is_ended_before_its_result_says_where_to_look(String when, boolean said) throws Exception {
        ForkedJava work = ForkedJava.start(
                scratch,
                List.of(),
                SlowVerb.class.getName(),
                when,
                "--home",
                scratch.resolve("home").toString());
        work.awaitWords("at work");
        work.process().destroy();
        String line = "interrupted; determinations audit list tells whether it recorded anything\n";
        assertThat(work.end().err().contains(line)).isEqualTo(said);
    }

    private ForkedJava.Ending interrupted(String option) throws Exception {
        ForkedJava work = ForkedJava.start(scratch, List.of(option), SlowWork.class.getName());
        work.awaitWords("% ");
        work.process().destroy();
        return work.end();
    }
}
