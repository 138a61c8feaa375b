package org.determinations.application.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.determinations.application.TestInstallation;
import org.determinations.store.DatabaseLocation;
import org.determinations.store.schema.Migrations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process killed at any line of making or changing the tables. What such a kill leaves is the home as it is on the disk at
 * that line; so the home is copied at each, and each copy is taken further by the next command.
 */
class KilledUpgradeTest {
    private static final List<String> LOGGERS = List.of("org.determinations", "org.flywaydb");

    @TempDir
    Path scratch;

    /** A home as a kill leaves it, and the line at which it was. */
    private record Left(Path home, String line) {}

    @Test
    void nothing_is_lost_when_the_tables_of_a_new_home_are_made() throws Exception {
        List<Left> all = killedEverywhere(Files.createDirectories(scratch.resolve("home")));
        assertThat(all)
                .extracting(Left::line)
                .anyMatch(line -> line.contains("there is a folder to upgrade in"))
                .anyMatch(line -> line.contains("a new database was written"))
                .anyMatch(line -> line.contains("the database has its place"))
                .noneMatch(line -> line.contains("every script was applied"));
        assertEachBecomesNew(all);
    }

    /** As an earlier program left it before it had made a first table: the scripts make them. */
    @Test
    void nothing_is_lost_when_scripts_make_the_tables_of_a_new_home() throws Exception {
        Path home = Files.createDirectories(scratch.resolve("home"));
        Files.createFile(home.resolve(".determinations.before-upgrade"));
        List<Left> all = killedEverywhere(home);
        assertThat(all).hasSizeGreaterThan(25);
        // One line in three, with the first and the last: most of them say that one more script was applied.
        assertEachBecomesNew(all.stream()
                .filter(left -> all.indexOf(left) % 3 == 0 || all.indexOf(left) == all.size() - 1)
                .toList());
    }

    private void assertEachBecomesNew(List<Left> all) throws Exception {
        for (Left left : all) {
            migrate(left.home());
            assertThat(OlderStore.rows(left.home(), "run")).as(left.line()).isZero();
            assertNothingLeft(left);
        }
    }

    @Test
    void nothing_is_lost_when_a_store_of_before_is_changed() throws Exception {
        Path home = Files.createDirectories(scratch.resolve("home"));
        OlderStore.ofSchema16(home);
        List<Left> all = killedEverywhere(home);
        assertThat(all).hasSizeGreaterThan(6);
        assertThat(all)
                .extracting(Left::line)
                .as("the copy, its scripts, the move")
                .anyMatch(line -> line.contains("copied into an archive"))
                .anyMatch(line -> line.contains("every script was applied"))
                .anyMatch(line -> line.contains("the upgraded database has its place"));
        for (Left left : all) {
            migrate(left.home());
            assertThat(OlderStore.rows(left.home(), "run where run_number = 41"))
                    .as(left.line())
                    .isEqualTo(1);
            assertNothingLeft(left);
        }
    }

    @Test
    void nothing_is_lost_when_a_grown_file_is_written_anew() throws Exception {
        Path home = Files.createDirectories(scratch.resolve("home"));
        migrate(home);
        GrownFile.make(home, 25);
        List<Left> all = killedEverywhere(home);
        assertThat(all)
                .extracting(Left::line)
                .anyMatch(line -> line.contains("copied into an archive"))
                .anyMatch(line -> line.contains("the database was written anew"));
        for (Left left : all) {
            migrate(left.home());
            assertThat(OlderStore.rows(left.home(), "kept")).as(left.line()).isEqualTo(25);
            assertNothingLeft(left);
        }
    }

    @Test
    void a_copy_that_was_cut_short_is_thrown_away() throws Exception {
        Path home = Files.createDirectories(scratch.resolve("home"));
        OlderStore.ofSchema16(home);
        byte[] whole = Files.readAllBytes(home.resolve("determinations.mv.db"));
        for (String name : List.of("copy.zip", "determinations.mv.db")) {
            for (int bytes : new int[] {0, 5000, whole.length / 2, whole.length}) {
                Path killed = TestInstallation.copy(home, scratch.resolve(name + bytes));
                Path folder = Files.createDirectories(killed.resolve(".determinations.upgrading"));
                Files.write(folder.resolve(name), Arrays.copyOf(whole, bytes));
                migrate(killed);
                assertThat(OlderStore.rows(killed, "run"))
                        .as(name + " " + bytes)
                        .isEqualTo(1);
                assertNothingLeft(new Left(killed, name));
            }
        }
    }

    private static void assertNothingLeft(Left left) {
        assertThat(left.home().resolve(".determinations.upgrading"))
                .as(left.line())
                .doesNotExist();
        assertThat(left.home().resolve(".determinations.before-upgrade"))
                .as(left.line())
                .doesNotExist();
    }

    private static void migrate(Path home) {
        UpgradeGuard.open(DatabaseLocation.embedded(home)).close();
        try (var database = ReadyDatabase.forReading(TestInstallation.at(home, Optional.empty()))) {
            Migrations.requireCurrent(database);
        }
    }

    /** Changes the tables of a home to the end; gives the home as it was at each line of the log, the last one after it. */
    private List<Left> killedEverywhere(Path home) throws IOException {
        List<Left> all = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public synchronized void publish(LogRecord line) {
                try {
                    Path copy = scratch.resolve("left-" + all.size());
                    all.add(new Left(TestInstallation.copy(home, copy), all.size() + " " + line.getMessage()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        handler.setLevel(Level.FINE);
        List<Logger> loggers = LOGGERS.stream().map(Logger::getLogger).toList();
        List<Level> levels = new ArrayList<>();
        for (Logger logger : loggers) {
            levels.add(logger.getLevel() == null ? Level.INFO : logger.getLevel());
            logger.setLevel(Level.FINE);
            logger.addHandler(handler);
        }
        try {
            migrate(home);
        } finally {
            for (int i = 0; i < loggers.size(); i++) {
                loggers.get(i).removeHandler(handler);
                loggers.get(i).setLevel(levels.get(i));
            }
        }
        return all;
    }
}
