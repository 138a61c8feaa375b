package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.determinations.application.HeldDatabase;
import org.determinations.application.TestInstallation;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.release.PracticeShare;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.run.PackRef;
import org.determinations.model.run.RunState;
import org.determinations.store.Database;
import org.determinations.store.RunStore;
import org.determinations.store.Stores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every verb that reads against every kind and state of run: it answers truly, or says which run does. */
class AnsweringRunTest {
    private static final int SECONDARY = 5;
    private static final int AMENDED = 6;
    private static final List<Integer> NOT_COMPUTED = List.of(8, 9, 10);
    private static final String DISTRICT = "90230000";

    /** Runs 1 to 7: released, withdrawn, superseded, released and replaced, secondary, amended, computed. */
    private static final String YEAR = """
            cycle {cycle}
            checklist 1 --sign undetermined --note later
            approve 1
            release 1
            withdraw 1 --note wrong
            checklist 4 --sign open-discrepancies,undetermined,review-list --note later
            approve 4
            release 4
            run secondary {cycle}
            correct {cycle}
            checklist 6 --sign open-discrepancies --sign undetermined,review-list,released-results --note later
            approve 6
            amend 6 --note corrected
            run provisional {cycle} --again
            """;

    @TempDir
    static Path scratch;

    private static final HeldDatabase HELD = new HeldDatabase();

    @BeforeAll
    static void a_year_with_every_kind_and_state_of_run() throws IOException {
        String cycle = PracticeShare.cycle(scratch).toString();
        YEAR.lines().forEach(line -> {
            List<String> words =
                    new ArrayList<>(Arrays.asList(line.replace("{cycle}", cycle).split(" ")));
            words.addAll(
                    List.of("--quiet", "--as", line.matches("(approve|checklist) .*") ? "A. Approver" : "An Analyst"));
            Typed.Ending ending = said(words.toArray(String[]::new));
            assertThat(ending.code())
                    .as(line + "\n" + ending.out() + ending.err())
                    .isIn(0, 4, 5);
            HELD.hold(home());
        });
        try (Database database = ReadyDatabase.forReading(TestInstallation.at(home(), Optional.empty()))) {
            Stores stores = Stores.of(database);
            for (RunState state : List.of(RunState.FAILED, RunState.REFUSED, RunState.RUNNING)) {
                int run = stores.runs()
                        .append(
                                new RunStore.NewRun(
                                        new SchoolYear(2012),
                                        Stage.OFFICIAL,
                                        LocalDate.of(2012, 9, 19),
                                        "a".repeat(64),
                                        new PackRef("massachusetts-2012.2", "b".repeat(64), "alignment"),
                                        "0-test",
                                        "Ann"),
                                TestInstallation.NOW);
                assertThat(NOT_COMPUTED).contains(run);
                if (state != RunState.RUNNING) {
                    stores.runs().event(run, state, TestInstallation.NOW, "why it ended");
                }
            }
        }
    }

    @AfterAll
    static void close() {
        HELD.close();
    }

    private static Path home() {
        return scratch.resolve("home");
    }

    private static Typed.Ending said(String... words) {
        return Typed.in(home(), words);
    }

    private static Typed.Ending typed(String words) {
        return said(words.split(" "));
    }

    /** Each reading verb that takes a run, without the run. */
    private static List<String> verbs() {
        return List.of(
                "explain " + DISTRICT,
                "explain " + DISTRICT + " --format json",
                "review list",
                "review list --json",
                "review template",
                "list --category NI,undetermined",
                "list --format csv",
                "changes --since 2",
                "whatif --set " + DISTRICT + ":level=5");
    }

