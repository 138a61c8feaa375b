package org.determinations.application.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.determinations.application.Installation;
import org.determinations.batch.SpringJobs;
import org.determinations.model.Stage;
import org.determinations.model.schedule.FiringEvent;
import org.determinations.model.schedule.FiringState;
import org.determinations.store.PostgresServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two schedulers, each with connections of its own to one PostgreSQL. */
class TwoSchedulersTest {
    private static final int FIRINGS = 20;

    @TempDir
    Path folder;

    private TestState state;

    @BeforeEach
    void invent() {
        state = new TestState(folder)
                .job("official", "official", "wait", "")
                .levels("official", TestState.LEVELS)
                .on(new Installation.Login(PostgresServer.newDatabaseUrl(), "postgres", ""));
        state.inStore(store -> store.list(TestState.CYCLE, "official"));
    }

    @Test
    void each_firing_runs_once_however_they_race() throws Exception {
        AtomicInteger begun = new AtomicInteger();
        List<ScheduledWork> works =
                List.of(new ScheduledWork("official", "official", Optional.of(Stage.OFFICIAL), cycle -> {
                    begun.incrementAndGet();
                    return new WorkResult(Optional.empty(), true, 0, folder);
                }));
        TestState.write(state.app.resolve("jobs/official.yaml"), """
                what: Something.
                runs: official
                needs: [accountability-levels]
                cron: "0 0 6 * * *"
                zone: America/New_York
                season: { from: "09-01", to: "09-30" }
                when_inputs_missing: { do: wait, say: they come }
                """);
        for (int firing = 0; firing < FIRINGS; firing++) {
            state.at(LocalDate.of(2012, 9, 1 + firing) + "T10:00:00Z");
            List<FiringOutcome> outcomes = race(works);
            assertThat(begun).as("firing %d: %s", firing, outcomes).hasValue(firing + 1);
            assertThat(outcomes).filteredOn(FiringOutcome.NOTHING_TO_DO::equals).hasSize(1);
            assertThat(outcomes)
                    .allMatch(outcome -> List.of(FiringOutcome.NOTHING_TO_DO, FiringOutcome.OVER, FiringOutcome.HELD)
                            .contains(outcome));
        }
        List<FiringEvent> kept = state.kept("official");
        assertThat(kept)
                .filteredOn(event -> event.state() == FiringState.STARTED)
                .hasSize(FIRINGS);
        assertThat(kept).filteredOn(event -> event.state().isEnd()).hasSize(FIRINGS);
        assertThat(kept)
                .filteredOn(event -> event.state().isEnd())
                .extracting(FiringEvent::dueAt)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_stages_themselves_run_once_and_the_other_finds_the_work_done() throws Exception {
        state.at("2012-09-10T10:00:00Z");
        List<FiringOutcome> outcomes = race(ScheduledWork.all(state.installation(), new SpringJobs(), line -> {}));
        assertThat(outcomes).filteredOn(FiringOutcome.DONE::equals).hasSize(1);
        assertThat(state.kept("official")).last().extracting(FiringEvent::run).isEqualTo(Optional.of(1));
    }

    private List<FiringOutcome> race(List<ScheduledWork> works) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<FiringOutcome> one = () -> {
            Scheduler scheduler = new Scheduler(state.installation(), works, line -> {}, state::sleep);
            start.await();
            return scheduler.once(state.cycleFolder);
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<FiringOutcome> outcomes = new ArrayList<>();
            for (Future<FiringOutcome> outcome : threads.invokeAll(List.of(one, one))) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        } finally {
            threads.shutdown();
        }
    }
}
