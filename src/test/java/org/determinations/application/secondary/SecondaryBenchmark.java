package org.determinations.application.secondary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.determinations.application.TestInstallation;
import org.determinations.application.release.Desk;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.StudentCount;
import org.determinations.model.student.StudentCell;
import org.determinations.practice.PracticeFiles;
import org.determinations.practice.PracticeOptions;
import org.determinations.store.PostgresServer;

/**
 * Times {@code run secondary} from a million generated student records to its files, as a person starts it, beside the same
 * counts by COPY and GROUP BY in PostgreSQL. {@code mvn verify -Pbenchmark-secondary} starts it; see there for its options.
 * Asserts nothing about time; ends with an error when the two do not count the same.
 */
public final class SecondaryBenchmark {
    private static final int DISTRICTS = 400;
    private static final SchoolYear YEAR = new SchoolYear(2011);
    private static final String RECORDS = "secondary/student-records.csv";
    private static final String LINE = "%-46s %9s %9s %12s%n";

    private final Path scratch;
    private final int students;
    private final int runs;

    private SecondaryBenchmark(Path scratch, int students, int runs) {
        this.scratch = scratch;
        this.students = students;
        this.runs = runs;
    }

    /**
     * @param arguments number of student records, number of runs, and a JDBC URL with user and password; a URL that is left out
     *     means an embedded server
     */
    public static void main(String[] arguments) throws Exception {
        Path scratch = Files.createTempDirectory("determinations-benchmark");
        try {
            Optional<String> server =
                    Optional.of(arguments).filter(a -> a.length > 2).map(a -> a[2]);
            new SecondaryBenchmark(scratch, Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]))
                    .run(server.filter(url -> !url.isEmpty()));
        } finally {
            delete(scratch);
        }
    }

    private void run(Optional<String> server) throws Exception {
        Path cycle = scratch.resolve("cycle");
        PracticeFiles.write(
                cycle,
                PracticeOptions.of(DISTRICTS, 2012, PracticeOptions.FIRST_CYCLE).withStudentRecords(students));
        Files.delete(cycle.resolve("secondary/student-counts.csv"));
        Files.move(cycle.resolve("student-records/student-records.csv"), cycle.resolve(RECORDS));
        Files.delete(cycle.resolve("student-records"));
        Path released = scratch.resolve("released");
        Desk desk = new Desk(released, cycle, Optional.empty());
        desk.released(desk.run(Stage.OFFICIAL));
        System.out.printf(
                Locale.ROOT,
                "%,d districts, %,d student records, %,d bytes; %d cores, load %s; medians of %d runs%n%n",
                DISTRICTS,
                students,
                Files.size(cycle.resolve(RECORDS)),
                Runtime.getRuntime().availableProcessors(),
                load(),
                runs);
        System.out.printf(Locale.ROOT, LINE, "", "wall", "CPU", "peak memory");
        Path home = commands("run secondary, records to files", released, cycle, "");
        commands("the same with a heap of 96 MB", released, cycle, "-Xmx96m");
        Map<String, Long> counted = product(home, cycle);
        Map<String, Long> grouped = postgres(server, cycle);
        System.out.printf(
                Locale.ROOT,
                "%n%,d cells, %s%n",
                counted.size(),
                counted.equals(grouped) ? "the same" : "NOT the same");
        if (!counted.equals(grouped)) {
            throw new IllegalStateException("the program and PostgreSQL do not count the same");
        }
    }

    private static String load() throws IOException {
        Path load = Path.of("/proc/loadavg");
        return Files.isReadable(load) ? Files.readString(load).split(" ")[0] : "unknown";
    }

    /** Starts the command anew for each run, after one that is not counted; gives the home of the last. */
    private Path commands(String what, Path released, Path cycle, String javaOptions) throws Exception {
        List<Measured> measured = new ArrayList<>();
        Path home = scratch.resolve("home");
        for (int run = 0; run <= runs; run++) {
            delete(home);
            TestInstallation.copy(released, home);
            ProcessBuilder command = new ProcessBuilder(
                            TestInstallation.app().resolve("determinations").toString(),
                            "run",
                            "secondary",
                            cycle.toString(),
                            "--home",
                            home.toString(),
                            "--quiet")
                    .redirectErrorStream(true)
                    .redirectOutput(scratch.resolve("output").toFile());
            command.environment().put("DETERMINATIONS_JAVA_OPTS", javaOptions);
            measured.add(measure(command));
        }
        print(what, measured.subList(1, measured.size()));
        return home;
    }

    /** One run of a command, or one statement. */
    private record Measured(Duration wall, Optional<Duration> cpu, Optional<Long> kilobytes) {}

    private Measured measure(ProcessBuilder command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = command.start();
        Optional<Long> peak = Optional.empty();
        Optional<Duration> cpu = Optional.empty();
        do {
            Optional<Duration> used = process.info().totalCpuDuration();
            cpu = used.isPresent() ? used : cpu;
            Optional<Long> now = peak(process.pid());
            peak = now.isPresent() ? now : peak;
        } while (!process.waitFor(10, TimeUnit.MILLISECONDS));
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        if (process.exitValue() != 0) {
            throw new IllegalStateException(Files.readString(scratch.resolve("output")));
        }
        return new Measured(wall, cpu, peak);
    }

    /** The most memory that a process has had at once, as Linux knows it; unit: kilobytes. */
    private static Optional<Long> peak(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.valueOf(line.replaceAll("[^0-9]", "")))
                    .findFirst();
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static void print(String what, List<Measured> measured) {
        Measured median = measured.stream()
                .sorted(Comparator.comparing(Measured::wall))
                .skip((measured.size() - 1) / 2)
                .findFirst()
                .orElseThrow();
        System.out.printf(
                Locale.ROOT,
                LINE,
                what,
                seconds(median.wall()),
                median.cpu().map(SecondaryBenchmark::seconds).orElse("unknown"),
                measured.stream()
                        .flatMap(m -> m.kilobytes().stream())
                        .max(Comparator.naturalOrder())
                        .map(kb -> kb / 1024 + " MB")
                        .orElse("unknown"));
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.2f s", duration.toMillis() / 1000.0);
    }

    /** What the program has counted and stored. */
    private static Map<String, Long> product(Path home, Path cycle) {
        List<StudentCount> counts = new Desk(home, cycle, Optional.empty())
                .stored(stores -> stores.runs().list().stream()
                        .filter(run -> run.stage() == Stage.SECONDARY)
                        .findFirst()
                        .map(run -> stores.facts().list(run.number(), FactKinds.STUDENT_COUNT))
                        .orElseThrow());
        Map<String, Long> cells = new TreeMap<>();
        for (StudentCount count : counts) {
            StudentCell cell = count.cell();
            cells.put(
                    String.join(
                            "|",
                            count.district().digits(),
                            cell.race().name(),
                            cell.income().name(),
                            cell.disability().name(),
                            cell.placement().name(),
                            cell.gradeSpan(),
                            cell.disabilityKind()),
                    (long) count.students().value().orElseThrow());
        }
        return cells;
    }

    /** The same by COPY and GROUP BY. */
    private Map<String, Long> postgres(Optional<String> server, Path cycle) throws SQLException, IOException {
        try (PlainSql sql = new PlainSql(server.orElseGet(() -> PostgresServer.newDatabaseUrl() + "?user=postgres"))) {
            long backend = sql.number("select pg_backend_pid()");
            Optional<ProcessHandle> process = server.isPresent() ? Optional.empty() : ProcessHandle.of(backend);
            sql.copyCodeLists(TestInstallation.app().resolve("jobs/codelists"));
            timed("PostgreSQL " + sql.version() + ": COPY", process, () -> sql.copyRecords(cycle.resolve(RECORDS)));
            timed("PostgreSQL: codes to groups", process, () -> sql.makeStudents(YEAR));
            timed("PostgreSQL: GROUP BY", process, sql::makeCells);
            return sql.cells();
        }
    }

    /** Something that PostgreSQL does. */
    private interface Work {
        void run() throws SQLException, IOException;
    }

    private static void timed(String what, Optional<ProcessHandle> process, Work work)
            throws SQLException, IOException {
        Optional<Duration> before = cpu(process);
        long start = System.nanoTime();
        work.run();
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        Optional<Duration> used = cpu(process).flatMap(after -> before.map(after::minus));
        print(what, List.of(new Measured(wall, used, process.flatMap(p -> peak(p.pid())))));
    }

    private static Optional<Duration> cpu(Optional<ProcessHandle> process) {
        return process.flatMap(p -> p.info().totalCpuDuration());
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
