package org.determinations.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.store.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page opens the database once, and lets go of it when it is made. */
class PageTurnTest {
    /** A question's own connection alone, and beside the one that the page has. */
    private static final int OWN = 1;

    private static final int BESIDE_THE_PAGE = 2;

    @TempDir
    Path scratch;

    /** How many are connected to the database while a question is asked; opened anew there is nobody but the question. */
    private static int connected(Installation installation) {
        return new Turns(installation).ask(() -> {
            try (Database database = ReadyDatabase.forReading(installation);
                    Connection connection = database.dataSource().getConnection();
                    Statement query = connection.createStatement();
                    ResultSet rows = query.executeQuery("select count(*) from information_schema.sessions")) {
                rows.next();
                return rows.getInt(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private Installation migrated() {
        Path home = scratch.resolve("home");
        return TestInstallation.at(home, TestServer.H2.migrated(home));
    }

    @Test
    void questions_of_a_page_find_the_database_open_and_those_of_nobody_open_it() {
        Installation installation = migrated();
        assertThat(connected(installation)).isEqualTo(OWN);
        try (PageTurn page = PageTurn.begin()) {
            assertThat(connected(installation)).as("who asks").isEqualTo(BESIDE_THE_PAGE);
            assertThat(connected(installation)).as("what is shown").isEqualTo(BESIDE_THE_PAGE);
            PageTurn.made();
            assertThat(connected(installation)).as("after the page").isEqualTo(OWN);
        }
        assertThat(connected(installation)).isEqualTo(OWN);
    }

    @Test
    void others_wait_for_the_end_of_the_page_and_no_longer() throws Exception {
        Installation installation = migrated();
        CompletableFuture<Integer> other;
        try (PageTurn page = PageTurn.begin()) {
            assertThat(connected(installation)).isEqualTo(BESIDE_THE_PAGE);
            other = CompletableFuture.supplyAsync(() -> connected(installation));
            assertThatThrownBy(() -> other.get(100, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            PageTurn.made();
            assertThat(other.get(10, TimeUnit.SECONDS)).isEqualTo(OWN);
        }
    }

    @Test
    void a_question_that_fails_lets_others_in_and_the_next_one_opens_it_again() throws Exception {
        Installation installation = migrated();
        try (PageTurn page = PageTurn.begin()) {
            assertThat(connected(installation)).isEqualTo(BESIDE_THE_PAGE);
            assertThatThrownBy(() -> new Turns(installation).ask(() -> {
                        throw new IllegalStateException("asked in vain");
                    }))
                    .hasMessage("asked in vain");
            assertThat(CompletableFuture.supplyAsync(() -> connected(installation))
                            .get(10, TimeUnit.SECONDS))
                    .isEqualTo(OWN);
            assertThat(connected(installation)).isEqualTo(BESIDE_THE_PAGE);
        }
    }

    @Test
    void a_page_makes_no_database_where_there_is_none() {
        Installation installation = TestInstallation.at(scratch.resolve("none"), Optional.empty());
        try (PageTurn page = PageTurn.begin()) {
            assertThat(new Turns(installation).ask(() -> "asked")).isEqualTo("asked");
        }
        assertThat(scratch.resolve("none")).doesNotExist();
    }
}
