package org.determinations.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Optional;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemFaultsTest {
    @ParameterizedTest
    @CsvSource({
        "90020, 90020, SY-004, LOCKED",
        "90062, 90062, SY-001, SYSTEM",
        "90097, 90097, SY-001, SYSTEM",
        "90100, 90100, SY-002, SYSTEM",
        "90048, 90048, SY-007, SYSTEM",
        "90030, 90030, SY-022, SYSTEM",
        "90028, 90028, SY-022, SYSTEM",
        "90031, 90031, SY-022, SYSTEM",
        "90098, 90098, SY-003, SYSTEM",
        "90067, 90067, SY-003, SYSTEM",
        "0, 53100, SY-002, SYSTEM",
        "0, 53300, SY-003, SYSTEM",
        "0, 3D000, SY-003, SYSTEM",
        "0, 28000, SY-006, SYSTEM",
        "0, 28P01, SY-006, SYSTEM",
        "0, 42501, SY-006, SYSTEM",
        "0, 57P01, SY-003, SYSTEM",
        "0, 57P02, SY-003, SYSTEM",
        "0, 57P03, SY-003, SYSTEM",
        "0, 08001, SY-003, SYSTEM",
        "0, 08006, SY-003, SYSTEM"
    })
    void each_code_of_the_databases_becomes_its_issue(int vendor, String state, String code, Refusal.Kind kind) {
        SQLException failure = new SQLException("driver's words", state, vendor);
        assertThat(SystemFaults.translate(new IllegalStateException(failure)))
                .get()
                .satisfies(refusal -> {
                    assertThat(refusal.kind()).isEqualTo(kind);
                    assertThat(refusal.issues().get(0).code().code()).isEqualTo(code);
                    assertThat(refusal.issues().get(0).line()).doesNotContain("driver's words");
                });
    }

    @ParameterizedTest
    @CsvSource({"ZD190, SY-190, login ann acts in the name of Bo: Rae", "ZD191, SY-191, ann took part in run 3"})
    void what_our_own_triggers_say_is_found(String state, String code, String said) {
        SQLException raised = new SQLException("FEHLER: " + said + "\n  Wobei: PL/pgSQL function", state);
        assertThat(SystemFaults.translate(new IllegalStateException(raised)))
                .get()
                .satisfies(refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.GATE);
                    assertThat(refusal.issues().get(0).code().code()).isEqualTo(code);
                    assertThat(refusal.issues().get(0).found()).isEqualTo(said);
                });
    }

    /** A database that has no memory closes itself, and says first that it is lost. */
    @ParameterizedTest
    @CsvSource({"Java heap space", "GC overhead limit exceeded"})
    void memory_that_is_not_enough_is_told_before_a_database_that_closed(String said) {
        SQLException lost = new SQLException("closed", "90098", 90098, new OutOfMemoryError(said));
        assertThat(SystemFaults.translate(new IllegalStateException(lost)))
                .get()
                .satisfies(refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.SYSTEM);
                    assertThat(refusal.issues().get(0).code().code()).isEqualTo("SY-203");
                });
    }

    /** No heap that is larger helps against these. */
    @ParameterizedTest
    @CsvSource({"unable to create native thread", "Requested array size exceeds VM limit", "Metaspace"})
    void what_java_lacks_besides_is_not_told_as_a_heap_too_small(String said) {
        assertThat(SystemFaults.translate(new IllegalStateException(new OutOfMemoryError(said))))
                .isEmpty();
    }

    /** At least twice what it was, in steps of 256 MB. */
    @ParameterizedTest
    @CsvSource({"64, 256", "247, 512", "256, 512", "257, 768", "494, 1024", "5928, 12032"})
    void more_memory_is_named_in_the_words_of_a_command_line(long allowed, long named) {
        assertThat(MemoryFault.refusal(allowed * 1024 * 1024 + 5)
                        .issues()
                        .get(0)
                        .listed())
                .isEqualTo("CRITICAL memory: SY-203 Java was not allowed enough memory for this; found " + allowed
                        + " MB; allow it more in the environment, for example: export DETERMINATIONS_JAVA_OPTS=-Xmx"
                        + named + "m (on Windows: set DETERMINATIONS_JAVA_OPTS=-Xmx" + named
                        + "m), then type the same command again; nothing half-written counts");
    }

    @ParameterizedTest
    @CsvSource({"23505, 23505", "0, 42P01", "0, 09000"})
    void other_failures_are_not_the_machines(int vendor, String state) {
        assertThat(SystemFaults.translate(new SQLException("x", state, vendor))).isEmpty();
        assertThat(SystemFaults.translate(new SQLException("x"))).isEmpty();
        assertThat(SystemFaults.translate(new IOException("no such file"))).isEmpty();
    }

    @Test
    void a_full_disk_is_found_behind_the_closed_database_that_it_leaves() {
        SQLException closed = new SQLException("closed", "90098", 90098);
        closed.initCause(new FileSystemException("/x", null, "No space left on device"));
        assertThat(code(closed)).contains(IssueCode.DISK_FULL);
    }

    @Test
    void a_full_disk_is_found_behind_the_damage_that_it_looks_like() {
        SQLException unreadable = new SQLException("io", "90028", 90028);
        unreadable.initCause(new FileSystemException("/x", null, "No space left on device"));
        assertThat(code(unreadable)).contains(IssueCode.DISK_FULL);
    }

    @Test
    void damage_that_shows_in_the_middle_of_a_query_is_told_by_the_files_own_failure() {
        SQLException general = new SQLException("general", "HY000", 50000);
        general.initCause(new MVStoreException(DataUtils.ERROR_FILE_CORRUPT, "chunk 7"));
        assertThat(code(general)).contains(IssueCode.DATABASE_DAMAGED);
        general = new SQLException("general", "HY000", 50000);
        general.initCause(new MVStoreException(DataUtils.ERROR_CLOSED, "closed"));
        assertThat(code(general)).isEmpty();
    }

    @Test
    void files_that_cannot_be_written_are_told_apart_from_a_full_disk() {
        assertThat(code(new AccessDeniedException("/x"))).contains(IssueCode.HOME_NOT_WRITABLE);
        assertThat(code(new IOException("Read-only file system"))).contains(IssueCode.HOME_NOT_WRITABLE);
        assertThat(code(new IOException("Disk quota exceeded"))).contains(IssueCode.DISK_FULL);
    }

    @Test
    void the_next_exception_of_a_batch_is_looked_at() {
        SQLException batch = new SQLException("batch failed", "22000");
        batch.setNextException(new SQLException("x", "53100"));
        assertThat(code(batch)).contains(IssueCode.DISK_FULL);
    }

    @Test
    void a_refusal_stays_what_it_is() {
        Refusal refusal = Refusal.Kind.INPUT.of(IssueCode.EMPTY_FILE, "a.csv", "is empty", "", "", "fill");
        assertThat(SystemFaults.translate(new IllegalStateException(refusal))).containsSame(refusal);
    }

    @Test
    void a_failure_that_causes_itself_ends() {
        SQLException first = new SQLException("first");
        first.setNextException(new SQLException("second", "53100", 0, first));
        assertThat(code(first)).contains(IssueCode.DISK_FULL);
    }

    private static Optional<IssueCode> code(Throwable failure) {
        return SystemFaults.translate(failure)
                .map(refusal -> refusal.issues().get(0).code());
    }
}
