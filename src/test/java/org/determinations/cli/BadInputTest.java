package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.determinations.application.TestInstallation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bad input ends with where, what and what to do, with its exit code, and with nothing taken for a result. */
class BadInputTest {
    private static final String LEVELS = "official/levels.csv";
    private static final String HEADER = "district_code,district_name,accountability_level,reason\n";
    private static final int OVER_THE_CAP = 3_000_000;

    @TempDir
    Path scratch;

    private Path home;
    private Path cycle;

    /** Makes a good cycle folder bad. */
    @FunctionalInterface
    interface Spoiling {
        void spoil(Path cycle) throws IOException;
    }

    @BeforeEach
    void prepare() throws IOException {
        home = scratch.resolve("home");
        cycle = TestInstallation.cycle(scratch.resolve("cycle"));
    }

    static Stream<Arguments> badFiles() {
        return Stream.of(
                bad(
                        "wrong header",
                        c -> put(c, "code" + HEADER.substring("district_code".length())),
                        LEVELS + ":1: IN-004 "),
                bad("wrong encoding", BadInputTest::latin, LEVELS + ":2: IN-003 "),
                bad("empty file", c -> put(c, ""), LEVELS + ": IN-001 "),
                bad("binary file", c -> put(c, HEADER + "\0\1\2"), LEVELS + ": IN-002 "),
                bad("endless line", BadInputTest::endlessLine, LEVELS + ":15: IN-005 "),
                bad("no rows", c -> put(c, HEADER), LEVELS + ":1: IN-024 "),
                bad("open quote", c -> append(c, "09140000,\"Open,Level 1,x\n"), LEVELS + ":15: IN-007 "),
                bad("no levels", c -> Files.delete(c.resolve(LEVELS)), "official/: CR-009 "),
                bad("dangling link", BadInputTest::danglingLink, LEVELS + ": IN-028 "),
                bad("no cycle.yaml", c -> Files.delete(c.resolve("cycle.yaml")), "cycle.yaml: PA-012 "),
                bad("no YAML", c -> TestInstallation.put(c, "cycle.yaml", "::: ["), "cycle.yaml:1: PA-013 "),
                bad("no pack", c -> edit(c, "cycle: 2012-13", "cycle: 2030-31"), "calendar.yaml: PA-001 "),
                bad("no date", c -> edit(c, "  official: 2012-09-19", ""), "cycle.yaml: PA-013 "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void a_bad_file_is_refused_before_any_run(String name, Spoiling spoiling, String start) throws IOException {
        spoiling.spoil(cycle);
        Typed.Ending run = Typed.in(home, "run", "official", cycle.toString());
        assertRefused(run, 3, start);
        assertThat(run.err().lines()).as("errors of structure come alone").hasSize(1);
        assertThat(home.resolve("determinations.mv.db")).doesNotExist();
        assertThat(Typed.in(home, "validate", cycle.toString()).code())
                .as("validate")
                .isEqualTo(3);
    }

    @Test
    void ragged_rows_are_left_out_and_told() throws IOException {
        append(cycle, "09140000,Too,Few\n");
        Typed.Ending run = Typed.in(home, "run", "official", cycle.toString());
        assertThat(run.code()).as(run.err()).isEqualTo(4);
        assertThat(home.resolve("out/2012-13/official/run-1-CONFIDENTIAL/input-issues.csv"))
                .content(StandardCharsets.UTF_8)
                .contains("IN-006", "official/levels.csv,15,");
        assertThat(Typed.in(home, "validate", cycle.toString()).out()).contains(LEVELS + ":15: IN-006 ");
    }

    @Test
    void a_cycle_folder_without_a_stage_is_refused() throws IOException {
        deleteAll(cycle.resolve("official"));
        assertRefused(Typed.in(home, "run", "official", cycle.toString()), 3, "official/: CR-009 ");
        deleteAll(cycle.resolve("preliminary"));
        deleteAll(cycle.resolve("provisional"));
        assertRefused(
                Typed.in(home, "cycle", cycle.toString()), 3, "cycle: CR-010 the cycle folder has no stage folder");
    }

    @Test
    void a_folder_that_is_not_there_is_refused() {
        assertRefused(Typed.in(home, "cycle", scratch.resolve("nowhere").toString()), 3, "nowhere: SY-010 ");
    }

    @Test
    void a_folder_that_is_called_like_a_file_is_said_to_be_one() throws IOException {
        Files.createDirectory(cycle.resolve("official/more.csv"));
        assertRefused(
                Typed.in(home, "run", "official", cycle.toString()),
                3,
                "official/more.csv: IN-028 the file cannot be read; found it is a folder");
    }

    @Test
    void a_locked_pack_with_one_changed_byte_is_refused() throws IOException {
        Path app = scratch.resolve("app");
        TestInstallation.copy(TestInstallation.app().resolve("jobs"), app.resolve("jobs"));
        TestInstallation.edit(
                app, "jobs/policies/massachusetts-2012.2/determination.yaml", "value: \"95\"", "value: \"94\"");
        assertRefused(
                Typed.withApp(app, home, "run", "official", cycle.toString()),
                3,
                "massachusetts-2012.2/determination.yaml: PA-002 ");
        assertThat(Typed.withApp(app, home, "policy", "lint").code()).isEqualTo(3);
    }

    /** As the home of somebody else is: that nothing is seen there does not say that nothing is there. */
    @Test
    void of_a_home_that_cannot_be_looked_into_nobody_says_that_it_is_empty() throws IOException {
        Path hidden = Files.writeString(scratch.resolve("file"), "not a folder").resolve("home");
        for (String verb : List.of("runs list", "people list", "status " + cycle, "schedule due " + cycle)) {
            assertRefused(
                    Typed.in(hidden, verb.split(" ")), 1, "home: SY-001 the home folder cannot be looked into, and so");
        }
        Typed.Ending doctor = Typed.in(hidden, "doctor");
        assertThat(doctor.code()).isEqualTo(3);
        assertThat(doctor.out())
                .contains(hidden + " (cannot be looked into)", "database: not sound")
                .doesNotContain("none yet", "not there yet", "All is well", "the owner alone");
    }

    @Test
    void a_home_that_cannot_be_written_is_refused() throws IOException {
        Path file = Files.writeString(scratch.resolve("file"), "not a folder");
        assertRefused(
                Typed.in(file.resolve("home"), "run", "official", cycle.toString()),
                1,
                "home: SY-001 the home folder or the database file in it cannot be written; ");
    }

    @Test
    void outputs_that_cannot_be_written_are_refused_and_can_be_written_later() throws IOException {
        Path file = Files.writeString(scratch.resolve("file"), "not a folder");
        String[] run = {"run", "official", cycle.toString()};
        assertRefused(
                Typed.in(home, "run", "official", cycle.toString(), "--out", file.toString()),
                1,
                "run-1-CONFIDENTIAL: SY-008 ");
        Typed.Ending again = Typed.in(home, run);
        assertThat(again.err()).contains("continuing run 1, which did not end");
        assertThat(again.code()).isEqualTo(4);
    }

    @Test
    void a_server_that_cannot_be_reached_is_told() {
        assertRefused(
                Typed.in(home, "run", "official", cycle.toString(), "--db", "jdbc:postgresql://localhost:1/x"),
                1,
                "database: SY-003 ");
        assertRefused(
                Typed.in(home, "run", "official", cycle.toString(), "--db", "jdbc:mysql://localhost/x"),
                2,
                "database: SY-006 ");
    }

    private void assertRefused(Typed.Ending ending, int code, String start) {
        assertThat(ending.err().lines().filter(line -> !line.startsWith("run ")).findFirst())
                .hasValueSatisfying(
                        line -> assertThat(line).startsWith("CRITICAL " + start).contains("; "));
        assertThat(ending.code()).isEqualTo(code);
        assertThat(ending.err()).doesNotContain("\tat ", "Exception", scratch.toString() + "/home");
        assertThat(ending.out()).isEmpty();
        assertThat(TestInstallation.outputs(home)).isEmpty();
    }

    private static Arguments bad(String name, Spoiling spoiling, String start) {
        return Arguments.of(name, spoiling, start);
    }

    private static void put(Path cycle, String text) throws IOException {
        TestInstallation.put(cycle, LEVELS, text);
    }

    private static void append(Path cycle, String text) throws IOException {
        Files.writeString(cycle.resolve(LEVELS), text, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    }

    private static void edit(Path cycle, String from, String to) throws IOException {
        TestInstallation.edit(cycle, "cycle.yaml", from, to);
    }

    private static void latin(Path cycle) throws IOException {
        Files.writeString(
                cycle.resolve(LEVELS), HEADER + "09010000,Pe\u00f1a,Level 1,x\n", StandardCharsets.ISO_8859_1);
    }

    private static void endlessLine(Path cycle) throws IOException {
        append(cycle, "x".repeat(OVER_THE_CAP));
    }

    private static void danglingLink(Path cycle) throws IOException {
        Files.delete(cycle.resolve(LEVELS));
        Files.createSymbolicLink(cycle.resolve(LEVELS), Path.of("nowhere"));
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        }
    }
}
