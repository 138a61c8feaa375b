package org.determinations.application.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.determinations.application.Installation;
import org.determinations.application.TestServer;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.model.SchoolYear;
import org.determinations.model.schedule.FiringEvent;
import org.determinations.store.Database;
import org.determinations.store.ScheduleStore;
import org.determinations.store.Stores;

/** An invented state with its own job files, and a clock that only moves when something sleeps. */
final class TestState {
    static final SchoolYear CYCLE = new SchoolYear(2012);
    static final String LEVELS = """
            district_code,district_name,accountability_level,reason
            09010000,Invented Harbor,Level 1,
            09020000,Invented Hollow,Level 3,
            """;

    final Path app;
    final Path cycleFolder;
    final List<String> said = new ArrayList<>();
    final TreeMap<Instant, Runnable> events = new TreeMap<>();
    private final Path home;
    private Optional<Installation.Login> login = Optional.empty();
    private Instant now = Instant.parse("2012-08-01T00:00:00Z");

    TestState(Path folder) {
        app = folder.resolve("app");
        home = folder.resolve("home");
        cycleFolder = folder.resolve("cycle");
        TestServer.H2.migrated(home);
        Path shipped = Path.of(System.getProperty("determinations.app", "."), "jobs");
        copy(shipped.resolve("contracts"), app.resolve("jobs/contracts"));
        copy(shipped.resolve("policies"), app.resolve("jobs/policies"));
        copy(shipped.resolve("jurisdictions"), app.resolve("jobs/jurisdictions"));
        write(cycleFolder.resolve("cycle.yaml"), """
                cycle: 2012-13
                title: An invented state
                zone: America/New_York
                stages:
                  preliminary: 2012-08-13
                  official: 2012-09-19
                """);
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A job that is due at six each working day from 10 to 28 September and needs levels. */
    TestState job(String name, String runs, String whenMissing, String more) {
        write(app.resolve("jobs/" + name + ".yaml"), String.format(Locale.ROOT, """
                what: Something.
                runs: %s
                needs: [accountability-levels]
                cron: "0 0 6 * * MON-FRI"
                zone: America/New_York
                season: { from: "09-10", to: "09-28" }
                when_inputs_missing: { do: %s, say: they come from the office }
                %s
                """, runs, whenMissing, more));
        return this;
    }

    /** Puts a file of levels into a folder; it has been lying there for an hour. */
    TestState levels(String folder, String text) {
        Path file = cycleFolder.resolve(folder).resolve("levels.csv");
        write(file, text);
        changed(file, now.minus(Duration.ofHours(1)));
        return this;
    }

    static void changed(Path file, Instant at) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(at));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TestState on(Installation.Login server) {
        login = Optional.of(server);
        return this;
    }

    TestState at(String moment) {
        now = Instant.parse(moment);
        return this;
    }

    /** Something that happens while the scheduler sleeps. */
    void then(String moment, Runnable happening) {
        events.put(Instant.parse(moment), happening);
    }

    /** Sleeps until that time has passed, or the next thing happens; asks the process to end after the last one. */
    void sleep(Duration time) throws InterruptedException {
        Instant wake = now.plus(time);
        if (events.isEmpty()) {
            throw new InterruptedException("nothing more happens in this test");
        }
        if (events.firstKey().isAfter(wake)) {
            now = wake;
            return;
        }
        now = events.firstKey();
        events.remove(now).run();
    }

    Installation installation() {
        return new Installation(app, home, home.resolve("out"), login, "Zoë", "test", new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        });
    }

    Scheduler scheduler(List<ScheduledWork> works) {
        return new Scheduler(installation(), works, said::add, this::sleep);
    }

    List<FiringEvent> kept(String job) {
        return inStore(store -> store.list(CYCLE, job));
    }

    <T> T inStore(java.util.function.Function<ScheduleStore, T> question) {
        try (Database database = ReadyDatabase.forRuns(installation())) {
            return question.apply(Stores.of(database).schedule());
        }
    }
}
