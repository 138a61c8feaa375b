package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.determinations.application.TestInstallation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of rows that contradict each other, that are not there, or that are of another cycle: never that all is well. */
class WhatWasReadTest {
    private static final Path INVENTED = Path.of("src", "test", "resources", "batch", "what-was-read");
    private static final String INDICATORS = "official/spp-indicators.csv";
    private static final String LEVELS = "official/accountability-levels.csv";
    private static final String LATE = "00120000,Birchmoor,11,2011-12,40,40,100,,,Yes,2012-06-07,Yes,Yes\n";
    private static final String BIRCHMOOR = "00120000";

    @TempDir
    Path scratch;

    private Path home;
    private Path cycle;

    @BeforeEach
    void copy() throws IOException {
        home = scratch.resolve("home");
        cycle = TestInstallation.copy(TestInstallation.app().resolve(INVENTED), scratch.resolve("cycle"));
    }

    private Typed.Ending validate() {
        return Typed.command("validate", cycle.toString());
    }

    private Typed.Ending official() {
        return Typed.in(home, "run", "official", cycle.toString());
    }

    private void append(String file, String rows) throws IOException {
        Path path = cycle.resolve(file);
        Files.writeString(path, Files.readString(path, StandardCharsets.UTF_8) + rows, StandardCharsets.UTF_8);
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void an_indicator_without_a_row_is_named_and_the_district_cannot_be_judged() {
        assertThat(validate().out()).contains("CR-046 district 00120000", "found indicator 11;");
        Typed.Ending run = official();
        assertThat(run.code()).isZero();
        assertThat(flat(run.out())).contains("Cannot be judged: rows missing or rejected 1");
        String explained = flat(Typed.in(home, "explain", BIRCHMOOR).out());
        assertThat(explained)
                .contains("not evaluated Indicator 11 has no row in the files")
                .doesNotContain("Every indicator due", "No compliance indicator");
        assertThat(flat(Typed.in(home, "explain", "00050000").out()))
                .contains("Every indicator due in 2011-12 is reported");
        String list = flat(Typed.in(home, "review", "list").out());
        assertThat(list)
                .contains("CANNOT BE JUDGED: 1 DISTRICT", "00120000 Birchmoor Indicator 11 has no row")
                .contains("The screen lists no district; 1 district cannot be judged.");
        assertThat(Typed.in(home, "review", "list", "--json").out())
                .contains("\"not_judged\"", "Indicator 11 has no row in the files of SPP indicators.");
        assertThat(home.resolve("out/2012-13/official/run-1-CONFIDENTIAL/review-list.csv"))
                .content(StandardCharsets.UTF_8)
                .contains("cannot be judged", "Indicator 11 has no row in the files of SPP indicators.");
    }

    @Test
    void rows_that_contradict_each_other_are_rejected_rows_wherever_rows_are_counted() throws IOException {
        append(INDICATORS, LATE + LATE.replace("40,40,100", "20,40,50"));
        Typed.Ending checked = validate();
        assertThat(checked.code()).isEqualTo(4);
        assertThat(checked.out()).contains("37 rows, 35 accepted, 2 rejected", "2 rejected rows would be left out");
        assertThat(official().code()).isEqualTo(4);
        assertThat(flat(Typed.in(home, "runs", "show", "1").out())).contains("37 35 2 0");
        assertThat(Typed.in(home, "checklist", "1").out()).contains("2 rows rejected");
        String explained = flat(Typed.in(home, "explain", BIRCHMOOR).out());
        assertThat(explained)
                .contains("Indicator 11 has no accepted row: rows " + INDICATORS + ":37 and " + INDICATORS
                        + ":38 contradict each other (IN-018)")
                .doesNotContain("no value contradicts itself");
        assertThat(flat(Typed.in(home, "review", "list").out())).contains("CANNOT BE JUDGED: 1 DISTRICT");
        assertThat(Typed.in(home, "runs", "replay", "1").code()).isZero();
        assertThat(Typed.in(home, "runs", "verify").code()).isZero();
    }

    @Test
    void a_level_given_twice_leaves_the_district_undetermined_for_that_reason() throws IOException {
        append(
                LEVELS,
                "00120000,Birchmoor,Level 4,One or more schools in the district classified into Level 4,61,54\n");
        assertThat(official().code()).isEqualTo(4);
        String explained = flat(Typed.in(home, "explain", BIRCHMOOR).out());
        assertThat(explained)
                .contains("The accountability level of this district is given twice, differently: rows " + LEVELS
                        + ":3 and " + LEVELS + ":8 contradict each other (IN-018), so neither counts");
    }

    @Test
    void a_finding_given_twice_leaves_its_factor_open_and_no_other() throws IOException {
        append(
                "official/review-findings.csv",
                "F-2,01750000,Cedarholt,CPR,2011-03-24,SE 8,Not Implemented,2012-03-23,,,2011-04-11\n");
        assertThat(official().code()).isEqualTo(4);
        String explained = flat(Typed.in(home, "explain", "01750000").out());
        assertThat(explained)
                .contains("Finding F-2 has no accepted row: rows")
                .contains("Without that, factor 3 cannot be judged.")
                .doesNotContain("factor 4 cannot be judged");
    }

    @Test
    void a_file_without_a_row_of_the_cycle_was_not_given() throws IOException {
        TestInstallation.copy(
                TestInstallation.app().resolve("src/test/resources/batch/other-year"), cycle.resolve("official"));
        Typed.Ending checked = validate();
        assertThat(checked.code()).isEqualTo(3);
        assertThat(checked.out())
                .contains("IN-045", "found 2 rows of 2013")
                .doesNotContain("Nothing to do", "The stages can run");
        Typed.Ending run = official();
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err() + run.out()).contains("IN-045");
        assertThat(home.resolve("out/2012-13/official/run-1-CONFIDENTIAL/determinations.csv"))
                .doesNotExist();
    }

    @Test
    void a_file_of_which_every_row_is_rejected_was_not_given() throws IOException {
        Files.writeString(
                cycle.resolve("official/review-findings.csv"),
                "finding_id,district_code,district_name,source,report_date,criterion,rating,correction_due_on,corrected_on,verified_on,entered_on\n"
                        + "F-1,00120000,Birchmoor,MCR,5 May 2012,SE 2,Partially Implemented,2013-05-04,,,2012-05-17\n");
        Typed.Ending checked = validate();
        assertThat(checked.code()).isEqualTo(3);
        assertThat(checked.out())
                .contains("IN-046 no row of the file was accepted")
                .doesNotContain("The stages can run");
        assertThat(official().code()).isEqualTo(3);
    }

    @Test
    void an_indicator_that_no_district_has_is_named_and_not_called_reported() throws IOException {
        Path file = cycle.resolve(INDICATORS);
        String left = Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.contains(",13,2011-12"))
                .reduce("", (all, line) -> all + line + "\n");
        Files.writeString(file, left, StandardCharsets.UTF_8);
        assertThat(validate().out()).contains("CR-045").contains("found indicator 13;");
        assertThat(official().code()).isZero();
        assertThat(flat(Typed.in(home, "explain", "00050000").out()))
                .contains("Not judged, as no district has a row of it: indicator 13.");
    }
}
