package org.determinations.application.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.database.DatabaseUpkeep;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.reading.RunReading;
import org.determinations.application.run.RunRecovery;
import org.determinations.application.run.StageRunner;
import org.determinations.application.status.Checkup;
import org.determinations.batch.SpringJobs;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.determinations.model.run.RunState;
import org.determinations.store.Database;
import org.determinations.store.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that was cut, emptied, removed or put back to an earlier day is noticed by every verb, and named. */
class StoreBehindTest {
    @TempDir
    Path scratch;

    private Path cycle;
    private Path file;
    private Installation installation;

    @BeforeEach
    void a_computed_run() throws IOException {
        cycle = TestInstallation.cycle(scratch.resolve("cycle"));
        Path home = scratch.resolve("home");
        installation = TestInstallation.at(home, Optional.empty());
        file = home.resolve("determinations.mv.db");
        run(Stage.PRELIMINARY);
    }

    @Test
    void a_file_that_was_cut_anywhere_is_refused_by_every_verb_and_left_as_it_is() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int sixteenth = 1; sixteenth < 16; sixteenth++) {
            byte[] cut = Arrays.copyOf(whole, whole.length / 16 * sixteenth);
            Files.write(file, cut);
            assertRefusedByAll(IssueCode.DATABASE_DAMAGED, "the database file was cut off: its newest part is missing");
            assertThat(Files.readAllBytes(file)).isEqualTo(cut);
        }
        Files.write(file, whole);
        assertThat(Checkup.of(installation).issues()).isEmpty();
    }

    @Test
    void a_file_that_was_emptied_is_refused_by_every_verb_and_never_made_into_a_new_store() throws IOException {
        Files.write(file, new byte[0]);
        assertRefusedByAll(IssueCode.DATABASE_EMPTIED, "the database file is there and empty: what it held is gone");
        assertThat(file).isEmptyFile();
    }

    @Test
    void no_new_store_is_made_beside_the_files_of_runs() throws IOException {
        Map<String, String> outputs = TestInstallation.outputs(installation.home());
        Files.delete(file);
        for (ThrowingCallable verb :
                List.<ThrowingCallable>of(() -> run(Stage.OFFICIAL), () -> DatabaseUpkeep.migrate(installation))) {
            Issue issue = refused(verb);
            assertThat(issue.code()).isEqualTo(IssueCode.STORE_BEHIND_FILES);
            assertThat(issue.found()).isEqualTo("1 folder of a run");
        }
        assertThat(Checkup.of(installation).issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.STORE_BEHIND_FILES);
        assertThat(file).doesNotExist();
        assertThat(TestInstallation.outputs(installation.home())).isEqualTo(outputs);
    }

    @Test
    void a_store_of_an_earlier_day_is_named_by_the_folder_it_does_not_know() throws IOException {
        byte[] earlier = Files.readAllBytes(file);
        run(Stage.OFFICIAL);
        Files.write(file, earlier);
        String line = "2012-13/official/run-2-CONFIDENTIAL: SY-016 the folder was added";
        assertThat(Checkup.of(installation).issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.line()).startsWith(line));
        assertThat(RunVerification.verify(installation, Optional.empty()).differences())
                .anySatisfy(issue -> assertThat(issue.line()).startsWith(line));
    }

    @Test
    void a_run_that_fell_back_while_its_files_are_whole_is_named_until_it_is_continued() {
        for (RunState state : List.of(RunState.RUNNING, RunState.FAILED)) {
            try (Database database = ReadyDatabase.forReading(installation)) {
                Stores.of(database).runs().event(1, state, TestInstallation.NOW, "");
            }
            List<Issue> seen = Checkup.of(installation).issues();
            assertThat(seen).singleElement().satisfies(issue -> {
                assertThat(issue.code()).isEqualTo(IssueCode.STORE_BEHIND_FILES);
                assertThat(issue.where().file()).isEqualTo("2012-13/preliminary/run-1-CONFIDENTIAL");
                assertThat(issue.found()).isEqualTo("run 1 is " + (state == RunState.RUNNING ? "running" : "failed"));
            });
            for (Optional<Integer> run : List.of(Optional.<Integer>empty(), Optional.of(1))) {
                assertThat(RunVerification.verify(installation, run).differences())
                        .as("the audit trail still says that it was computed")
                        .extracting(Issue::code)
                        .contains(IssueCode.CONTENT_DIFFERS);
            }
        }
    }

    private void assertRefusedByAll(IssueCode code, String wrong) {
        for (ThrowingCallable verb : List.<ThrowingCallable>of(
                () -> RunReading.open(installation).close(),
                () -> RunVerification.verify(installation, Optional.empty()),
                () -> RunRecovery.recover(installation),
                () -> run(Stage.OFFICIAL),
                () -> DatabaseUpkeep.migrate(installation))) {
            Issue issue = refused(verb);
            assertThat(issue.code()).isEqualTo(code);
            assertThat(issue.wrong()).isEqualTo(wrong);
        }
        assertThat(Checkup.of(installation).issues()).extracting(Issue::code).containsExactly(code);
    }

    private static Issue refused(ThrowingCallable verb) {
        Refusal refusal = catchThrowableOfType(Refusal.class, verb);
        assertThat(refusal).isNotNull();
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.SYSTEM);
        return refusal.issues().get(0);
    }

    private void run(Stage stage) {
        new StageRunner(installation, new SpringJobs(), line -> {}).run(stage, cycle, false);
    }
}
