package org.determinations.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.determinations.ingest.RecordCounter;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.counted.CountedFileReader;
import org.determinations.ingest.counted.CountedFileWriter;
import org.determinations.ingest.counted.CountedOrigin;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.model.SchoolYear;
import org.determinations.policyfile.CodeListFiles;
import org.determinations.policyfile.ContractFiles;
import org.determinations.policyfile.ShippedJurisdiction;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On Spark, on one machine and on a master with two workers, records come to the same bytes as in a single process. */
@Tag("spark")
class SparkCountingTest {
    private static final Path APP =
            Path.of(System.getProperty("determinations.app", ".")).toAbsolutePath();
    private static final String HEADER =
            "school_year,district_code,DOE002,DOE006,DOE010,DOE012,DOE015,DOE016,DOE019,DOE032,DOE034,DOE036";
    private static final long SEED = 20_121_129;
    private static final ReadContext CONTEXT = ReadContext.of(
            new SchoolYear(2012),
            ShippedJurisdiction.massachusetts(),
            CodeListFiles.read(APP.resolve("jobs/codelists")));

    @TempDir
    private static Path scratch;

    @AutoClose
    private static SparkHome spark;

    private static Path cycle;

    @BeforeAll
    static void make_records() throws IOException {
        spark = new SparkHome(Files.createDirectories(scratch.resolve("spark home")));
        cycle = Files.createDirectories(scratch.resolve("cycle"));
        Files.copy(APP.resolve("data-samples/practice-2012-13/cycle.yaml"), cycle.resolve("cycle.yaml"));
        Path secondary = Files.createDirectories(cycle.resolve("secondary"));
        Random random = new Random(SEED);
        Files.writeString(secondary.resolve("east.csv"), records(random, "\n", true, 4000), StandardCharsets.UTF_8);
        Files.writeString(
                secondary.resolve("north.csv"),
                "\uFEFF" + records(random, "\r\n", false, 3000),
                StandardCharsets.UTF_8);
        Files.writeString(secondary.resolve("west.csv"), records(random, "\n", true, 1), StandardCharsets.UTF_8);
        Files.writeString(secondary.resolve("README.md"), "not an input", StandardCharsets.UTF_8);
    }

    /** Rows of several districts and years, some of them with line breaks in quotation marks, some of them bad. */
    private static String records(Random random, String end, boolean endLast, int rows) {
        StringBuilder text = new StringBuilder(HEADER).append(end);
        for (int i = 0; i < rows; i++) {
            text.append(record(random));
            if (i + 1 < rows || endLast) {
                text.append(end);
            }
        }
        return text.toString();
    }

    private static String record(Random random) {
        String year = pick(random, "2010-11", "2011-12", "2011-12", random.nextInt(400) == 0 ? "1812" : "2011-12");
        String district = pick(random, "09010000", "09020000", "09030000", random.nextInt(300) == 0 ? "9" : "09040000");
        String school = random.nextInt(50) == 0 ? "\"of \"\"two\"\"\nlines, quoted\r\n\"" : district;
        String record = String.join(
                ",",
                year,
                district,
                Integer.toString(random.nextInt(1_000_000)),
                "2000-01-01",
                pick(random, "01", "02", "33", random.nextInt(200) == 0 ? "Z9" : "03"),
                pick(random, "01", "01", "40"),
                school,
                pick(random, "06", "07", "PK", "SP"),
                pick(random, "00", "01", "02", random.nextInt(200) == 0 ? "7" : "00"),
                pick(random, "", "", "31"),
                pick(random, "", "20", "40", "60", random.nextInt(200) == 0 ? "15" : "10"),
                pick(random, "", "03", "08"));
        return random.nextInt(500) == 0 ? record + ",one cell more" : record;
    }

    private static String pick(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }

