package org.determinations.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.determinations.application.LoggedRun;
import org.determinations.docs.Schemas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogLineTest {

    /** A verb that another test typed in this process has left its own. */
    @BeforeEach
    void no_run_is_known() {
        LoggedRun.none();
    }

    @Test
    void a_line_says_when_how_serious_who_and_what() {
        LogRecord said = said(Level.WARNING, "row {0} is odd");
        said.setParameters(new Object[] {7});
        assertThat(new LogLine("").format(said))
                .isEqualTo("2012-09-19T13:00:00.123Z WARNING org.example.Store: row 7 is odd" + System.lineSeparator());
    }

    @Test
    void a_failure_stands_below_with_its_causes_and_what_was_suppressed_each_once() {
        Exception cause = new IllegalArgumentException("the cause");
        Exception failure = new IllegalStateException("the failure", cause);
        failure.addSuppressed(new IllegalStateException("closing failed", cause));
        LogRecord said = said(Level.SEVERE, "it failed");
        said.setThrown(failure);
        assertThat(new LogLine("").format(said).lines().filter(line -> !line.startsWith("\tat ")))
                .containsExactly(
                        "2012-09-19T13:00:00.123Z SEVERE org.example.Store: it failed",
                        "java.lang.IllegalStateException: the failure",
                        "Suppressed: java.lang.IllegalStateException: closing failed",
                        "Caused by: java.lang.IllegalArgumentException: the cause",
                        "Caused by: java.lang.IllegalArgumentException: the cause");
        assertThat(new LogLine("").format(said)).contains("\tat " + LogLineTest.class.getName());
    }

    @Test
    void a_line_names_the_verb_and_the_run_that_are_known_also_as_json() {
        LogRecord said = said(Level.WARNING, "a \"line\"\nin two");
        LoggedRun.is(12);
        try {
            assertThat(new LogLine("runs show").format(said))
                    .startsWith("2012-09-19T13:00:00.123Z WARNING [runs show, run 12] org.example.Store: a \"line\"");
            assertThat(LogFormat.json.lines("runs show").format(said))
                    .isEqualTo(
                            "{\"kind\":\"log-line/1\",\"at\":\"2012-09-19T13:00:00.123987Z\",\"severity\":\"WARNING\",\"verb\":\"runs show\",\"run\":12,"
                                    + "\"logger\":\"org.example.Store\",\"words\":\"a \\\"line\\\"\\nin two\"}\n");
        } finally {
            LoggedRun.none();
        }
        said.setThrown(new IllegalStateException("it failed"));
        assertThat(Schemas.problems(LogFormat.json.lines("run").format(said))).isEmpty();
        assertThat(LogFormat.json.lines("run").format(said))
                .contains("\"failure\":\"java.lang.IllegalStateException: it failed\\n\\tat ")
                .doesNotContain("\"run\":12")
                .hasLineCount(1);
    }

    private static LogRecord said(Level level, String what) {
        LogRecord said = new LogRecord(level, what);
        said.setLoggerName("org.example.Store");
        said.setInstant(Instant.parse("2012-09-19T13:00:00.123987Z"));
        return said;
    }
}
