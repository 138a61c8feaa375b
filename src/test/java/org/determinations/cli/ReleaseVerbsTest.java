package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.assertj.core.api.Assertions;
import org.determinations.application.TestInstallation;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.run.StageLocks;
import org.determinations.cli.terminal.Terminal;
import org.determinations.issue.Refusal;
import org.determinations.issue.UnsafeCharacters;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.release.ReleaseMoves;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.PackRef;
import org.determinations.store.Database;
import org.determinations.store.LockStore;
import org.determinations.store.RunStore;
import org.determinations.store.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs around a release as a person types them: what they print and how they end. */
class ReleaseVerbsTest {
    private static final Map<ReleaseAction, List<String>> VERBS = Map.of(
            ReleaseAction.APPROVE, List.of("approve"),
            ReleaseAction.RELEASE, List.of("release"),
            ReleaseAction.AMEND, List.of("amend", "--note", "why"),
            ReleaseAction.WITHDRAW, List.of("withdraw", "--note", "why"));

    @TempDir
    Path scratch;

    private Path home;
    private Path cycle;
    private int runs;

    private record Ending(int code, String out, String err) {}

    @BeforeEach
    void prepare() throws IOException {
        home = scratch.resolve("home");
        cycle = TestInstallation.cycle(scratch.resolve("cycle"));
    }

    @Test
    void a_preliminary_run_goes_from_checklist_to_release_and_every_step_says_what_came_of_it() {
        int run = run("preliminary");
        Ending open = type("checklist", run, "--as", "Bo");
        assertThat(open.code()).isEqualTo(5);
        assertThat(open.out())
                .contains("Checklist: approve run 1", "To be signed for by name and note, or corrected: undetermined.");
        Ending blocked = type("approve", run, "--as", "Bo");
        assertThat(blocked.code()).isEqualTo(5);
        assertThat(blocked.err()).startsWith("CRITICAL run 1: SY-015 undetermined: 1 district without");
        Ending signed = type("checklist", run, "--as", "Bo", "--sign", "undetermined", "--note", "too few students");
        assertThat(signed.code()).isZero();
        assertThat(signed.out()).contains("signed for by Bo: too few students", "Nothing is in the way.");
        assertThat(type("checklist", run, "--as", "Ann").out())
                .contains("1 error blocks")
                .endsWith("Next: determinations approve 1 --as \"NAME\", by someone other than Ann\n");
        Ending own = type("approve", run, "--as", "Ann");
        assertThat(own.code()).isEqualTo(5);
        assertThat(own.err())
                .contains("Ann ran it and cannot approve it")
                .endsWith("nobody can sign for an error; somebody else approves the run\n");
        assertThat(type("approve", run, "--as", "Bo").out())
                .isEqualTo("run 1, preliminary 2012-13: approved by Bo\nNext: determinations release 1\n");
        Ending released = type("release", run, "--as", "Bo");
        assertThat(released.code()).isZero();
        assertThat(released.out())
                .startsWith("run 1, preliminary 2012-13: released by Bo\n  4 files: "
                        + home.resolve("out/2012-13/preliminary/release-1-CONFIDENTIAL") + "\n  content ");
        assertThat(type("runs", "verify").code()).isZero();
    }

    @Test
    void districts_are_told_against_what_was_given_out_and_not_against_a_later_try() {
        release(run("preliminary"));
        run("preliminary");
        run("official");
        assertThat(type("list", "--json").out()).contains("\"earlier_run\": 1,");
        assertThat(type("list").out()).contains("not moved");
        assertThat(type("list", "--run", 2, "--json").out()).contains("\"earlier_run\": null,");
        assertThat(type("list", "--run", 2).out()).contains("reason").doesNotContain("moved", "since");
    }

    @Test
    void who_ran_a_run_can_neither_sign_nor_approve_it_in_another_spelling() {
        int run = run("preliminary");
        for (String spelling : List.of("Ann", " ANN", "A\u200Bnn", "\uFF21nn", "Ann.", "\u00C1nn")) {
            Ending signed =
                    type("checklist", run, "--as", spelling, "--sign", "undetermined", "--note", "too few students");
            assertThat(signed.code()).as(spelling).isEqualTo(5);
            assertThat(signed.err())
                    .startsWith("CRITICAL run 1: SY-015 ")
                    .startsWith("CRITICAL run 1: SY-015 Ann ran it")
                    .contains("cannot sign its warnings");
        }
        assertDone(type("checklist", run, "--as", "Bo", "--sign", "undetermined", "--note", "too few students"));
        for (String spelling : List.of("ann", "A.nn", "An\u2060n")) {
            Ending approved = type("approve", run, "--as", spelling);
            assertThat(approved.code()).as(spelling).isEqualTo(5);
            assertThat(approved.err()).contains("another-person").contains("cannot approve it; somebody else must");
        }
    }

