package org.determinations.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.determinations.model.Stage;
import org.determinations.model.run.ComputedFrom;
import org.determinations.model.run.PackRef;
import org.determinations.model.run.RunCourse;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunState;
import org.determinations.store.sql.StoreException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class RunStoreTest {
    @Parameter
    private TestDatabase kind;

    @TempDir
    Path folder;

    @AutoClose
    private Database database;

    private RunStore runs;

    @BeforeEach
    void open() {
        database = Database.open(kind.migrated(folder));
        runs = Stores.of(database).runs();
    }

    @Test
    void a_run_comes_back_as_it_was_begun_to_the_microsecond() {
        Instant at = Instant.parse("2012-03-11T02:30:00.123456789Z");
        int number = runs.append(Samples.newRun(Stage.OFFICIAL), at);
        RunStore.NewRun as = Samples.newRun(Stage.OFFICIAL);
        assertThat(runs.find(number))
                .contains(new RunHeader(
                        number,
                        as.cycle(),
                        as.stage(),
                        as.stageDate(),
                        new ComputedFrom(
                                as.inputSetHash(),
                                new PackRef(
                                        as.pack().id(),
                                        as.pack().hash(),
                                        as.pack().shape()),
                                as.programVersion()),
                        Optional.empty(),
                        RunState.RUNNING,
                        new RunCourse(as.startedBy(), Instant.parse("2012-03-11T02:30:00.123456Z"), Optional.empty())));
        assertThat(runs.find(number + 1)).isEmpty();
    }

    @Test
    void a_transaction_that_is_lost_takes_no_number_with_it() {
        RunStore.NewRun good = Samples.newRun(Stage.OFFICIAL);
        RunStore.NewRun bad = new RunStore.NewRun(
                good.cycle(),
                good.stage(),
                good.stageDate(),
                good.inputSetHash(),
                good.pack(),
                good.programVersion(),
                "x".repeat(100_000));
        assertThatThrownBy(() -> runs.append(bad, Samples.AT)).isInstanceOf(StoreException.class);
        assertThat(runs.append(good, Samples.AT)).isEqualTo(1);
    }

    @Test
    void runs_that_are_added_at_the_same_time_get_numbers_of_their_own() {
        assertThat(IntStream.range(0, 20)
                        .parallel()
                        .map(i -> runs.append(Samples.newRun(Stage.OFFICIAL), Samples.AT))
                        .boxed()
                        .toList())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    void runs_are_numbered_from_one_without_gaps() {
        for (int expected = 1; expected <= 3; expected++) {
            assertThat(runs.append(Samples.newRun(Stage.OFFICIAL), Samples.AT)).isEqualTo(expected);
        }
        assertThat(runs.list()).extracting(RunHeader::number).containsExactly(1, 2, 3);
    }

    @Test
    void the_state_of_a_run_is_its_newest_event_whatever_its_time() {
        int run = runs.append(Samples.newRun(Stage.OFFICIAL), Samples.AT);
        runs.event(run, RunState.FAILED, Samples.AT.plusSeconds(5), "power cut");
        runs.event(run, RunState.RUNNING, Samples.AT.plusSeconds(9), "");
        runs.event(run, RunState.COMPUTED, Samples.AT.plusSeconds(7), "");
        assertThat(runs.find(run)).get().satisfies(header -> {
            assertThat(header.state()).isEqualTo(RunState.COMPUTED);
            assertThat(header.finishedAt()).contains(Samples.AT.plusSeconds(7));
        });
        assertThat(runs.listEvents(run))
                .extracting(RunStore.Event::state)
                .containsExactly(RunState.RUNNING, RunState.FAILED, RunState.RUNNING, RunState.COMPUTED);
        assertThat(runs.listEvents(run).get(1))
                .isEqualTo(new RunStore.Event(RunState.FAILED, Samples.AT.plusSeconds(5), "power cut"));
    }

    @Test
    void a_run_supersedes_the_newest_computed_one_of_its_stage_only() {
        int first = ended(Samples.newRun(Stage.OFFICIAL), RunState.COMPUTED);
        ended(Samples.newRun(Stage.PRELIMINARY), RunState.COMPUTED);
        int failed = ended(Samples.newRun(Stage.OFFICIAL), RunState.FAILED);
        int third = ended(Samples.newRun(Stage.OFFICIAL), RunState.COMPUTED);
        int fourth = ended(Samples.newRun(Stage.OFFICIAL), RunState.REFUSED);
        assertThat(supersedes(first)).isEmpty();
        assertThat(supersedes(failed)).contains(first);
        assertThat(supersedes(third)).contains(first);
        assertThat(supersedes(fourth)).contains(third);
    }

    @Test
    void the_newest_run_is_asked_for_by_stage_and_state() {
        int first = ended(Samples.newRun(Stage.OFFICIAL), RunState.COMPUTED);
        ended(Samples.newRun(Stage.PRELIMINARY), RunState.COMPUTED);
        int open = runs.append(Samples.newRun(Stage.OFFICIAL), Samples.AT);
        assertThat(number(runs.newest(Samples.CYCLE, Stage.OFFICIAL, RunState.COMPUTED)))
                .contains(first);
        assertThat(number(runs.newest(Samples.CYCLE, Stage.OFFICIAL, RunState.RUNNING)))
                .contains(open);
        assertThat(runs.newest(Samples.CYCLE.next(), Stage.OFFICIAL, RunState.COMPUTED))
                .isEmpty();
    }

    @Test
    void the_same_work_is_the_same_stage_inputs_and_pack_and_computed() {
        int first = ended(Samples.newRun(Stage.OFFICIAL), RunState.COMPUTED);
        ended(Samples.newRun(Stage.OFFICIAL, Samples.OTHER_HASH), RunState.FAILED);
        List<Optional<Integer>> found = List.of(
                number(runs.findSame(Samples.CYCLE, Stage.OFFICIAL, Samples.HASH, Samples.OTHER_HASH)),
                number(runs.findSame(Samples.CYCLE, Stage.OFFICIAL, Samples.OTHER_HASH, Samples.OTHER_HASH)),
                number(runs.findSame(Samples.CYCLE, Stage.OFFICIAL, Samples.HASH, Samples.HASH)),
                number(runs.findSame(Samples.CYCLE, Stage.PRELIMINARY, Samples.HASH, Samples.OTHER_HASH)));
        assertThat(found).containsExactly(Optional.of(first), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private int ended(RunStore.NewRun run, RunState state) {
        int number = runs.append(run, Samples.AT);
        runs.event(number, state, Samples.AT.plusSeconds(1), "");
        return number;
    }

    private Optional<Integer> supersedes(int run) {
        return runs.find(run).orElseThrow().supersedes();
    }

    private static Optional<Integer> number(Optional<RunHeader> run) {
        return run.map(RunHeader::number);
    }
}
