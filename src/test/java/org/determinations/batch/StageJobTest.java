package org.determinations.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.reading.RunReading;
import org.determinations.application.reading.RunSelection;
import org.determinations.application.run.StageOutcome;
import org.determinations.application.run.StageRunner;
import org.determinations.cli.answer.StageAnswer;
import org.determinations.issue.Issue;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RuleOutcome;
import org.determinations.model.run.RunState;
import org.determinations.practice.Folders;
import org.determinations.store.Database;
import org.determinations.store.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole stages of an invented cycle, on each database that the product ships on. */
@ParameterizedClass
@EnumSource(TestServer.class)
class StageJobTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "batch", "determinations.csv");
    private static final String DECISIONS = "official/decisions.csv";

    @TempDir
    Path scratch;

    @Parameter
    private TestServer server;

    private final List<String> progress = new ArrayList<>();
    private Path home;
    private Path cycle;
    private Installation installation;

    @BeforeEach
    void prepare() throws IOException {
        home = scratch.resolve("home");
        cycle = TestInstallation.cycle(scratch.resolve("cycle"));
        installation = TestInstallation.at(home, server.migrated(home));
    }

    @Test
    void a_stage_gives_the_determinations_worked_out_by_hand() throws IOException {
        StageOutcome outcome = run(Stage.OFFICIAL, false);
        assertThat(outcome.alreadyDone()).isFalse();
        assertThat(outcome.rejectedRows()).isEqualTo(5);
        assertThat(outcome.folder()).isEqualTo(home.resolve("out/2012-13/official/run-1-CONFIDENTIAL"));
        assertThat(columns(outcome.folder().resolve("determinations.csv")))
                .containsAllEntriesOf(columns(TestInstallation.app().resolve(GOLDEN)));
        assertThat(TestInstallation.outputs(home))
                .containsOnlyKeys(
                        "2012-13/official/run-1-CONFIDENTIAL/determinations.csv",
                        "2012-13/official/run-1-CONFIDENTIAL/explanations.jsonl",
                        "2012-13/official/run-1-CONFIDENTIAL/input-issues.csv",
                        "2012-13/official/run-1-CONFIDENTIAL/manifest.json",
                        "2012-13/official/run-1-CONFIDENTIAL/review-list.csv",
                        "2012-13/official/run-1-CONFIDENTIAL/technical-assistance.csv");
        assertThat(progress).containsExactly("run 1: official 2012-13, 4 files");
        assertSound();
    }

    @Test
    void the_same_work_asked_for_again_is_already_done() {
        StageOutcome first = run(Stage.OFFICIAL, false);
        Map<String, String> before = TestInstallation.outputs(home);
        StageOutcome second = run(Stage.OFFICIAL, false);
        assertThat(second.alreadyDone()).isTrue();
        assertThat(second.report().run()).isEqualTo(first.report().run());
        assertThat(StageAnswer.text(second)).startsWith("nothing to do: run 1 has already done this work");
        assertThat(TestInstallation.outputs(home)).isEqualTo(before);
        assertThat(states()).containsExactly(RunState.COMPUTED);
    }

    @Test
    void going_back_to_earlier_inputs_is_work_to_do_since_the_current_run_rests_on_others() throws IOException {
        run(Stage.OFFICIAL, false);
        String earlier = Files.readString(cycle.resolve(DECISIONS));
        TestInstallation.edit(cycle, DECISIONS, "REASSIGN,NSI", "REASSIGN,NI");
        run(Stage.OFFICIAL, false);
        assertThat(StageAnswer.text(run(Stage.OFFICIAL, false))).startsWith("nothing to do: run 2 has");
        Files.writeString(cycle.resolve(DECISIONS), earlier);
        StageOutcome back = run(Stage.OFFICIAL, false);
        assertThat(back.alreadyDone()).isFalse();
        assertThat(back.report().run().number()).isEqualTo(3);
        assertThat(back.report().run().supersedes()).contains(2);
        assertThat(run(Stage.OFFICIAL, false).report().run().number()).isEqualTo(3);
        assertSound();
    }

    @Test
    void asked_for_with_again_it_is_computed_anew_and_supersedes() {
        run(Stage.OFFICIAL, false);
        StageOutcome second = run(Stage.OFFICIAL, true);
        assertThat(second.report().run().number()).isEqualTo(2);
        assertThat(second.report().run().supersedes()).contains(1);
        Map<String, String> first = TestInstallation.files(home.resolve("out/2012-13/official/run-1-CONFIDENTIAL"));
        Map<String, String> again = TestInstallation.files(second.folder());
        first.remove("manifest.json");
        assertThat(again).hasSizeGreaterThan(first.size()).containsAllEntriesOf(first);
        assertThat(run(Stage.OFFICIAL, true).report().run().supersedes()).contains(2);
        assertThat(states()).containsExactly(RunState.COMPUTED, RunState.COMPUTED, RunState.COMPUTED);
        assertSound();
    }

    @Test
    void another_decision_is_other_work() throws IOException {
        run(Stage.OFFICIAL, false);
        TestInstallation.edit(cycle, DECISIONS, "REASSIGN,NSI", "REASSIGN,NI");
        StageOutcome corrected = run(Stage.OFFICIAL, false);
        assertThat(corrected.report().run().supersedes()).contains(1);
        assertThat(district(corrected, "09020000").label()).isEqualTo("Level 1-NI");
    }

    @Test
    void provisional_and_preliminary_stages_leave_compliance_aside() {
        for (Stage stage : List.of(Stage.PROVISIONAL, Stage.PRELIMINARY)) {
            StageOutcome outcome = run(stage, false);
            assertThat(outcome.report().determinations())
                    .hasSize(4)
                    .allSatisfy(determination -> assertThat(determination.rules())
                            .filteredOn(result -> result.ruleId().matches("MA12-(F[1-4]|SCREEN|REASSIGN)"))
                            .hasSize(6)
                            .allMatch(result -> result.outcome() == RuleOutcome.NOT_APPLICABLE));
            assertThat(outcome.report().determinations()).noneMatch(Determination::onReviewList);
        }
        assertThat(states()).containsExactly(RunState.COMPUTED, RunState.COMPUTED);
        assertSound();
    }

    @Test
    void every_stage_of_a_folder_runs_in_the_order_of_the_year() {
        List<StageOutcome> outcomes = runner().runAll(cycle, false);
        assertThat(outcomes)
                .extracting(outcome -> outcome.report().run().stage())
                .containsExactly(Stage.PROVISIONAL, Stage.PRELIMINARY, Stage.OFFICIAL);
        assertThat(outcomes)
                .extracting(outcome -> outcome.report().run().supersedes())
                .allMatch(Optional::isEmpty);
    }

    static Stream<String[]> decisions() {
        return Stream.of(
                new String[] {"09990000,REASSIGN,NSI", "CR-003"},
                new String[] {"09010000,REASSIGN,NX", "CR-004"},
                new String[] {"09010000,ASSIGN,NSI", "CR-006"},
                new String[] {"09080000,REASSIGN,NSI", "CR-006"});
    }

    @Test
    void a_decision_that_cannot_be_honoured_is_refused_and_leaves_no_result() throws IOException {
        for (String[] given : decisions().toList()) {
            TestInstallation.put(
                    cycle,
                    DECISIONS,
                    "district_code,decision,category,decided_by,decided_on,reason,evidence\n" + given[0]
                            + ",R. Invented,2012-09-10,a reason,\n");
            Refusal refusal = refused(Stage.OFFICIAL);
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INPUT);
            assertThat(refusal.issues())
                    .filteredOn(issue -> issue.code().code().equals(given[1]))
                    .singleElement()
                    .satisfies(issue -> assertThat(issue.where().text()).startsWith(DECISIONS + ":2"));
        }
        assertThat(TestInstallation.outputs(home)).isEmpty();
        assertThat(states()).hasSize(4).containsOnly(RunState.REFUSED);
        assertThat(catchThrowableOfType(Refusal.class, this::reviewList)
                        .issues()
                        .get(0)
                        .wrong())
                .startsWith("there is no computed run");
        assertSound();
        TestInstallation.cycle(cycle);
        assertThat(run(Stage.OFFICIAL, false).report().run().number()).isEqualTo(5);
    }

    @Test
    void errors_of_structure_come_alone_and_before_any_run() throws IOException {
        home = scratch.resolve("nothing-yet");
        installation = TestInstallation.at(home, server.login());
        TestInstallation.edit(cycle, "official/levels.csv", "district_code,", "code_of_district,");
        TestInstallation.put(cycle, "official/empty.csv", "");
        Refusal refusal = refused(Stage.OFFICIAL);
        assertThat(refusal.issues()).extracting(issue -> issue.code().code()).containsExactly("IN-001", "IN-004");
        assertThat(home.resolve("out")).doesNotExist();
        assertThat(Files.exists(home.resolve("determinations.mv.db"))).isFalse();
    }

    private StageRunner runner() {
        return new StageRunner(installation, new SpringJobs(), progress::add);
    }

    private StageOutcome run(Stage stage, boolean again) {
        return runner().run(stage, cycle, again);
    }

    private Refusal refused(Stage stage) {
        return catchThrowableOfType(Refusal.class, () -> run(stage, false));
    }

    private void reviewList() {
        try (RunReading reading = RunReading.open(installation)) {
            reading.results(new RunSelection(Optional.empty(), Optional.empty(), Optional.empty()));
        }
    }

    private static Determination district(StageOutcome outcome, String code) {
        return outcome.report().determinations().stream()
                .filter(determination -> determination.district().digits().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<RunState> states() {
        try (Database database = ReadyDatabase.forReading(installation)) {
            return Stores.of(database).runs().list().stream()
                    .map(header -> header.state())
                    .toList();
        }
    }

    private void assertSound() {
        try (Database database = ReadyDatabase.forReading(installation)) {
            assertThat(Stores.of(database).checks().list())
                    .extracting(Issue::line)
                    .isEmpty();
        }
    }

    /** Each column by its name: one that is new is held by the golden files of the room that writes it. */
    private static Map<String, List<String>> columns(Path file) {
        List<CSVRecord> rows = Folders.rows(file);
        Map<String, List<String>> columns = new TreeMap<>();
        rows.get(0)
                .getParser()
                .getHeaderNames()
                .forEach(name -> columns.put(
                        name, rows.stream().map(row -> row.get(name)).toList()));
        return columns;
    }
}
