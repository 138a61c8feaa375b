package org.determinations.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.store.schema.Migrations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @TempDir
    Path folder;

    @Test
    void an_embedded_database_that_another_process_holds_is_refused_in_one_sentence() {
        DatabaseLocation location = TestDatabase.H2.migrated(folder);
        try (ForkedProcess other = ForkedProcess.holding(location)) {
            assertThat(other.line()).isEqualTo("held");
            Refusal refusal = refusal(() -> Database.openExisting(location));
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.LOCKED);
            assertThat(refusal.issues()).singleElement().satisfies(issue -> {
                assertThat(issue.code()).isEqualTo(IssueCode.DATABASE_IN_USE);
                assertThat(issue.line())
                        .isEqualTo("database: SY-004 another process is working with the database at the moment;"
                                + " wait until it has ended, then type the same command again");
            });
        }
    }

    @Test
    void opening_makes_the_home_folder_and_writes_no_file_but_the_database() throws IOException {
        Path home = folder.resolve("new").resolve("home");
        try (Database database = Database.open(DatabaseLocation.embedded(home))) {
            assertThat(Migrations.isCurrent(database)).isFalse();
            assertThat(database.product()).startsWith("H2 2.");
            assertThat(database.location().toString()).isEqualTo("H2 file determinations.mv.db");
        }
        try (var files = Files.list(home)) {
            assertThat(files).containsExactly(home.resolve("determinations.mv.db"));
        }
    }

    @Test
    void reading_makes_no_database() {
        Path home = folder.resolve("none");
        assertCode(IssueCode.DATABASE_NOT_MIGRATED, () -> Database.openExisting(DatabaseLocation.embedded(home)));
        assertThat(home).doesNotExist();
    }

    @Test
    void a_home_that_cannot_be_made_or_named_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertCode(IssueCode.HOME_NOT_WRITABLE, () -> Database.open(DatabaseLocation.embedded(file)));
        assertCode(IssueCode.HOME_NOT_WRITABLE, () -> Database.open(DatabaseLocation.embedded(file.resolve("below"))));
        assertCode(IssueCode.HOME_NOT_WRITABLE, () -> Database.open(DatabaseLocation.embedded(folder.resolve("a;b"))));
    }

    @Test
    void a_server_that_is_not_there_cannot_be_reached() {
        assertCode(
                IssueCode.CONNECTION_LOST,
                () -> Database.open(DatabaseLocation.server("jdbc:postgresql://localhost:1/x", "alice", "")));
        assertCode(IssueCode.CONNECTION_LOST, () -> Database.open(PostgresServer.location("no_such", "postgres", "")));
    }

    @Test
    void a_wrong_password_is_refused_and_never_shown() throws IOException {
        PostgresServer.askForPassword("carol", "right");
        String name = PostgresServer.nameOf(PostgresServer.newDatabase());
        try (Database database = Database.open(PostgresServer.location(name, "carol", "right"))) {
            assertThat(database.product()).startsWith("PostgreSQL 18");
        }
        Refusal refusal = refusal(() -> Database.open(PostgresServer.location(name, "carol", "s3cret")));
        assertThat(refusal.issues().get(0).code()).isEqualTo(IssueCode.LOGIN_REFUSED);
        assertThat(refusal.issues().get(0).line()).doesNotContain("s3cret");
        assertThat(PostgresServer.location(name, "carol", "s3cret").toString())
                .endsWith("/" + name)
                .doesNotContain("s3cret");
    }

    @Test
    void an_address_with_a_password_or_of_another_kind_is_refused_without_repeating_it() {
        for (String url : new String[] {
            "jdbc:postgresql://h/d?user=a&password=s3cret",
            "jdbc:postgresql://h/d?PASSWORD=s3cret",
            "jdbc:h2:mem:s3cret"
        }) {
            Refusal refusal = refusal(() -> DatabaseLocation.server(url, "", ""));
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.USAGE);
            assertThat(refusal.issues().get(0).line()).doesNotContain("s3cret");
        }
    }

    private static void assertCode(IssueCode code, ThrowingCallable attempt) {
        assertThat(refusal(attempt).issues().get(0).code()).isEqualTo(code);
    }

    private static Refusal refusal(ThrowingCallable attempt) {
        Throwable[] thrown = new Throwable[1];
        assertThatThrownBy(attempt).isInstanceOf(Refusal.class).satisfies(e -> thrown[0] = e);
        return (Refusal) thrown[0];
    }
}