    /** What a single process counts, in the words of whoever counted. */
    private static String alone(Path counts) throws IOException {
        FileRecogniser recogniser =
                new FileRecogniser(ContractFiles.read(APP.resolve("jobs/contracts")), ShippedJurisdiction.codes());
        String countedBy = CountedFileReader.origin(
                        recogniser
                                .recognise(counts, counts.getFileName().toString())
                                .file()
                                .orElseThrow(),
                        CONTEXT)
                .countedBy();
        assertThat(countedBy).startsWith("determinations-spark ").contains(" on Spark 4.");
        Path records = cycle.resolve("secondary")
                .resolve(counts.getFileName().toString().replace(".counted.csv", ".csv"));
        RecognisedFile file = recogniser
                .recognise(records, "secondary/" + records.getFileName())
                .file()
                .orElseThrow();
        StringBuilder text = new StringBuilder();
        CountedFileWriter.write(
                new CountedOrigin(
                        file.name(),
                        file.sha256(),
                        file.bytes(),
                        CONTEXT.codeLists().hash(),
                        countedBy),
                RecordCounter.count(file, CONTEXT, read -> {}),
                text::append);
        return text.toString();
    }

    private void counts(String master, String split) throws IOException, InterruptedException {
        Path out = scratch.resolve("out " + master.replaceAll("[^a-z0-9]+", "-") + split);
        SparkHome.Ended ended = spark.submit(
                master,
                "--app",
                APP.toString(),
                "--cycle",
                cycle.toString(),
                "--out",
                out.toString(),
                "--split",
                split);
        String said = String.format(Locale.ROOT, "seed %d, split %s on %s: %s", SEED, split, master, ended.said());
        assertThat(ended.exit()).as(said).isZero();
        Map<String, Path> written = new TreeMap<>();
        try (Stream<Path> files = Files.list(out)) {
            files.forEach(file -> written.put(file.getFileName().toString(), file));
        }
        assertThat(written.keySet())
                .as(said)
                .isEqualTo(java.util.Set.of("east.counted.csv", "north.counted.csv", "west.counted.csv"));
        for (Path counts : written.values()) {
            assertThat(Files.readString(counts)).as(said).isEqualTo(alone(counts));
        }
        assertThat(ended.said()).contains("secondary/east.csv: ", " records counted, ", " rejected");
        assertThat(Files.readString(written.get("east.counted.csv")))
                .as("every kind of row is there, and nothing of a record")
                .contains("\nCOUNT,", "\nINCOMPLETE,", "\nISSUE,", "\nEND,")
                .doesNotContain("2000-01-01", "one cell more", "of \"\"two");
    }

    @Test
    void in_one_process_pieces_of_any_size_come_to_the_bytes_of_a_single_process() throws Exception {
        for (String split : List.of("0.0005", "0.01", "64")) {
            counts("local[2]", split);
        }
    }

    @Test
    void a_master_with_two_workers_comes_to_the_bytes_of_a_single_process() throws Exception {
        counts(spark.cluster(2), "0.01");
        assertThat(spark.executors()).as("executors that counted").isEqualTo(2);
    }

    @Test
    void a_file_whose_structure_is_broken_is_refused_as_everywhere() throws Exception {
        Path broken = Files.createDirectories(scratch.resolve("broken"));
        Files.copy(cycle.resolve("cycle.yaml"), broken.resolve("cycle.yaml"));
        Files.createDirectories(broken.resolve("secondary"));
        Path file = broken.resolve("secondary/records.csv");
        Files.writeString(file, records(new Random(SEED), "\n", true, 50) + "2011-12,09010000,\"never closed\n");
        SparkHome.Ended ended = spark.submit("local[2]", "--app", APP.toString(), "--cycle", broken.toString());
        String line = new FileRecogniser(ContractFiles.read(APP.resolve("jobs/contracts")), ShippedJurisdiction.codes())
                .recognise(file, "secondary/records.csv")
                .issues()
                .get(0)
                .line();
        assertThat(ended.exit()).as(ended.said()).isEqualTo(3);
        assertThat(ended.said()).contains(line);
        assertThat(broken.resolve("secondary")).isDirectoryNotContaining("glob:**.counted.csv");
    }

    @Test
    void a_wrong_option_says_how_it_is_used() throws Exception {
        SparkHome.Ended ended = spark.submit("local[2]", "--cycel", cycle.toString());
        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.said()).contains("usage: spark-submit determinations-spark.jar --app DIR --cycle DIR");
    }
}
