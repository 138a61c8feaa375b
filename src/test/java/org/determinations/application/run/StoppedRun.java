package org.determinations.application.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.batch.SpringJobs;
import org.determinations.model.Stage;
import org.determinations.model.Worded;

/**
 * Runs a stage and ends its own process at one of many points, as a power cut would: nothing is closed, no hook runs. A
 * point is a line of the libraries' logs around steps, transactions and migrations, a line of the program's around a new
 * database, or a look at the clock, which the steps take between their own statements.
 */
public final class StoppedRun {
    /** Exit code of a process that came to its point. */
    public static final int STOPPED = 99;

    /** Stops at no point and prints them all. */
    public static final int NEVER = 0;

    private static final List<String> LINES = List.of(
            "Migrating schema",
            "Executing step",
            "Saving step execution before commit",
            "Initiating transaction commit",
            "Releasing JDBC Connection",
            "a new database was written",
            "the database has its place");

    /** Copies are made where a step begins. */
    public static final String STEPS = "steps";

    private final boolean onlySteps;
    private final int stopAt;
    private final List<String> points = new ArrayList<>();
    private final Path home;
    private final Optional<Path> copies;
    private Map<String, String> copied = Map.of();

    private StoppedRun(int stopAt, Path home, Optional<Path> copies, boolean onlySteps) {
        this.onlySteps = onlySteps;
        this.stopAt = stopAt;
        this.home = home;
        this.copies = copies;
    }

    /**
     * Arguments: home, cycle folder, stage, number of the point, address of a server or a minus, and, if at every point the
     * home is to be copied, the folder that gets the copies, to be asked for with {@link #left}; with {@link #STEPS} after it, only where
     * a step begins. Such a copy is what a
     * process that is killed there leaves of an embedded database, so that one process does for all points.
     */
    public static void main(String[] arguments) {
        Optional<Path> copies = arguments.length > 5 ? Optional.of(Path.of(arguments[5])) : Optional.empty();
        boolean onlySteps = List.of(arguments).contains(STEPS);
        StoppedRun run = new StoppedRun(Integer.parseInt(arguments[3]), Path.of(arguments[0]), copies, onlySteps);
        run.listen();
        Optional<Installation.Login> login = arguments[4].equals("-")
                ? Optional.empty()
                : Optional.of(new Installation.Login(arguments[4], "postgres", ""));
        Installation installation = TestInstallation.at(Path.of(arguments[0]), login, run.clock());
        try {
            new StageRunner(installation, new SpringJobs(), line -> {})
                    .run(Worded.find(Stage.class, arguments[2]).orElseThrow(), Path.of(arguments[1]), false);
        } finally {
            run.points.forEach(System.out::println);
        }
    }

    /** A copy of the home as it was at a point: the newest copy up to there, because where no file changed none was made. */
    public static Path left(Path copies, int point, Path target) throws IOException {
        for (int made = point; made > 0; made--) {
            Path copy = copies.resolve(String.valueOf(made));
            if (Files.exists(copy)) {
                return TestInstallation.copy(copy, target);
            }
        }
        return target;
    }

    private synchronized void at(String point) {
        points.add(point);
        if (!onlySteps || point.startsWith("executing step")) {
            copies.ifPresent(folder -> copy(folder.resolve(String.valueOf(points.size()))));
        }
        if (points.size() == stopAt) {
            Runtime.getRuntime().halt(STOPPED);
        }
    }

    /** Again when a thread of the database wrote meanwhile: a kill leaves the files of one moment. */
    private void copy(Path target) {
        if (!Files.exists(home)) {
            return;
        }
        try {
            for (Map<String, String> now = marks(); !now.equals(copied); now = marks()) {
                TestInstallation.copy(home, target);
                copied = now;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Length and time of each file of the home. */
    private Map<String, String> marks() throws IOException {
        Map<String, String> marks = new TreeMap<>();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                marks.put(file.toString(), Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
        }
        return marks;
    }

    private void listen() {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.FINE);
        root.addHandler(new Handler() {
            @Override
            public void publish(LogRecord line) {
                String text = String.valueOf(line.getMessage());
                LINES.stream()
                        .filter(text::startsWith)
                        .findFirst()
                        .ifPresent(start -> at(start.equals(LINES.get(1)) ? text.toLowerCase(Locale.ROOT) : start));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        root.getHandlers()[0].setLevel(Level.FINE);
    }

    private Clock clock() {
        return new Clock() {
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
                at("look at the clock");
                return TestInstallation.NOW;
            }
        };
    }
}