    @Test
    void a_name_or_note_that_nobody_can_read_is_refused_in_words_that_everybody_can() {
        int run = run("preliminary");
        for (String name : List.of("", " ", "\u200B\u00AD", "...", "Bo\u001B[2J", "B\u202Eo", "B\u043E", "Bo\nAnn")) {
            Ending refused = type("approve", run, "--as", name);
            assertThat(refused.code()).as(name).isEqualTo(2);
            assertThat(refused.err()).startsWith("CRITICAL --as: SY-050 the name ");
            assertThat(UnsafeCharacters.findInCell(refused.err())).isEmpty();
        }
        for (String note : List.of("why\u001B]0;x\u0007", "a\u2066b", "one\ntwo", "a\u0085b")) {
            Ending refused = type("checklist", run, "--as", "Bo", "--sign", "undetermined", "--note", note);
            assertThat(refused.code()).as(note).isEqualTo(2);
            assertThat(refused.err()).startsWith("CRITICAL --note: SY-050 the note holds the character U+");
            assertThat(type("withdraw", run, "--as", "Bo", "--note", note).code())
                    .isEqualTo(2);
            assertThat(type("amend", run, "--as", "Bo", "--note", note).code()).isEqualTo(2);
        }
        Ending path = type("run", "official", scratch + "/no\u001B[31mwhere\u202E", "--as", "Ann");
        assertThat(path.code()).isNotZero();
        assertThat(path.err()).contains("no\\u001B[31mwhere\\u202E");
    }

    @Test
    void every_illegal_move_ends_with_5_and_the_words_of_the_table() {
        for (ReleaseState state : ReleaseState.values()) {
            int run = inState(state);
            for (Map.Entry<ReleaseAction, List<String>> verb : VERBS.entrySet()) {
                if (ReleaseMoves.find(state, verb.getKey()).isEmpty()) {
                    List<String> words = new ArrayList<>(verb.getValue());
                    words.addAll(List.of(Integer.toString(run), "--as", "Cleo"));
                    Ending ending = type(words.toArray());
                    assertThat(ending.code()).as(state + " " + verb.getKey()).isEqualTo(5);
                    assertThat(ending.err()).isEqualTo(wordsOfTheTable(run, state, verb.getKey()) + "\n");
                    assertThat(ending.out()).isEmpty();
                }
            }
        }
    }

    @Test
    void what_the_same_person_did_already_ends_with_7_and_says_who_and_when() {
        int run = run("preliminary");
        approve(run);
        assertAlreadyDone(type("approve", run, "--as", "Bo"), run, "approved");
        assertThat(type("approve", run, "--as", "Cleo").code()).isEqualTo(5);
        assertDone(type("release", run, "--as", "Bo"));
        assertAlreadyDone(type("release", run, "--as", "Bo"), run, "released");
        assertThat(type("release", run, "--as", "Cleo").code()).isEqualTo(5);
        assertDone(type("withdraw", run, "--note", "why", "--as", "Bo"));
        assertAlreadyDone(type("withdraw", run, "--note", "why", "--as", "Bo"), run, "withdrawn");
        assertThat(type("withdraw", run, "--note", "another", "--as", "Bo").code())
                .isEqualTo(5);
    }

    private static void assertAlreadyDone(Ending ending, int run, String state) {
        assertThat(ending.code()).as(ending.err()).isEqualTo(7);
        assertThat(ending.err())
                .matches("INFO run " + run + ": SY-009 nothing to do: run " + run + " is already " + state
                        + " by Bo at [-0-9]{10} [:0-9]{8} UTC; see it with determinations runs show " + run + "\\R");
        assertThat(ending.out()).isEmpty();
    }

    @Test
    void an_amendment_and_a_withdrawal_need_a_note_and_say_in_json_what_they_did() {
        int first = run("official");
        release(first);
        int second = run("official");
        approve(second);
        assertThat(type("amend", second).code()).isEqualTo(2);
        assertThat(type("withdraw", second).code()).isEqualTo(2);
        assertThat(type("amend", second, "--note", " ", "--as", "Bo").code()).isEqualTo(5);
        assertThat(type("amend", second, "--note", "a level", "--as", "Bo", "--json")
                        .out())
                .contains(
                        "\"kind\": \"release-event/1\"",
                        "\"action\": \"amend\"",
                        "\"state\": \"released\"",
                        "\"by\": \"Bo\"",
                        "\"note\": \"a level\"",
                        "\"takes_the_place_of\": 1",
                        "\"file\": \"determinations.csv\"");
        Ending withdrawn = type("withdraw", second, "--note", "the wrong level", "--as", "Cleo");
        assertThat(withdrawn.out())
                .startsWith("run 2, official 2012-13: withdrawn by Cleo\n  note: the wrong level\n  1 file: ");
        assertThat(type("checklist", second, "--json").out())
                .contains("\"kind\": \"release-checklist/1\"", "\"state\": \"withdrawn\"", "\"passes\": false");
    }

