package org.determinations.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import org.determinations.ingest.CountedRecords;
import org.determinations.ingest.FileTotals;
import org.determinations.ingest.RecordCounts;
import org.determinations.ingest.RecordRows;
import org.determinations.ingest.StudentTallies;
import org.determinations.ingest.counted.CountedFileWriter;
import org.determinations.ingest.counted.CountedOrigin;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.ingest.file.OnePass;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.issue.Issue;
import org.determinations.issue.Refusal;
import scala.Tuple2;

/**
 * Counts the student records of a cycle folder on Spark and writes a file of counts for each file of records. Exit code 0 when all are
 * counted, 2 for wrong usage, 3 when a file is refused.
 */
public final class CountRecords {
    private static final int WRONG_USAGE = 2;
    private static final int REFUSED = 3;
    private static final String SECONDARY = "secondary";
    private static final String COUNTED = ".counted.csv";

    private final JavaSparkContext spark;
    private final CountOptions options;
    private final Setting setting;
    private final PrintStream out;

    private CountRecords(JavaSparkContext spark, CountOptions options, PrintStream out) throws IOException {
        this.spark = spark;
        this.options = options;
        this.setting = Setting.read(options.app(), options.cycle(), spark.sc().applicationId());
        this.out = out;
    }

    /** @param arguments see {@link CountOptions#USAGE} */
    public static void main(String[] arguments) throws IOException {
        Optional<CountOptions> options = CountOptions.of(arguments);
        int exit = options.isEmpty() ? usage() : run(options.get());
        if (exit != 0) {
            System.exit(exit);
        }
    }

    private static int usage() {
        System.err.println(CountOptions.USAGE);
        return WRONG_USAGE;
    }

    private static int run(CountOptions options) throws IOException {
        try (JavaSparkContext spark =
                new JavaSparkContext(new SparkConf().setAppName("determinations: student records"))) {
            new CountRecords(spark, options, System.out).count();
            return 0;
        } catch (Refusal refusal) {
            refusal.issues().stream().map(Issue::line).forEach(System.err::println);
            return REFUSED;
        }
    }

    private void count() throws IOException {
        List<Survey> surveys = surveyed();
        Map<String, OnePass.Content> contents = new TreeMap<>();
        List<Piece> pieces = new ArrayList<>();
        for (Survey survey : surveys) {
            survey.content().ifPresent(content -> contents.put(survey.path(), content));
            pieces.addAll(survey.pieces());
        }
        FileRecogniser recogniser =
                setting.known().recogniser(file -> Optional.ofNullable(contents.get(file.path().toString())));
        Setting everywhere = setting;
        JavaRDD<Piece.Counted> counted = spark.parallelize(pieces, Math.max(1, pieces.size()))
                .map(piece -> piece.count(everywhere))
                .persist(StorageLevel.MEMORY_AND_DISK());
        Map<String, RecordRows> rows = rows(counted, surveys, recogniser);
        JavaPairRDD<String, StudentTallies> tallies = counted.mapToPair(
                        piece -> new Tuple2<>(piece.path(), piece.tallies()))
                .reduceByKey(CountRecords::sum);
        // One file after another comes to the driver, so that it holds the counts of one.
        tallies.toLocalIterator()
                .forEachRemaining(of -> write(recognised(recogniser, of._1()), of._2(), rows, contents));
    }

    private static StudentTallies sum(StudentTallies one, StudentTallies other) {
        one.add(other);
        return one;
    }

    private List<Survey> surveyed() throws IOException {
        Setting everywhere = setting;
        long splitBytes = options.splitBytes();
        List<String> files = files();
        List<Survey> surveys = spark.parallelize(files, Math.max(1, files.size()))
                .map(path -> Survey.of(everywhere, path, name(path), splitBytes))
                .collect();
        surveys.stream()
                .filter(survey -> survey.problems().isEmpty() && !survey.holdsRecords())
                .forEach(survey -> out.println(survey.name() + ": holds no student records, left alone"));
        if (surveys.stream().anyMatch(survey -> !survey.problems().isEmpty())) {
            throw refused(surveys.stream()
                    .filter(survey -> !survey.problems().isEmpty())
                    .map(Survey::path)
                    .toList());
        }
        return surveys.stream().filter(Survey::holdsRecords).toList();
    }

