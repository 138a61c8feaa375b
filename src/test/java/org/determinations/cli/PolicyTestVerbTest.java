package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.determinations.application.TestInstallation;
import org.determinations.docs.Schemas;
import org.determinations.report.form.TextLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scenarios of a pack, run as a person runs them. */
class PolicyTestVerbTest {
    @TempDir
    Path scratch;

    @Test
    void scenarios_that_come_out_are_listed_with_what_was_expected() {
        Typed.Ending ending = Typed.in(scratch, "policy", "test", "indiana-2018.1");
        assertThat(ending.code()).as(ending.err()).isZero();
        assertThat(ending.out()).startsWith("""
                indiana-2018.1: 11 scenarios; 11 equal, 0 with a reason to differ, 0 wrong

                  scenario                          value                expected           got
                  Adams Central Community Schools   weighted results     26.4               26.4               equal
                  2018
                                                    weighted compliance  30                 30                 equal
                """).endsWith("\nEvery row of every table is reached by a scenario.\n");
    }

    @Test
    void no_line_is_wider_than_a_terminal_and_what_a_wide_cell_says_is_all_there() {
        String text =
                Typed.in(scratch, "policy", "test", "osep-rda-part-b-2023.1").out();
        assertThat(text.lines().filter(line -> line.length() > TextLines.WIDTH)).isEmpty();
        assertThat(text.replaceAll("\\s+", "")).contains("referral");
    }

    @Test
    void a_scenario_that_says_why_it_differs_is_listed_with_its_reason_and_fails_nothing() {
        Typed.Ending ending = Typed.in(scratch, "policy", "test", "massachusetts-2018.1");
        assertThat(ending.code()).as(ending.err()).isZero();
        assertThat(ending.out())
                .startsWith("massachusetts-2018.1: 63 scenarios; 60 equal, 3 with a reason to differ, 0 wrong\n")
                .contains("""

                        Natick 2025, two years, this one as 55 of 100 points
                        (massachusetts-2018.1/scenarios/published-pages.csv:29; S1, printed)
                          one point: 40 percent of 56 and 60 percent of 55 is 55.4; the page prints 56, so it was not made
                          from the two printed percentages
                        """);
    }

    @Test
    void a_scenario_that_is_wrong_ends_with_8_and_rows_without_a_scenario_are_named() throws IOException {
        Path pack = TestInstallation.copy(
                TestInstallation.app().resolve("jobs/policies/indiana-2018.1"), scratch.resolve("indiana-2018.1"));
        TestInstallation.put(
                pack,
                "scenarios/adams-central.csv",
                "scenario,results percent,compliance percent,timely percent,expect category,source\n"
                        + "made up,52.8,100,100,NSI,constructed\n");
        Typed.Ending ending = Typed.in(scratch, "policy", "test", pack.toString());
        assertThat(ending.code()).isEqualTo(8);
        assertThat(ending.err()).isEmpty();
        assertThat(ending.out()).startsWith("""
                indiana-2018.1: 1 scenario; 0 equal, 0 with a reason to differ, 1 wrong

                  scenario  value     expected  got
                  made up   category  NSI       MR   WRONG

                made up (indiana-2018.1/scenarios/adams-central.csv:2; constructed)
                  no reason given: correct the policy, or the scenario

                """).contains("rows that no scenario reaches\n  table ");
        Typed.Ending json = Typed.in(scratch, "policy", "test", pack.toString(), "--json");
        assertThat(json.code()).isEqualTo(8);
        assertThat(Schemas.problems(json.out())).isEmpty();
        assertThat(json.out()).contains("\"verdict\": \"wrong\"");
    }

