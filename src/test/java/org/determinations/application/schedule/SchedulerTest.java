package org.determinations.application.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.determinations.application.run.StageRunner;
import org.determinations.batch.SpringJobs;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.determinations.model.schedule.FiringEvent;
import org.determinations.model.schedule.FiringState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchedulerTest {
    @TempDir
    Path folder;

    private TestState state;
    private final List<Instant> begun = new ArrayList<>();

    @BeforeEach
    void invent() {
        state = new TestState(folder).job("official", "official", "wait", "");
    }

    @Test
    void a_firing_runs_once_and_the_next_one_a_day_later() {
        state.levels("official", TestState.LEVELS);
        state.then("2012-09-10T09:00:00Z", () -> {});
        state.then("2012-09-11T12:00:00Z", () -> {});
        start(works(this::nothing));
        assertThat(begun).containsExactly(Instant.parse("2012-09-10T10:00:00Z"), Instant.parse("2012-09-11T10:00:00Z"));
        assertThat(states())
                .containsExactly(
                        FiringState.STARTED, FiringState.NOTHING_TO_DO, FiringState.STARTED, FiringState.NOTHING_TO_DO);
    }

    @Test
    void firings_missed_over_nights_are_made_up_by_one() throws InterruptedException {
        state.levels("official", TestState.LEVELS).at("2012-09-14T03:00:00Z");
        assertThat(once(works(this::nothing))).isEqualTo(FiringOutcome.NOTHING_TO_DO);
        assertThat(once(works(this::nothing))).isEqualTo(FiringOutcome.OVER);
        assertThat(begun).hasSize(1);
        assertThat(state.kept("official"))
                .extracting(FiringEvent::dueAt)
                .containsOnly(Instant.parse("2012-09-13T10:00:00Z"));
    }

    @Test
    void a_firing_missed_at_the_end_of_the_season_is_made_up_after_it_and_then_there_is_nothing_more()
            throws InterruptedException {
        state.levels("official", TestState.LEVELS).at("2012-12-24T18:00:00Z");
        state.scheduler(works(this::nothing)).start(state.cycleFolder);
        assertThat(begun).hasSize(1);
        assertThat(state.said).last().isEqualTo("no more jobs of this cycle are due");
    }

    @Test
    void missing_inputs_are_named_once_and_again_when_that_changes_and_the_job_runs_when_they_are_there() {
        state.at("2012-09-10T09:59:00Z");
        state.then(
                "2012-09-10T10:05:00Z",
                () -> TestState.write(state.cycleFolder.resolve("official/x.csv"), "a,b\n1,2\n"));
        state.then("2012-09-10T10:10:00Z", () -> state.levels("official", TestState.LEVELS));
        state.then("2012-09-10T10:11:00Z", () -> {});
        start(works(this::nothing));
        assertThat(begun).containsExactly(Instant.parse("2012-09-10T10:10:00Z"));
        assertThat(waitingLines())
                .containsExactly(
                        "official, due 2012-09-10 06:00: waiting for accountability levels in official/"
                                + " (they come from the office)",
                        "official, due 2012-09-10 06:00: waiting for accountability levels in official/,"
                                + " a layout that is known in official/x.csv (they come from the office)");
        assertThat(states())
                .containsExactly(
                        FiringState.WAITING, FiringState.WAITING, FiringState.STARTED, FiringState.NOTHING_TO_DO);
    }

    @Test
    void a_job_waits_for_what_the_policy_of_the_cycle_reads_whatever_its_file_names() throws InterruptedException {
        TestState.write(
                state.cycleFolder.resolve("cycle.yaml"),
                "cycle: 2018-19\ntitle: An invented state\nzone: America/New_York\nstages:\n  official: 2018-09-19\n");
        state.at("2018-09-10T12:00:00Z");
        assertThat(once(works(this::nothing))).isEqualTo(FiringOutcome.WAITING);
        assertThat(waitingLines())
                .containsExactly("official, due 2018-09-10 06:00: waiting for measures in official/ (the policy"
                        + " massachusetts-2018.2 reads measures; it never reads accountability levels, which the job"
                        + " file names)");
        TestState.write(
                state.cycleFolder.resolve("official/measures.csv"),
                "unit_code,unit_name,measure,value,n,status,school_year\n"
                        + "09010000,Invented Harbor,classification,Requiring assistance or intervention,,,2017-18\n");
        state.at("2018-09-11T12:00:00Z");
        assertThat(once(works(this::nothing))).isEqualTo(FiringOutcome.NOTHING_TO_DO);
        assertThat(begun).hasSize(1);
    }

    @Test
    void a_scheduler_that_is_started_again_says_what_is_missing_but_does_not_keep_it_twice()
            throws InterruptedException {
        state.at("2012-09-10T12:00:00Z");
        assertThat(once(works(this::nothing))).isEqualTo(FiringOutcome.WAITING);
        state.at("2012-09-11T12:00:00Z");
        assertThat(once(works(this::nothing))).isEqualTo(FiringOutcome.WAITING);
        assertThat(waitingLines()).hasSize(2);
        assertThat(states()).containsExactly(FiringState.WAITING);
    }

    @Test
    void the_secondary_analysis_waits_for_the_release_of_the_official_run_without_being_refused()
            throws InterruptedException {
        state.job("secondary", "secondary", "wait", "").levels("secondary", TestState.LEVELS);
        TestState.write(
                state.cycleFolder.resolve("cycle.yaml"),
                "cycle: 2012-13\ntitle: An invented state\nzone: America/New_York\n"
                        + "stages:\n  official: 2012-09-19\n  secondary: 2012-10-15\n");
        state.at("2012-09-10T12:00:00Z");
        assertThat(once(works(this::nothing))).isEqualTo(FiringOutcome.WAITING);
        assertThat(waitingLines())
                .contains(
                        "secondary, due 2012-09-10 06:00: waiting for the release of the official run (they come from the"
                                + " office)");
        assertThat(begun).isEmpty();
    }

    @Test
    void a_stage_without_a_date_is_waited_for() throws InterruptedException {
        state.job("provisional", "provisional", "wait", "").levels("provisional", TestState.LEVELS);
        state.levels("official", TestState.LEVELS).at("2012-09-10T12:00:00Z");
        assertThat(once(works(this::nothing))).isEqualTo(FiringOutcome.NOTHING_TO_DO);
        assertThat(waitingLines())
                .containsExactly("provisional, due 2012-09-10 06:00: waiting for the date of the stage provisional in"
                        + " cycle.yaml (they come from the office)");
    }

    @Test
    void a_job_that_does_not_wait_skips_the_firing_and_looks_again_at_the_next() throws InterruptedException {
        state.job("official", "official", "skip", "").at("2012-09-10T12:00:00Z");
        assertThat(once(works(this::nothing))).isEqualTo(FiringOutcome.SKIPPED);
        state.levels("official", TestState.LEVELS);
        assertThat(once(works(this::nothing))).isEqualTo(FiringOutcome.OVER);
        state.at("2012-09-11T12:00:00Z");
        assertThat(once(works(this::nothing))).isEqualTo(FiringOutcome.NOTHING_TO_DO);
        assertThat(begun).hasSize(1);
    }

    @Test
    void a_file_that_is_still_arriving_is_waited_for() {
        state.levels("official", TestState.LEVELS).at("2012-09-10T10:00:00Z");
        TestState.changed(state.cycleFolder.resolve("official/levels.csv"), Instant.parse("2012-09-10T09:59:50Z"));
        state.then("2012-09-10T12:00:00Z", () -> {});
        start(works(this::nothing));
        assertThat(begun).containsExactly(Instant.parse("2012-09-10T10:01:00Z"));
    }

    @Test
    void a_look_at_what_is_due_now_gives_an_arriving_file_a_minute() throws InterruptedException {
        state.levels("official", TestState.LEVELS).at("2012-09-10T10:00:00Z");
        TestState.changed(state.cycleFolder.resolve("official/levels.csv"), Instant.parse("2012-09-10T09:59:50Z"));
        state.then("2012-09-10T12:00:00Z", () -> {});
        assertThat(once(works(this::nothing))).isEqualTo(FiringOutcome.NOTHING_TO_DO);
        assertThat(begun).containsExactly(Instant.parse("2012-09-10T10:01:00Z"));
        assertThat(state.said)
                .contains(
                        "waiting for a file that was changed within the last minute and may still be arriving; looking"
                                + " again in 60 seconds");
    }

    @Test
    void a_firing_whose_process_died_before_it_ran_is_made_up_on_restart() throws InterruptedException {
        state.levels("official", TestState.LEVELS).at("2012-09-10T12:00:00Z");
        assertThatThrownBy(() -> once(works(() -> {
                    throw new Killed();
                })))
                .isInstanceOf(Killed.class);
        assertThat(states()).containsExactly(FiringState.STARTED);
        assertThat(once(works(this::nothing))).isEqualTo(FiringOutcome.NOTHING_TO_DO);
        assertThat(begun).hasSize(2);
        assertThat(state.kept("official").get(1).note()).startsWith("attempt 2");
        assertThat(once(works(this::nothing))).isEqualTo(FiringOutcome.OVER);
    }

    @Test
    void refused_files_are_not_run_again_until_one_of_them_changes() throws InterruptedException {
        state.levels("official", TestState.LEVELS).at("2012-09-10T12:00:00Z");
        assertThat(once(works(this::refuse))).isEqualTo(FiringOutcome.REFUSED);
        assertThat(state.said).anyMatch(line -> line.contains("refused: levels.csv: IN-008 no"));
        state.at("2012-09-11T12:00:00Z");
        assertThat(once(works(this::refuse))).isEqualTo(FiringOutcome.NOTHING_TO_DO);
        state.at("2012-09-12T12:00:00Z");
        assertThat(once(works(this::refuse))).isEqualTo(FiringOutcome.NOTHING_TO_DO);
        assertThat(begun).hasSize(1);
        state.levels("official", TestState.LEVELS + "09030000,Invented Heath,Level 2,\n")
                .at("2012-09-13T12:00:00Z");
        assertThat(once(works(this::refuse))).isEqualTo(FiringOutcome.REFUSED);
        assertThat(begun).hasSize(2);
    }

    @Test
    void what_another_run_is_in_the_way_of_stays_due_and_is_tried_again() {
        state.levels("official", TestState.LEVELS).at("2012-09-10T10:00:00Z");
        state.then("2012-09-10T10:03:00Z", () -> {});
        start(works(() -> begun.size() < 2 ? held() : nothing()));
        assertThat(begun).containsExactly(Instant.parse("2012-09-10T10:00:00Z"), Instant.parse("2012-09-10T10:02:00Z"));
        assertThat(states())
                .containsExactly(
                        FiringState.STARTED, FiringState.POSTPONED, FiringState.STARTED, FiringState.NOTHING_TO_DO);
    }

    @Test
    void a_fault_of_the_program_ends_the_firing_and_not_the_scheduler() throws InterruptedException {
        state.levels("official", TestState.LEVELS).at("2012-09-10T12:00:00Z");
        assertThat(once(works(() -> {
                    throw new IllegalStateException("planted");
                })))
                .isEqualTo(FiringOutcome.FAILED);
        state.at("2012-09-11T12:00:00Z");
        assertThat(once(works(this::nothing))).isEqualTo(FiringOutcome.NOTHING_TO_DO);
    }

    @Test
    void files_that_became_unreadable_are_named_and_the_scheduler_goes_on_when_they_are_mended() {
        state.levels("official", TestState.LEVELS).at("2012-09-10T09:00:00Z");
        state.then("2012-09-10T09:10:00Z", () -> state.job("official", "nonsense", "wait", ""));
        state.then("2012-09-10T10:05:00Z", () -> state.job("official", "official", "wait", ""));
        state.then("2012-09-10T10:10:00Z", () -> {});
        start(works(this::nothing));
        assertThat(state.said).filteredOn(line -> line.contains("PA-007")).hasSize(1);
        assertThat(begun).containsExactly(Instant.parse("2012-09-10T10:05:00Z"));
    }

    @Test
    void job_files_that_are_unreadable_from_the_start_are_refused() {
        state.job("official", "nonsense", "wait", "");
        assertThatThrownBy(() -> state.scheduler(works(this::nothing)).start(state.cycleFolder))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void the_stages_themselves_are_run_and_work_done_by_hand_counts_as_done() throws Exception {
        state.levels("official", TestState.LEVELS).at("2012-09-10T12:00:00Z");
        assertThat(once(stages())).isEqualTo(FiringOutcome.DONE);
        assertThat(state.said).last().asString().contains("computed, run 1; files in ");
        assertThat(state.kept("official")).last().extracting(FiringEvent::run).isEqualTo(Optional.of(1));
        state.at("2012-09-11T12:00:00Z");
        assertThat(once(stages())).isEqualTo(FiringOutcome.NOTHING_TO_DO);
        state.levels("official", TestState.LEVELS.replace("Hollow,Level 3", "Hollow,Level 4"))
                .at("2012-09-12T12:00:00Z");
        new StageRunner(state.installation(), new SpringJobs(), line -> {})
                .run(Stage.OFFICIAL, state.cycleFolder, false);
        assertThat(once(stages())).isEqualTo(FiringOutcome.NOTHING_TO_DO);
        assertThat(state.kept("official")).last().extracting(FiringEvent::run).isEqualTo(Optional.of(2));
    }

    @Test
    void people_are_told_with_the_words_of_the_job_file_and_by_no_shell() throws Exception {
        Path told = folder.resolve("told");
        Path script = folder.resolve("tell.sh");
        TestState.write(
                script,
                "#!/bin/sh\nfor word; do printf '%s|' \"$word\"; done >>\"" + told + "\"\necho >>\"" + told + "\"\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        state.job("official", "official", "wait", "tell: " + script + " '{cycle} {stage}' \"$HOME\" {state} {run}");
        state.at("2012-09-10T12:00:00Z");
        once(stages());
        once(stages());
        state.levels("official", TestState.LEVELS);
        once(stages());
        assertThat(Files.readAllLines(told))
                .containsExactly("2012-13 official|$HOME|waiting|-|", "2012-13 official|$HOME|computed|1|");
        assertThat(state.kept("official").get(1).note()).isEqualTo("told by " + script);
    }

    @Test
    void a_command_that_fails_tells_nobody_and_stops_nothing() throws InterruptedException {
        state.job("official", "official", "wait", "tell: " + folder.resolve("not-there"));
        state.levels("official", TestState.LEVELS).at("2012-09-10T12:00:00Z");
        assertThat(once(stages())).isEqualTo(FiringOutcome.DONE);
        assertThat(state.kept("official"))
                .filteredOn(event -> event.state() == FiringState.TOLD)
                .singleElement()
                .extracting(FiringEvent::note)
                .asString()
                .startsWith("nobody was told: ")
                .endsWith(" cannot be started");
    }

    // ------------------------------------------------------------------------------------------------- helpers

    /** As if the process were killed: nothing that runs afterwards in it may count. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private WorkResult nothing() {
        return new WorkResult(Optional.empty(), true, 0, folder);
    }

    private WorkResult refuse() {
        throw Refusal.Kind.INPUT.of(IssueCode.VALUE_MISSING, "levels.csv", "no", "", "", "mend it");
    }

    private WorkResult held() {
        throw Refusal.Kind.LOCKED.of(IssueCode.STAGE_IN_USE, "database", "busy", "", "", "wait");
    }

    private List<ScheduledWork> works(Supplier<WorkResult> work) {
        return List.of(Stage.PROVISIONAL, Stage.OFFICIAL, Stage.SECONDARY).stream()
                .map(stage -> new ScheduledWork(stage.word(), stage.word(), Optional.of(stage), cycle -> {
                    begun.add(state.installation().clock().instant());
                    return work.get();
                }))
                .toList();
    }

    private List<ScheduledWork> stages() {
        return ScheduledWork.all(state.installation(), new SpringJobs(), line -> {});
    }

    private FiringOutcome once(List<ScheduledWork> works) throws InterruptedException {
        return state.scheduler(works).once(state.cycleFolder);
    }

    /** Until nothing more happens in the test. */
    private void start(List<ScheduledWork> works) {
        assertThatThrownBy(() -> state.scheduler(works).start(state.cycleFolder))
                .isInstanceOf(InterruptedException.class);
    }

    private List<String> waitingLines() {
        return state.said.stream().filter(line -> line.contains("waiting for")).toList();
    }

    private List<FiringState> states() {
        return state.kept("official").stream().map(FiringEvent::state).toList();
    }
}
