package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.determinations.application.TestInstallation;
import org.determinations.docs.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a better value gives a worse result, as a person asks for it. */
class PolicyMonotoneVerbTest {
    @TempDir
    Path scratch;

    @Test
    void a_policy_in_which_more_is_never_worse_says_so() {
        Typed.Ending ending = Typed.in(scratch, "policy", "lint", "--monotone", "indiana-2018.1");
        assertThat(ending.code()).as(ending.err()).isZero();
        assertThat(ending.out()).isEqualTo("""
                indiana-2018.1: 12 units tried, those of the scenarios and one of which nothing else is known
                No result turns back along any fact.
                """);
    }

    @Test
    void a_turn_back_is_told_with_the_values_before_and_after_it_and_is_no_error() throws IOException {
        Path pack = TestInstallation.copy(
                TestInstallation.app().resolve("jobs/policies/indiana-2018.1"), scratch.resolve("indiana-2018.1"));
        TestInstallation.edit(pack, "scorecard.yaml", "at least 75, then: MR", "at least 75, then: NA");
        TestInstallation.edit(pack, "scorecard.yaml", "at least 60, then: NA", "at least 60, then: MR");
        TestInstallation.put(
                pack,
                "scenarios/adams-central.csv",
                "scenario,results percent,compliance percent,timely percent,expect category,source\n"
                        + "made up,52.8,100,100,NA,constructed\n");
        assertThat(Typed.in(scratch, "policy", "lint", pack.toString()).out())
                .isEqualTo("indiana-2018.1 is sound. Calendar and lock were not looked at.\n");
        Typed.Ending ending = Typed.in(scratch, "policy", "lint", "--monotone", pack.toString());
        assertThat(ending.code()).as(ending.err()).isZero();
        assertThat(ending.out()).isEqualTo("""
                indiana-2018.1: 2 units tried, those of the scenarios and one of which nothing else is known
                3 places where a result goes one way and then the other

                results percent from 49.8 to 49.9: category goes from MR to NA
                  made up

                compliance percent from 95.1 to 95.2: category goes from MR to NA
                  made up

                timely percent from 92.7 to 92.8: category goes from MR to NA
                  made up

                This is no error. Where it is not meant, correct the rows that it crosses.
                """);
        Typed.Ending json = Typed.in(scratch, "policy", "lint", "--monotone", pack.toString(), "--json");
        assertThat(Schemas.problems(json.out())).isEmpty();
        TestInstallation.edit(pack, "scorecard.yaml", "at least 75, then: NA", "at least 75, then: NONE");
        assertThat(Typed.in(scratch, "policy", "lint", pack.toString()))
                .satisfies(typed -> assertThat(typed.code()).isEqualTo(3))
                .satisfies(typed -> assertThat(typed.err()).startsWith("CRITICAL indiana-2018.1/scorecard.yaml:"));
    }

    @Test
    void the_question_is_about_one_pack_with_a_scorecard() {
        assertThat(Typed.in(scratch, "policy", "lint", "--monotone").err())
                .startsWith("wrong usage: give the pack: its name, or its folder\n");
        assertThat(Typed.in(scratch, "policy", "lint", "--monotone", "massachusetts-2012.2")
                        .err())
                .startsWith("CRITICAL massachusetts-2012.2/scorecard.yaml: SY-010 the pack has no scorecard; ");
    }
}