    @Test
    void a_pack_that_is_not_sound_is_refused_with_what_lint_says() throws IOException {
        Path pack = TestInstallation.copy(
                TestInstallation.app().resolve("jobs/policies/indiana-2018.1"), scratch.resolve("indiana-2018.1"));
        Path sources = pack.resolve("sources.yaml");
        Files.writeString(
                sources, Files.readString(sources).replaceFirst("confidence: \\S+", "confidence: \"certain\""));
        Typed.Ending ending = Typed.in(scratch, "policy", "test", pack.toString());
        assertThat(ending.code()).isEqualTo(3);
        assertThat(ending.out()).isEmpty();
        assertThat(ending.err())
                .contains("indiana-2018.1/sources.yaml:", "PA-005 the confidence is not an allowed one");
    }

    /** Results that a State publishes later are tried without a new version of its pack. */
    @Test
    void further_scenarios_are_tried_beside_those_of_the_pack() throws IOException {
        String line = "franklin-2023.1: 9 scenarios; 9 equal, 0 with a reason to differ, 0 wrong\n";
        Typed.Ending alone = Typed.in(scratch, "policy", "test", "franklin-2023.1");
        assertThat(alone.out()).startsWith(line).contains(" rows that no scenario reaches\n");
        Path further = TestInstallation.app().resolve("src/test/resources/scenarios/franklin-2023.1");
        for (Path place : List.of(further, further.resolve("further.csv"))) {
            Typed.Ending ending =
                    Typed.in(scratch, "policy", "test", "franklin-2023.1", "--scenarios", place.toString());
            assertThat(ending.code()).as(ending.err()).isZero();
            assertThat(ending.out())
                    .startsWith(line.replace("9 ", "10 "))
                    .contains("the lowest rows that")
                    .endsWith("\nEvery row of every table is reached by a scenario.\n");
        }
        Path wrong = scratch.resolve("published-2024.csv");
        Files.writeString(wrong, "scenario,graduation,source,expect category\nmade up,50,constructed,MR\n");
        Typed.Ending differs =
                Typed.in(scratch, "policy", "test", "franklin-2023.1", "--scenarios", wrong.toString(), "--json");
        assertThat(differs.code()).isEqualTo(8);
        assertThat(Schemas.problems(differs.out())).isEmpty();
        assertThat(differs.out()).contains("\"where\": \"published-2024.csv:2\"");
    }

    @Test
    void further_scenarios_that_cannot_be_read_are_refused() throws IOException {
        Path none = scratch.resolve("none.csv");
        assertThat(Typed.in(scratch, "policy", "test", "franklin-2023.1", "--scenarios", none.toString()))
                .satisfies(ending -> {
                    assertThat(ending.code()).isEqualTo(3);
                    assertThat(ending.err()).contains("SY-010 there are no scenarios at this place");
                });
        Path empty = Files.createDirectory(scratch.resolve("empty"));
        assertThat(Typed.in(scratch, "policy", "test", "franklin-2023.1", "--scenarios", empty.toString())
                        .err())
                .contains("SY-010 there are no scenarios at this place");
        Files.writeString(none, "scenario,gradation,source,expect category\nmade up,50,constructed,MR\n");
        assertThat(Typed.in(scratch, "policy", "test", "franklin-2023.1", "--scenarios", none.toString())
                        .err())
                .contains("none.csv", "PA-088", "graduation");
    }