    /** Says what is wrong with files as the program itself says it, by looking at them as the program does. */
    private Refusal refused(List<String> paths) {
        FileRecogniser recogniser = setting.known().recogniser(OnePass.NONE);
        List<Issue> issues = new ArrayList<>();
        for (String path : paths) {
            List<Issue> found = recogniser.recognise(Path.of(path), name(path)).issues();
            issues.addAll(found.isEmpty() ? List.of(FileRecogniser.unreadable(name(path), "not sound text")) : found);
        }
        return new Refusal(Refusal.Kind.INPUT, issues);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> entries = Files.list(options.cycle().resolve(SECONDARY))) {
            return entries.filter(Files::isRegularFile)
                    .map(file -> file.toAbsolutePath().normalize().toString())
                    .filter(path -> !name(path).startsWith(SECONDARY + "/.") && !path.endsWith(".md"))
                    .filter(path -> !path.endsWith(COUNTED))
                    .sorted()
                    .toList();
        }
    }

    private static String name(String path) {
        return SECONDARY + "/" + Path.of(path).getFileName();
    }

    private static RecognisedFile recognised(FileRecogniser recogniser, String path) {
        return recogniser.recognise(Path.of(path), name(path)).file().orElseThrow();
    }

    /** The rows of each file, its pieces put together in their order; refused when a record is not sound text. */
    private Map<String, RecordRows> rows(
            JavaRDD<Piece.Counted> counted, List<Survey> surveys, FileRecogniser recogniser) {
        Map<String, RecordRows> rows = new TreeMap<>();
        List<String> unsound = new ArrayList<>();
        for (Survey survey : surveys) {
            rows.put(survey.path(), RecordRows.ofHeader(recognised(recogniser, survey.path()).headerRow()));
        }
        List<Piece.Counted> all = new ArrayList<>(
                counted.map(Piece.Counted::withoutTallies).collect());
        all.sort(Comparator.comparing(Piece.Counted::path).thenComparing(Piece.Counted::number));
        for (Piece.Counted piece : all) {
            Objects.requireNonNull(rows.get(piece.path())).append(piece.rows());
            if (!piece.sound()) {
                unsound.add(piece.path());
            }
        }
        if (!unsound.isEmpty()) {
            throw refused(unsound.stream().distinct().toList());
        }
        return rows;
    }

    private void write(
            RecognisedFile file,
            StudentTallies tallies,
            Map<String, RecordRows> rows,
            Map<String, OnePass.Content> contents) {
        String path = file.path().toString();
        OnePass.Content content = Objects.requireNonNull(contents.get(path));
        CountedRecords counted = new RecordCounts(content.bytes(), Objects.requireNonNull(rows.get(path)), tallies)
                .counted(file, setting.known().context());
        CountedOrigin origin = new CountedOrigin(
                file.name(),
                content.sha256(),
                content.bytes(),
                setting.known().context().codeLists().hash(),
                "determinations-spark " + version() + " on Spark " + spark.version());
        try {
            store(CountedFileWriter.nameFor(file.shortName()), origin, counted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FileTotals totals = counted.totals();
        out.printf(
                Locale.ROOT,
                "%s: %,d records counted, %,d rejected, %,d of students who no longer count; %d issues%n",
                file.name(), totals.accepted(), totals.rejected(), totals.notThisCycle(), counted.issues().size());
    }

    /** Whole or not at all. */
    private void store(String name, CountedOrigin origin, CountedRecords counted) throws IOException {
        Files.createDirectories(options.out());
        Path part = options.out().resolve("." + name + ".part");
        try (Writer writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
            CountedFileWriter.write(origin, counted, line -> append(writer, line));
        }
        Files.move(part, options.out().resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void append(Writer writer, String line) {
        try {
            writer.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String version() {
        String version = CountRecords.class.getPackage().getImplementationVersion();
        return version == null ? "unpackaged" : version;
    }
}
