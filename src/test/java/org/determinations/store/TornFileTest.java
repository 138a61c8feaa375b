package org.determinations.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whichever write of the embedded file is the last that is done, or half done, when a process is killed: everything that was
 * committed before is there when the file is opened again. H2's options are those of the program; parts of the file count as
 * old at once, as they do on the next day.
 */
class TornFileTest {
    private static final String THE_NEXT_DAY = ";RETENTION_TIME=0";
    private static final int SESSIONS = 10;
    private static final int TABLES = 20;
    private static final long SEED = 1;

    @TempDir
    Path folder;

    /** What a process wrote until it ended by itself, and how many commits there were after how many writes. */
    private record Session(byte[] before, List<Integer> writes, List<Long> commits) {

        long committed(int writesDone) {
            long committed = commits.get(0);
            for (int i = 0; i < writes.size(); i++) {
                committed = writes.get(i) <= writesDone ? commits.get(i) : committed;
            }
            return committed;
        }
    }

    @Test
    void no_commit_is_lost_whichever_write_is_the_last() throws Exception {
        assertThat(lost(Database.H2_OPTIONS)).isEmpty();
    }

    /** What the program did before; should H2 no longer lose anything so, the option can go. */
    @Test
    void where_space_is_used_again_commits_are_lost() throws Exception {
        assertThat(lost(Database.H2_OPTIONS.replace("REUSE_SPACE=FALSE", "REUSE_SPACE=TRUE")))
                .isNotEmpty();
    }

    private List<String> lost(String options) throws Exception {
        WrittenFile.begin();
        Random random = new Random(SEED);
        long commits = 0;
        make(options);
        List<String> lost = new ArrayList<>();
        for (int number = 0; number < SESSIONS; number++) {
            Session session = work(options, commits, random);
            for (int writes = 0; writes <= WrittenFile.writes(); writes++) {
                for (boolean half : writes < WrittenFile.writes() ? List.of(false, true) : List.of(false)) {
                    WrittenFile.leave(session.before(), writes, half, folder.resolve("left.mv.db"));
                    long there = count(options);
                    long committed = session.committed(writes);
                    if (there < committed) {
                        lost.add("session " + number + ", " + writes + " writes" + (half ? " and a half" : "") + ": "
                                + there + " of " + committed + " commits, seed " + SEED);
                    }
                }
            }
            commits = session.commits().get(session.commits().size() - 1);
        }
        return lost;
    }

    private void make(String options) throws SQLException {
        try (Connection connection = open(options);
                Statement statement = connection.createStatement()) {
            for (int table = 0; table < TABLES; table++) {
                statement.execute("create table t" + table + " (a bigint primary key, b varchar)");
            }
            statement.execute("create table done (n bigint auto_increment primary key)");
        }
    }

    private Session work(String options, long commits, Random random) throws IOException, SQLException {
        Session session = new Session(
                Files.readAllBytes(folder.resolve("one.mv.db")), new ArrayList<>(), new ArrayList<>(List.of(commits)));
        WrittenFile.begin();
        session.writes().add(0);
        try (Connection connection = open(options);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (int commit = random.nextInt(4); commit > 0; commit--) {
                for (int row = random.nextInt(60); row > 0; row--) {
                    statement.execute("merge into t" + random.nextInt(TABLES) + " values (" + random.nextInt(400)
                            + ", '" + Long.toString(random.nextLong(), 36).repeat(1 + random.nextInt(20)) + "')");
                }
                statement.execute("insert into done default values");
                connection.commit();
                session.writes().add(WrittenFile.writes());
                session.commits().add(commits + session.commits().size());
            }
        }
        return session;
    }

    private Connection open(String options) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:" + WrittenFile.SCHEME + folder.resolve("one") + options + THE_NEXT_DAY, "sa", "");
    }

    /** How many commits are there; none where the table itself is gone. */
    private long count(String options) {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + folder.resolve("left") + options + THE_NEXT_DAY, "sa", "");
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select count(*) from done")) {
            found.next();
            return found.getLong(1);
        } catch (SQLException gone) {
            return -1;
        }
    }
}
