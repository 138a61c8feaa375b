package org.determinations.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.store.schema.Migrations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a disk or a copy does to the embedded file, the person is told that it is damaged and what to do. */
class DamagedFileTest {
    @TempDir
    Path home;

    private DatabaseLocation location = DatabaseLocation.embedded(Path.of("none"));

    @BeforeEach
    void a_database() {
        location = DatabaseLocation.embedded(home);
        try (Database database = Database.open(location)) {
            Migrations.migrate(database);
        }
    }

    @Test
    void a_file_cut_off_in_its_header_is_called_damaged() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(file().toFile(), "rw")) {
            file.setLength(5000);
        }
        assertDamaged();
    }

    @Test
    void a_file_whose_header_was_overwritten_is_called_damaged() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(file().toFile(), "rw")) {
            file.write(new byte[8192]);
        }
        assertDamaged();
    }

    @Test
    void a_file_of_something_else_is_called_damaged() throws IOException {
        byte[] noise = new byte[100_000];
        new Random(2012).nextBytes(noise);
        Files.write(file(), noise);
        assertDamaged();
    }

    private Path file() {
        return location.file().orElseThrow();
    }

    private void assertDamaged() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> Database.openExisting(location).close());
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.SYSTEM);
        assertThat(refusal.issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.code()).isEqualTo(IssueCode.DATABASE_DAMAGED));
    }
}
