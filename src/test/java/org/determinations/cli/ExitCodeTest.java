package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.determinations.application.TestInstallation;
import org.determinations.cli.terminal.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The exit codes are a promise to scripts: each has a test here; 6 in {@code SecondProcessTest}, where a second process holds
 * the database, and 130 in {@link InterruptionTest}.
 */
class ExitCodeTest {
    /** What needs a second process, or a signal. */
    private static final Map<ExitCode, String> ELSEWHERE = Map.of(
            ExitCode.HELD_BY_ANOTHER,
            "org.determinations.application.run.SecondProcessTest",
            ExitCode.INTERRUPTED,
            InterruptionTest.class.getName());

    @TempDir
    Path scratch;

    private Path home;
    private Path cycle;

    @BeforeEach
    void prepare() throws IOException {
        home = scratch.resolve("home");
        cycle = TestInstallation.cycle(scratch.resolve("cycle"));
    }

    @Test
    void the_numbers_are_those_of_the_manual() {
        assertThat(Set.of(ExitCode.values()))
                .extracting(ExitCode::number)
                .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7, 8, 130);
    }

    /** A code that no test comes to fails: one that the program gains, or whose test was taken away. */
    @ParameterizedTest
    @EnumSource(ExitCode.class)
    void a_test_comes_to_every_number(ExitCode code) throws ClassNotFoundException {
        Class<?> where = Class.forName(ELSEWHERE.getOrDefault(code, ExitCodeTest.class.getName()));
        assertThat(Arrays.stream(where.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Test.class))
                        .map(Method::getName))
                .anyMatch(name -> name.matches("(.*_)?(is|are)_" + code.number() + "(_.*)?"));
    }

    @Test
    void done_is_0() {
        Typed.Ending ending = Typed.in(home, "run", "provisional", cycle.toString());
        assertThat(ending.code()).isZero();
        assertThat(ending.out()).startsWith("Provisional determinations, cycle 2012-13");
        assertThat(ending.err()).isEqualTo("run 1: provisional 2012-13, 1 file\n");
        assertThat(Typed.in(home, "version").code()).isZero();
    }

    @Test
    void fault_of_the_program_is_1_with_one_line_and_the_details_in_the_log() throws Exception {
        Typed.in(home, "run", "provisional", cycle.toString());
        try (Connection connection =
                        DriverManager.getConnection("jdbc:h2:file:" + home.resolve("determinations"), "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("drop table run_source");
        }
        Typed.Ending ending = Typed.in(home, "runs", "show", "1");
        assertThat(ending.code()).isEqualTo(1);
        assertThat(ending.err().lines()).hasSize(1);
        Path log = home.resolve("logs/determinations.log");
        assertThat(ending.err())
                .startsWith("unexpected failure: ")
                .endsWith("; this is the program's fault; details in " + log + "\n");
        assertThat(log).content().contains("\tat org.determinations.");
    }

    @Test
    void wrong_usage_is_2() {
        for (List<String> wrong : List.of(
                List.of("cycle"),
                List.of("nonsense"),
                List.of("explain", "35", "--format", "html5"),
                List.of("run", "weekly", cycle.toString()),
                List.of("explain", "35"))) {
            Typed.Ending ending = Typed.in(home, wrong.toArray(String[]::new));
            assertThat(ending.code()).as(wrong + ": " + ending.err()).isEqualTo(2);
            assertThat(ending.err()).isNotEmpty();
            assertThat(ending.out()).isEmpty();
        }
        assertThat(Typed.command("nonsense").err())
                .startsWith("wrong usage: \"nonsense\" is not known here")
                .endsWith("\nTry: determinations --help\n");
        assertThat(Typed.command("cycel").err()).contains("near it: cycle");
        assertThat(Typed.command("cycle").err())
                .isEqualTo(
                        "wrong usage: Missing required parameter: 'CYCLE_FOLDER'\nTry: determinations cycle --help\n");
    }

    @Test
    void refused_input_is_3() throws IOException {
        TestInstallation.edit(cycle, "official/decisions.csv", "09020000", "09990000");
        Typed.Ending ending = Typed.in(home, "run", "official", cycle.toString(), "--quiet");
        assertThat(ending.code()).isEqualTo(3);
        assertThat(ending.err().lines().findFirst())
                .hasValueSatisfying(line -> assertThat(line)
                        .as("what made it refused comes first")
                        .startsWith("CRITICAL official/decisions.csv:2"));
        assertThat(ending.out()).isEmpty();
    }

    @Test
    void rejected_rows_are_4() {
        assertThat(Typed.in(home, "run", "official", cycle.toString()).code()).isEqualTo(4);
        assertThat(Typed.in(home, "validate", cycle.toString()).code()).isEqualTo(4);
    }

    @Test
    void gate_that_is_not_passed_is_5() {
        Typed.in(home, "run", "official", cycle.toString());
        Typed.Ending ending = Typed.in(home, "approve", "1");
        assertThat(ending.code()).as(ending.err()).isEqualTo(5);
        assertThat(ending.err()).contains("; ");
        assertThat(Typed.in(home, "checklist", "1").code()).isEqualTo(5);
    }

    @Test
    void file_that_differs_is_8() throws IOException {
        Typed.in(home, "run", "provisional", cycle.toString());
        assertThat(Typed.in(home, "runs", "verify", "1").code()).isZero();
        TestInstallation.edit(
                home, "out/2012-13/provisional/run-1-CONFIDENTIAL/determinations.csv", "Level 5-NSI", "Level 1-MR");
        Typed.Ending ending = Typed.in(home, "runs", "verify", "1");
        assertThat(ending.code()).as(ending.err() + ending.out()).isEqualTo(8);
    }

    @Test
    void nothing_to_do_is_7() {
        Typed.in(home, "cycle", cycle.toString());
        Typed.Ending ending = Typed.in(home, "cycle", cycle.toString());
        assertThat(ending.code()).isEqualTo(7);
        assertThat(ending.out().lines()).hasSize(3).allMatch(line -> line.endsWith("(already done)"));
        assertThat(ending.err()).isEmpty();
    }
}
