package org.determinations.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.schedule.FiringEvent;
import org.determinations.model.schedule.FiringState;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ScheduleStoreTest {
    private static final String JOB = "official";
    private static final Instant LATER = Samples.AT.plusSeconds(86_400);
    private static final LockStore.Holder SELF = new LockStore.Holder("here", 42, Instant.EPOCH, Samples.AT);

    @Parameter
    private TestDatabase kind;

    @TempDir
    Path folder;

    private DatabaseLocation location;

    @AutoClose
    private Database database;

    private ScheduleStore store;

    @BeforeEach
    void open() {
        location = kind.migrated(folder);
        database = Database.open(location);
        store = Stores.of(database).schedule();
    }

    @Test
    void a_firing_that_is_over_cannot_be_claimed_again_and_another_one_can() {
        assertThat(claim(Samples.AT)).contains(1);
        store.append(Samples.CYCLE, JOB, event(Samples.AT, FiringState.NOTHING_TO_DO));
        assertThat(store.hasEnded(Samples.CYCLE, JOB, Samples.AT)).isTrue();
        assertThat(claim(Samples.AT)).isEmpty();
        assertThat(claim(LATER)).contains(1);
        assertThat(store.hasEnded(Samples.CYCLE, JOB, LATER)).isFalse();
    }

    @Test
    void a_claim_without_an_end_is_taken_over_with_the_next_attempt() {
        assertThat(claim(Samples.AT)).contains(1);
        store.append(Samples.CYCLE, JOB, event(Samples.AT, FiringState.STARTED));
        store.append(Samples.CYCLE, JOB, event(Samples.AT, FiringState.POSTPONED));
        assertThat(claim(Samples.AT)).contains(2);
    }

    @Test
    void no_two_claims_have_the_same_attempt_whatever_becomes_of_the_locks() throws SQLException {
        assertThat(claim(Samples.AT)).contains(1);
        assertThatThrownBy(() -> Planted.row(database, "insert into schedule_firing select * from schedule_firing"))
                .isInstanceOf(SQLException.class);
        assertThat(Planted.rows(database, "select job, attempt, claimed_host, claimed_pid from schedule_firing"))
                .containsExactly("official|1|here|42");
    }

    @Test
    void events_come_back_as_they_were_kept_in_their_order() {
        int run =
                Stores.of(database).runs().append(Samples.newRun(org.determinations.model.Stage.OFFICIAL), Samples.AT);
        FiringEvent started =
                new FiringEvent(Samples.AT, FiringState.STARTED, Samples.AT, Optional.empty(), Samples.HASH, "a\nb");
        FiringEvent computed =
                new FiringEvent(Samples.AT, FiringState.COMPUTED, LATER, Optional.of(run), Samples.HASH, "");
        FiringEvent waiting = event(LATER, FiringState.WAITING);
        List.of(started, computed, waiting).forEach(event -> store.append(Samples.CYCLE, JOB, event));
        store.append(Samples.CYCLE, "preliminary", event(LATER, FiringState.FAILED));
        assertThat(store.list(Samples.CYCLE, JOB)).containsExactly(started, computed, waiting);
        assertThat(store.newestEnd(Samples.CYCLE, JOB)).contains(computed);
        assertThat(store.newestEnd(Samples.CYCLE, "provisional")).isEmpty();
    }

    @Test
    void every_state_can_be_kept() {
        for (FiringState state : FiringState.values()) {
            store.append(Samples.CYCLE, JOB, event(Samples.AT, state));
        }
        assertThat(store.list(Samples.CYCLE, JOB))
                .extracting(FiringEvent::state)
                .containsExactly(FiringState.values());
    }

    @Test
    void a_job_is_held_by_one_process_and_its_death_frees_it() {
        database.close();
        try (ForkedProcess other = ForkedProcess.claiming(location)) {
            assertThat(other.line()).isEqualTo("claimed 1");
            if (kind == TestDatabase.POSTGRESQL) {
                database = Database.open(location);
                store = Stores.of(database).schedule();
                assertThat(store.tryHold(Samples.CYCLE, JOB)).isEmpty();
                store.tryHold(Samples.CYCLE, "preliminary").orElseThrow().close();
                store.tryHold(Samples.CYCLE.next(), JOB).orElseThrow().close();
            } else {
                assertThatThrownBy(() -> Database.open(location)).isInstanceOf(Refusal.class);
            }
            other.kill();
        }
        database.close();
        database = Database.open(location);
        store = Stores.of(database).schedule();
        try (ScheduleStore.HeldJob mine = Eventually.get(this::held)) {
            assertThat(mine.claim(Samples.AT, SELF)).contains(2);
        }
    }

    private ScheduleStore.HeldJob held() {
        return store.tryHold(Samples.CYCLE, JOB)
                .orElseThrow(() -> Refusal.Kind.LOCKED.of(IssueCode.STAGE_IN_USE, "database", "held", "", "", "wait"));
    }

    private Optional<Integer> claim(Instant dueAt) {
        try (ScheduleStore.HeldJob held = store.tryHold(Samples.CYCLE, JOB).orElseThrow()) {
            return held.claim(dueAt, SELF);
        }
    }

    private static FiringEvent event(Instant dueAt, FiringState state) {
        return new FiringEvent(dueAt, state, Samples.AT, Optional.empty(), "", "note");
    }
}