    @Test
    void replay_and_verification_end_with_8_and_name_what_differs() throws IOException {
        int run = run("preliminary");
        Ending same = type("runs", "replay", run);
        assertThat(same.code()).isZero();
        assertThat(same.out()).contains("determinations: 4 of 4 districts the same", "byte for byte the same");
        assertThat(type("runs", "verify", run, "--json").out())
                .contains("\"kind\": \"run-verification/1\"", "\"sound\": true");
        Files.writeString(home.resolve("out/2012-13/preliminary/run-1-CONFIDENTIAL/determinations.csv"), "altered");
        Ending altered = type("runs", "verify");
        assertThat(altered.code()).isEqualTo(8);
        assertThat(altered.out())
                .contains(
                        "2012-13/preliminary/run-1-CONFIDENTIAL/determinations.csv: SY-016 the file was altered; found SHA-256 ");
        assertThat(type("runs", "replay", run).code()).isZero();
        stored(stores -> stores.outputs()
                .append(run, List.of(new OutputFile("more.csv", "a".repeat(64), 1L)), TestInstallation.NOW));
        Ending differs = type("runs", "replay", run);
        assertThat(differs.code()).isEqualTo(8);
        assertThat(differs.out()).contains("more.csv: SY-017 the file differs; found SHA-256 none");
        assertThat(type("runs", "replay", run, "--json").out()).contains("\"sound\": false", "\"code\": \"SY-017\"");
        assertThat(type("runs", "replay", 9).code()).isEqualTo(2);
        assertThat(type("runs", "verify", 9).code()).isEqualTo(2);
    }

    @Test
    void recovery_clears_what_is_gone_and_ends_with_6_where_a_process_lives() {
        run("provisional");
        stored(stores -> stores.runs()
                .append(
                        new RunStore.NewRun(
                                new SchoolYear(2012),
                                Stage.OFFICIAL,
                                LocalDate.of(2012, 9, 19),
                                "a".repeat(64),
                                new PackRef("massachusetts-2012.2", "b".repeat(64), "alignment"),
                                "0-test",
                                "Ann"),
                        TestInstallation.NOW));
        stored(stores -> {
            try (LockStore.HeldLock held = StageLocks.acquire(
                    stores, new SchoolYear(2012), Stage.OFFICIAL, TestInstallation.at(home, Optional.empty()))) {
                assertThat(held).isNotNull();
                Ending alive = type("runs", "recover");
                assertThat(alive.code()).isEqualTo(6);
                assertThat(alive.out()).contains("SY-005");
            }
        });
        Ending gone = type("runs", "recover", "--as", "Bo");
        assertThat(gone.code()).isZero();
        assertThat(gone.out()).startsWith("run 2, official 2012-13: recovered; its process is gone");
        assertThat(type("runs", "recover").out()).isEqualTo("no run is marked as running; nothing to recover\n");
    }

    /** A run of its own in that state. */
    private int inState(ReleaseState state) {
        int run = run("provisional");
        if (state != ReleaseState.COMPUTED) {
            approve(run);
        }
        switch (state) {
            case RELEASED -> assertDone(type("release", run, "--as", "Bo"));
            case WITHDRAWN -> assertDone(type("withdraw", run, "--note", "not yet", "--as", "Bo"));
            case SUPERSEDED -> run("provisional");
            case COMPUTED, APPROVED -> assertThat(run).isPositive();
        }
        return run;
    }

    private int run(String stage) {
        Ending ending = type("run", stage, cycle, "--again", "--quiet", "--as", "Ann");
        assertThat(ending.code()).as(ending.err()).isIn(0, 4);
        return ++runs;
    }

    private void approve(int run) {
        for (String point : List.of("missing-inputs", "rejected-rows", "undetermined", "review-list", "run-warnings")) {
            type("checklist", run, "--sign", point, "--note", "may stand", "--as", "Bo");
        }
        assertDone(type("approve", run, "--as", "Bo"));
    }

    private void release(int run) {
        approve(run);
        assertDone(type("release", run, "--as", "Bo"));
    }

    private static void assertDone(Ending ending) {
        assertThat(ending.code()).as(ending.err()).isZero();
    }

    private static String wordsOfTheTable(int run, ReleaseState state, ReleaseAction action) {
        return Assertions.catchThrowableOfType(Refusal.class, () -> ReleaseMoves.move(run, state, action))
                .issues()
                .get(0)
                .listed();
    }

    private Ending type(Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> arguments = new ArrayList<>();
        for (Object word : words) {
            arguments.add(word.toString());
        }
        arguments.addAll(List.of("--home", home.toString()));
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false);
        int code = CommandLineProgram.run(terminal, arguments.toArray(String[]::new));
        return new Ending(code, out.toString(), err.toString());
    }

    private void stored(Consumer<Stores> action) {
        try (Database database = ReadyDatabase.forReading(TestInstallation.at(home, Optional.empty()))) {
            action.accept(Stores.of(database));
        }
    }
}