    @Test
    void a_run_that_is_named_answers_or_says_which_one_does() {
        for (String verb : verbs()) {
            for (int run = 1; run <= 10; run++) {
                Typed.Ending ending = typed(verb + " --run " + run);
                if (run == SECONDARY || NOT_COMPUTED.contains(run)) {
                    demandAnother(verb, run, ending);
                } else {
                    assertThat(ending.code())
                            .as(verb + " " + run + ending.err())
                            .isZero();
                    assertThat(ending.out()).isNotEmpty();
                }
            }
        }
        assertThat(typed("review list --run 5").err())
                .startsWith(
                        "CRITICAL run 5: SY-080 the run determined no district; found run 5 (secondary, cycle 2012-13); allowed: "
                                + "run 7 (provisional, cycle 2012-13); ");
        assertThat(typed("explain " + DISTRICT + " --run 8").err())
                .startsWith("CRITICAL run 8: SY-080 the run did not finish, so it has no results; found "
                        + "run 8 (official, cycle 2012-13), failed; ");
    }

    private static void demandAnother(String verb, int run, Typed.Ending ending) {
        assertThat(ending.code())
                .as(verb + " " + run + ending.err() + ending.out())
                .isEqualTo(2);
        assertThat(ending.out()).isEmpty();
        assertThat(ending.err()).contains("SY-080", "name run 7 instead");
    }

    @Test
    void without_a_run_the_newest_that_can_answers() {
        for (String verb : verbs()) {
            assertThat(typed(verb).out().replace(" --run 7", ""))
                    .as(verb)
                    .isEqualTo(typed(verb + " --run 7").out().replace(" --run 7", ""));
            String official = verb + " --stage official";
            assertThat(typed(official).code()).as(official).isZero();
            assertThat(typed(official).out().replace(" --stage official", "").replace(" --run 6", ""))
                    .as(official)
                    .isEqualTo(typed(verb + " --run " + AMENDED).out().replace(" --run 6", ""));
            assertThat(typed(verb + " --stage secondary").code()).as(verb).isEqualTo(2);
            assertThat(typed(verb + " --stage secondary").err()).contains("run 5: SY-080");
            assertThat(typed(verb + " --cycle 2013-14").code()).isEqualTo(2);
        }
        assertThat(typed("explain " + DISTRICT + " --secondary").out()).contains(DISTRICT);
    }

    @Test
    void no_list_says_that_all_is_well_when_it_is_not() {
        assertThat(typed("review list --stage official").out())
                .doesNotContain("Every district has a category.")
                .contains("UNDETERMINED: ");
        assertThat(typed("review list").out())
                .doesNotContain("Every district has a category.", "The screen lists no district.")
                .contains("The screen lists no district: compliance is not considered at the provisional stage.");
    }

    @Test
    void the_secondary_analysis_is_told_of_a_secondary_run_alone() {
        for (int run = 1; run <= 10; run++) {
            Typed.Ending ending = typed("explain " + DISTRICT + " --secondary --run " + run);
            if (run == SECONDARY) {
                assertThat(ending.code()).as(ending.err()).isZero();
            } else {
                assertThat(ending.code()).as(run + ending.err()).isEqualTo(2);
                assertThat(ending.err()).contains("SY-080", "name run 5 instead");
            }
        }
    }

    @Test
    void two_runs_are_compared_where_both_determined_districts() {
        for (int run = 1; run <= 10; run++) {
            for (String pair : List.of(run + " 4", "4 " + run)) {
                Typed.Ending ending = typed("diff " + pair);
                if (run == SECONDARY || NOT_COMPUTED.contains(run)) {
                    demandAnother("diff", run, ending);
                } else {
                    assertThat(ending.code()).as(pair + ending.err()).isZero();
                }
            }
        }
    }

    @Test
    void a_run_is_shown_with_what_it_has_and_with_what_happened_to_it() {
        for (int run = 1; run <= 10; run++) {
            assertThat(typed("runs show " + run).code()).isZero();
            assertThat(typed("runs show " + run + " --json").out()).contains("\"history\": [");
        }
        assertThat(typed("runs show 5").out())
                .contains("A secondary analysis determines no district")
                .doesNotContainPattern("Districts +0");
        assertThat(typed("runs show 8").out())
                .contains("Nothing was determined: the run is failed.", "why it ended")
                .doesNotContainPattern("Districts +0");
        assertThat(typed("runs show 10").out()).contains("Nothing was determined: the run is running.");
        assertThat(typed("runs show 6").out())
                .containsPattern("State +released")
                .containsSubsequence(
                        "WHAT HAPPENED",
                        "started",
                        "An Analyst",
                        "computed",
                        "signed",
                        "A. Approver",
                        "approved",
                        "released as an",
                        "corrected");
        assertThat(typed("runs show 1").out())
                .containsPattern("State +superseded|State +withdrawn")
                .contains("wrong");
        assertThat(typed("runs show 4").out()).containsPattern("superseded +A?n? ?Analyst");
    }

