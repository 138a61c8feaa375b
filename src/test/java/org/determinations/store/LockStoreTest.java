package org.determinations.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class LockStoreTest {
    private static final LockStore.Holder SELF =
            new LockStore.Holder("here", 42, Instant.parse("2012-09-19T12:00:00Z"), Samples.AT);

    @Parameter
    private TestDatabase kind;

    @TempDir
    Path folder;

    private DatabaseLocation location;

    @AutoClose
    private Database database;

    private LockStore locks;

    @BeforeEach
    void open() {
        location = kind.migrated(folder);
        database = Database.open(location);
        locks = Stores.of(database).locks();
    }

    @Test
    void a_lock_names_its_holder_while_it_is_held_and_nobody_after() {
        try (LockStore.HeldLock held = locks.acquire(Samples.CYCLE, Stage.OFFICIAL, SELF)) {
            assertThat(held).isNotNull();
            assertThat(locks.find(Samples.CYCLE, Stage.OFFICIAL)).contains(SELF);
        }
        assertThat(locks.find(Samples.CYCLE, Stage.OFFICIAL)).isEmpty();
        locks.acquire(Samples.CYCLE, Stage.OFFICIAL, SELF).close();
    }

    @Test
    void a_lock_that_is_held_is_refused_with_its_holder_and_since_when() {
        try (LockStore.HeldLock held = locks.acquire(Samples.CYCLE, Stage.OFFICIAL, SELF)) {
            assertThat(held).isNotNull();
            assertInUse(
                    () -> locks.acquire(Samples.CYCLE, Stage.OFFICIAL, SELF),
                    "process 42 on here since 2012-09-19T13:00:00.123456Z");
            assertThat(locks.find(Samples.CYCLE, Stage.OFFICIAL)).contains(SELF);
        }
    }

    @Test
    void other_stages_and_cycles_are_free() {
        try (LockStore.HeldLock first = locks.acquire(Samples.CYCLE, Stage.OFFICIAL, SELF);
                LockStore.HeldLock second = locks.acquire(Samples.CYCLE, Stage.PRELIMINARY, SELF);
                LockStore.HeldLock third = locks.acquire(Samples.CYCLE.next(), Stage.OFFICIAL, SELF)) {
            assertThat(first).isNotSameAs(second).isNotSameAs(third);
        }
        assertThat(locks.find(Samples.CYCLE, Stage.PRELIMINARY)).isEmpty();
    }

    @Test
    void a_refused_attempt_leaves_no_connection_behind() {
        try (LockStore.HeldLock held = locks.acquire(Samples.CYCLE, Stage.OFFICIAL, SELF)) {
            assertThat(held).isNotNull();
            for (int i = 0; i < 20; i++) {
                assertInUse(() -> locks.acquire(Samples.CYCLE, Stage.OFFICIAL, SELF), "process 42 on here");
            }
        }
    }

    @Test
    void the_lock_of_a_killed_process_is_free_again() {
        database.close();
        long pid;
        try (ForkedProcess other = ForkedProcess.holding(location)) {
            assertThat(other.line()).isEqualTo("held");
            pid = other.pid();
            if (kind == TestDatabase.POSTGRESQL) {
                database = Database.open(location);
                assertInUse(
                        () -> Stores.of(database).locks().acquire(Samples.CYCLE, Stage.OFFICIAL, SELF),
                        "process " + pid + " on elsewhere since");
            } else {
                assertThatThrownBy(() -> Database.open(location)).isInstanceOf(Refusal.class);
            }
            other.kill();
        }
        database.close();
        database = Database.open(location);
        locks = Stores.of(database).locks();
        assertThat(locks.find(Samples.CYCLE, Stage.OFFICIAL))
                .get()
                .extracting(LockStore.Holder::pid)
                .isEqualTo(pid);
        try (LockStore.HeldLock held = Eventually.get(() -> locks.acquire(Samples.CYCLE, Stage.OFFICIAL, SELF))) {
            assertThat(held).isNotNull();
            assertThat(locks.find(Samples.CYCLE, Stage.OFFICIAL)).contains(SELF);
        }
    }

    private static void assertInUse(ThrowingCallable attempt, String by) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.LOCKED);
            Issue issue = refusal.issues().get(0);
            assertThat(issue.code()).isEqualTo(IssueCode.STAGE_IN_USE);
            assertThat(issue.wrong()).contains("2012-13 official");
            assertThat(issue.found()).startsWith(by);
        });
    }
}
