package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.determinations.application.schedule.FiringOutcome;
import org.determinations.cli.terminal.Terminal;
import org.determinations.cli.verb.ScheduleVerbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program's own job files on an invented cycle that is long past: every job is due, and only one has its files. */
class ScheduleVerbsTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void invent() throws IOException {
        Path stage = Files.createDirectories(folder.resolve("cycle year/preliminary"));
        Files.writeString(folder.resolve("cycle year/cycle.yaml"), """
                cycle: 2012-13
                title: An invented state
                zone: America/New_York
                stages: { preliminary: 2012-08-13, official: 2012-09-19 }
                """);
        Path levels = stage.resolve("levels.csv");
        Files.writeString(levels, """
                district_code,district_name,accountability_level,reason
                09010000,Invented Harbor,Level 1,
                """);
        Files.setLastModifiedTime(levels, FileTime.from(Instant.parse("2012-08-13T00:00:00Z")));
    }

    @Test
    void list_shows_every_job_and_makes_nothing() {
        assertThat(run("list")).isZero();
        assertThat(out.toString())
                .contains("provisional, cycle 2012-13", "season  2012-06-01 to 2012-06-30")
                .contains("due     since 2012-08-31 06:00 America/New_York", "inputs  complete", "last    never")
                .contains("waiting for accountability levels in official/");
        assertThat(folder.resolve("home/determinations.mv.db")).doesNotExist();
    }

    @Test
    void next_names_the_job_that_can_run_on_one_line() {
        assertThat(run("next")).isZero();
        assertThat(out.toString())
                .isEqualTo("preliminary, 2012-13: due since 2012-08-31 06:00 America/New_York; inputs: complete\n");
    }

    @Test
    void next_as_json_has_its_times_in_utc() {
        assertThat(run("next", "--json")).isZero();
        assertThat(out.toString())
                .contains("\"kind\": \"schedule-next/1\"", "\"name\": \"preliminary\"")
                .contains("\"due_since\": \"2012-08-31T10:00:00Z\"", "\"next\": null", "\"last\": null");
    }

    @Test
    void start_once_runs_what_can_run_then_has_nothing_to_do_and_list_shows_the_run() {
        assertThat(run("start", "--once")).isZero();
        assertThat(err.toString())
                .contains("preliminary, due 2012-08-31 06:00: computed, run 1; files in ")
                .contains("official, due 2012-09-28 06:00: waiting for accountability levels in official/")
                .doesNotContain("interrupted");
        assertThat(run("start", "--once")).isEqualTo(7);
        assertThat(run("list", "--json")).isZero();
        assertThat(out.toString()).contains("\"state\": \"computed\"", "\"run\": 1");
        assertThat(run("list")).isZero();
        assertThat(out.toString()).contains("last    2012-08-31 06:00 America/New_York: computed, run 1");
    }

    @Test
    void the_unit_for_an_operating_system_starts_the_scheduler_and_copies_none_of_its_dates() {
        assertThat(run("install")).isZero();
        assertThat(out.toString()).contains("[Service]", "schedule start").doesNotContain("OnCalendar", "2012-0");
    }

    @Test
    void a_folder_that_is_no_cycle_folder_is_refused() {
        assertThat(program("schedule", "list", folder.resolve("nowhere").toString()))
                .isEqualTo(3);
        assertThat(err.toString()).contains("PA-012");
    }

    @Test
    @Timeout(60)
    void someone_who_interrupts_gets_130_and_hears_that_nothing_is_lost() throws IOException {
        Path plan = folder.resolve("cycle year/cycle.yaml");
        Files.writeString(plan, Files.readString(plan).replace("2012", "2150").replace("-13\n", "-51\n"));
        StringWriter heard = new StringWriter() {
            @Override
            public void write(String text, int from, int length) {
                super.write(text, from, length);
                if (text.startsWith("next: ")) {
                    Thread.currentThread().interrupt();
                }
            }
        };
        assertThat(CommandLineProgram.run(
                        new Terminal(new PrintWriter(out), new PrintWriter(heard), false), words("start")))
                .isEqualTo(130);
        assertThat(heard.toString().lines())
                .containsExactly(
                        "2150-51: looking after provisional, preliminary, correct, official, secondary",
                        "next: provisional, due 2150-06-01 06:00",
                        "interrupted; the same command continues");
    }

    @Test
    @Timeout(60)
    void a_process_that_is_asked_to_end_says_that_nothing_is_lost() throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Ddeterminations.app=" + app(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(words("start")));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            String line = lines.readLine();
            while (line != null && !line.startsWith("official, due ")) {
                line = lines.readLine();
            }
            assertThat(line).as("a job that waits for its files").isNotNull();
            process.toHandle().destroy();
            assertThat(lines.readLine()).isEqualTo("interrupted; the same command continues");
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(run("start", "--once")).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "OVER, 7",
        "WAITING, 7",
        "NOTHING_TO_DO, 7",
        "SKIPPED, 7",
        "DONE, 0",
        "DONE_WITH_REJECTED_ROWS, 4",
        "HELD, 6",
        "REFUSED, 3",
        "FAILED, 1"
    })
    void each_outcome_has_its_exit_code(FiringOutcome outcome, int number) {
        assertThat(ScheduleVerbs.StartVerb.ending(outcome).number()).isEqualTo(number);
    }

    private int run(String verb, String... more) {
        return program(words(verb, more));
    }

    private String[] words(String verb, String... more) {
        List<String> words = new ArrayList<>(List.of("schedule", verb));
        words.addAll(List.of(folder.resolve("cycle year").toString()));
        words.addAll(List.of("--home", folder.resolve("home").toString()));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    private int program(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return CommandLineProgram.run(new Terminal(new PrintWriter(out), new PrintWriter(err), false), words);
    }

    private static Path app() {
        return Path.of(System.getProperty("determinations.app", "."))
                .toAbsolutePath()
                .normalize();
    }
}