    @Test
    void what_is_handed_out_is_refused_with_words_where_there_is_nothing() {
        for (int run : List.of(SECONDARY, 8, 9, 10)) {
            Typed.Ending ending = typed("export " + run + " --format csv");
            assertThat(ending.code()).isEqualTo(5);
            assertThat(ending.err()).contains("SY-021");
        }
        for (String verb : List.of("checklist 8", "approve 9", "release 10", "runs replay 9")) {
            assertThat(typed(verb).code()).as(verb).isIn(2, 5);
        }
        assertThat(typed("runs list").code()).isZero();
        assertThat(typed("status " + scratch.resolve("practice-share")).code()).isZero();
    }

    @Test
    void changes_are_told_on_one_screen_with_their_causes() {
        Typed.Ending since = typed("changes --since preliminary --run 4");
        assertThat(since.code()).as(since.err()).isZero();
        assertThat(since.out())
                .startsWith("3 districts have another result - CONFIDENTIAL")
                .containsPattern("Since +run 3 \\(preliminary")
                .containsPattern("Now +run 4 \\(official")
                .contains("decision added", "WHAT CHANGED, AND WHY", "0 NEAR MOVES")
                .doesNotContain("on the review list 0");
        assertThat(typed("changes --since preliminary --run 3").out()).containsPattern("Since +run 2 ");
        assertThat(typed("changes --since official --run 6").out())
                .containsPattern("Since +run 4 \\(official")
                .contains("corrected input");
        Typed.Ending none = typed("changes --since official --run 1");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("no official run comes before run 1");
        for (String wrong : List.of("secondary", "5", "8", "99", "yesterday")) {
            assertThat(typed("changes --since " + wrong).code()).as(wrong).isEqualTo(2);
        }
        assertThat(typed("changes --since 4 --run 6 --near").code()).isZero();
    }

    @Test
    void the_commissioners_list_has_the_districts_of_the_categories_asked_for() {
        Typed.Ending list = typed("list --category ni,NSI --run 4");
        assertThat(list.code()).as(list.err()).isZero();
        assertThat(list.out()).contains("-NSI", "-NI", "preliminary");
        String csv = typed("list --category NI,NSI --run 4 --format csv").out();
        assertThat(csv)
                .startsWith(
                        "district_code,district_name,accountability_level,category,label,moved_since,moved_from,reason\n");
        assertThat(csv.lines().skip(1)).isNotEmpty().allMatch(line -> line.contains(",NI,") || line.contains(",NSI,"));
        assertThat(csv).contains("\"preliminary 2012-13, run 3\"");
        Typed.Ending wrong = typed("list --category NA --run 4");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("has no such category", "MR, MRAR, NI, NSI, NTA, UNDETERMINED");
    }

    @Test
    void an_empty_store_answers_with_words() {
        Path empty = scratch.resolve("empty");
        assertThat(Typed.in(empty, "db", "migrate").code()).isZero();
        for (String verb : verbs()) {
            Typed.Ending ending = Typed.in(empty, verb.split(" "));
            assertThat(ending.code()).as(verb).isEqualTo(2);
            assertThat(ending.err()).contains("there is no computed run", "determinations run STAGE CYCLE_FOLDER");
        }
        assertThat(Typed.in(empty, "diff", "1", "2").code()).isEqualTo(2);
        assertThat(Typed.in(empty, "runs", "list").out()).startsWith("No run yet.");
    }
}