    /** Of a policy whose rules are classes a scenario is a cycle folder, with what must come out beside its stage. */
    @Test
    void a_policy_in_rules_is_held_against_its_cases() throws IOException {
        for (String pack : List.of("massachusetts-2012.1", "massachusetts-2012.2")) {
            Typed.Ending shipped = Typed.in(scratch, "policy", "test", pack);
            assertThat(shipped.code()).as(shipped.err()).isZero();
            assertThat(shipped.out())
                    .startsWith(pack + ": 37 scenarios; 37 equal, 0 with a reason to differ, 0 wrong\n")
                    .contains("  09060000 Alignment Row 06  derived_category  MR            MR            equal\n"
                            + "                             category          NSI           NSI           equal\n")
                    .endsWith("\nEvery rule that was asked is applied in a scenario.\n");
        }
        Path mine = TestInstallation.copy(
                TestInstallation.app().resolve("jobs/policies/scenarios/massachusetts-2012/alignment-table"),
                scratch.resolve("mine"));
        TestInstallation.put(
                mine,
                "expected/determinations.csv",
                "district_code,category,label,source,differs\n09060000,MRAR,Level 1-NSI,constructed,\n"
                        + "09990000,MR,,constructed,a district that is not in the files\n");
        Typed.Ending wrong =
                Typed.in(scratch, "policy", "test", "massachusetts-2012.2", "--scenarios", mine.toString());
        assertThat(wrong.code()).isEqualTo(8);
        assertThat(wrong.out())
                .startsWith("massachusetts-2012.2: 39 scenarios; 37 equal, 1 with a reason to differ, 1 wrong\n")
                .contains("category          MRAR          NSI           WRONG\n")
                .contains("09990000 (mine/expected/determinations.csv:3; constructed)\n"
                        + "  a district that is not in the files\n");
        Typed.Ending json =
                Typed.in(scratch, "policy", "test", "massachusetts-2012.2", "--scenarios", mine.toString(), "--json");
        assertThat(Schemas.problems(json.out())).isEmpty();
    }

    @Test
    void rules_that_no_case_applies_are_named_and_a_case_that_cannot_be_read_is_refused() throws IOException {
        assertThat(Typed.in(scratch, "policy", "new", "massachusetts-2012.2", "draft")
                        .code())
                .isZero();
        String pack = "draft";
        Typed.Ending none = Typed.in(scratch, "policy", "test", pack);
        assertThat(none.code()).isEqualTo(3);
        assertThat(none.err())
                .contains("SY-010 there is no case for a policy whose rules are classes; asked for draft");
        Path shipped = TestInstallation.app().resolve("jobs/policies/scenarios/massachusetts-2012");
        Typed.Ending one = Typed.in(
                scratch,
                "policy",
                "test",
                pack,
                "--scenarios",
                shipped.resolve("provisional-stage").toString());
        assertThat(one.code()).as(one.err()).isZero();
        assertThat(one.out())
                .startsWith("draft: 2 scenarios; 2 equal")
                .contains(" that no scenario applies: ")
                .contains("MA12-SCREEN");
        Path mine = TestInstallation.copy(shipped.resolve("provisional-stage"), scratch.resolve("mine"));
        TestInstallation.put(
                mine, "expected/determinations.csv", "district_code,kategory,source\n09010000,MR,made up\n");
        assertThat(Typed.in(scratch, "policy", "test", pack, "--scenarios", mine.toString())
                        .err())
                .contains("CRITICAL mine/expected/determinations.csv:1: PA-088 there is no such column; found kategory")
                .contains("PA-088 the header lacks the district, or anything that is expected");
        TestInstallation.put(mine, "expected/determinations.csv", "district_code,category,source\n09010000,,made up\n");
        assertThat(Typed.in(scratch, "policy", "test", pack, "--scenarios", mine.toString())
                        .err())
                .contains("mine/expected/determinations.csv:2: PA-088 the row expects nothing; found 09010000");
    }

    @Test
    void what_cannot_be_tested_is_refused() throws IOException {
        assertThat(Typed.in(scratch, "policy", "test", "indiana").err())
                .startsWith("CRITICAL policy: SY-010 there is no policy pack of that name, and no folder with one; "
                        + "asked for indiana; allowed: ")
                .contains("indiana-2018.1, ");
        assertThat(Typed.in(scratch, "policy", "test", "indiana").code()).isEqualTo(2);
        Path pack = TestInstallation.copy(
                TestInstallation.app().resolve("jobs/policies/franklin-2023.1"), scratch.resolve("franklin-2023.1"));
        Files.delete(pack.resolve("scenarios/franklin.csv"));
        Typed.Ending none = Typed.in(scratch, "policy", "test", pack.toString());
        assertThat(none.code()).isEqualTo(3);
        assertThat(none.err()).startsWith("CRITICAL franklin-2023.1/scenarios: SY-010 the pack has no scenarios; ");
    }
}
