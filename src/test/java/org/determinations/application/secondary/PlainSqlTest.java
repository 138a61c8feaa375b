package org.determinations.application.secondary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.release.Desk;
import org.determinations.application.run.StageOutcome;
import org.determinations.model.ExactRatio;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.secondary.MeasureInput;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.OutcomeCount;
import org.determinations.model.secondary.RatioFigures;
import org.determinations.model.secondary.RatioMethod;
import org.determinations.model.secondary.StateComparison;
import org.determinations.practice.PracticeFiles;
import org.determinations.practice.PracticeOptions;
import org.determinations.store.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every stored count, risk and ratio of a generated state is exactly that of a slow computation in SQL from its students. */
class PlainSqlTest {
    private static final int STUDENTS = 40_000;
    private static final SchoolYear YEAR = new SchoolYear(2011);
    private static final String RECORDS = "secondary/student-records.csv";

    @TempDir
    Path scratch;

    @Test
    void every_count_and_ratio_of_a_generated_state_is_that_of_plain_sql() throws IOException, SQLException {
        long seed = new Random().nextLong(1_000_000);
        System.out.println("PlainSqlTest: seed " + seed);
        Path cycle = state(seed);
        Desk desk = Desk.empty(scratch, cycle, TestServer.H2);
        desk.released(desk.run(Stage.OFFICIAL));
        StageOutcome outcome = desk.outcome(Stage.SECONDARY);
        List<MeasureResult> stored = desk.stored(
                stores -> stores.measures().list(outcome.report().run().number()));
        Map<String, Map<String, String>> plain = plain(cycle.resolve(RECORDS));
        int ratios = 0;
        for (MeasureResult result : stored) {
            Map<String, String> expected = plain.getOrDefault(key(result), Map.of());
            assertThat(values(result)).as("seed %d, %s", seed, result).isEqualTo(wanted(expected));
            ratios += result.figures().isPresent() ? 1 : 0;
        }
        TreeSet<String> keys = stored.stream().map(PlainSqlTest::key).collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> districts =
                keys.stream().map(k -> k.substring(0, 8)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(plain.keySet().stream().filter(k -> districts.contains(k.substring(0, 8))))
                .as("seed %d: no measure is left out", seed)
                .containsExactlyElementsOf(keys);
        assertThat(stored).as("seed %d", seed).hasSizeGreaterThan(1000);
        assertThat(ratios).as("seed %d", seed).isGreaterThan(100);
        assertThat(stored)
                .extracting(MeasureResult::method)
                .as("seed %d: every method is among them", seed)
                .contains(RatioMethod.values());
    }

    /** Generated records of which some say what generated ones never do: left the school, of unknown race, no placement. */
    private Path state(long seed) throws IOException {
        Path cycle = scratch.resolve("cycle");
        PracticeFiles.write(
                cycle,
                PracticeOptions.of(PracticeOptions.FEWEST_DISTRICTS, seed, PracticeOptions.FIRST_CYCLE)
                        .withStudentRecords(STUDENTS));
        Path generated = cycle.resolve("student-records/student-records.csv");
        List<String> lines = Files.readAllLines(generated);
        List<String> header = List.of(lines.get(0).split(","));
        Random random = new Random(seed);
        List<String> altered = new ArrayList<>(List.of(lines.get(0) + ",DOE032"));
        for (String line : lines.subList(1, lines.size())) {
            altered.add(altered(line.split(",", -1), header, random));
        }
        Files.delete(cycle.resolve("secondary/student-counts.csv"));
        Files.write(cycle.resolve(RECORDS), altered);
        Files.delete(generated);
        Files.delete(cycle.resolve("student-records"));
        return cycle;
    }

    private static String altered(String[] cells, List<String> header, Random random) {
        String early = "00";
        boolean special = !cells[header.indexOf("DOE036")].isEmpty();
        if (random.nextInt(40) == 0) {
            cells[header.indexOf("DOE012")] = "09";
        } else if (special && random.nextInt(20) == 0) {
            cells[header.indexOf("DOE034")] = random.nextBoolean() ? "" : "01";
        } else if (special && random.nextInt(20) == 0) {
            cells[header.indexOf("DOE034")] = random.nextBoolean() ? "" : "00";
            early = "32";
        } else if (random.nextInt(20) == 0) {
            cells[header.indexOf("DOE010")] = random.nextBoolean() ? "07" : "04";
        }
        return String.join(",", cells) + "," + early;
    }

    private static Map<String, Map<String, String>> plain(Path records) throws IOException, SQLException {
        try (PlainSql sql = new PlainSql(PostgresServer.newDatabaseUrl() + "?user=postgres")) {
            sql.copyRecords(records);
            sql.copyCodeLists(TestInstallation.app().resolve("jobs/codelists"));
            sql.makeStudents(YEAR);
            return sql.measures();
        }
    }

    private static String key(MeasureResult result) {
        return String.join(
                "|",
                result.subject().district().digits(),
                result.key().kind().code(),
                result.key().race().name(),
                result.key().income().name(),
                result.key().gradeSpan(),
                result.key().disabilityKind());
    }

    /** Counts that the database has no row for are zero; of a measure without figures only its counts are looked at. */
    private static Map<String, String> wanted(Map<String, String> row) {
        Map<String, String> wanted = new TreeMap<>();
        for (String count : List.of("a", "n", "b", "m", "sa", "sn", "sb", "sm")) {
            wanted.put(count, row.getOrDefault(count, "0"));
        }
        List<String> figures = List.of(
                "ratio",
                "focal_risk",
                "comparison_risk",
                "difference",
                "excess",
                "ceiling",
                "state_ratio",
                "rest_ratio");
        if (row.containsKey("ratio")) {
            wanted.put("method", row.getOrDefault("method", ""));
            figures.forEach(f -> Optional.ofNullable(row.get(f)).ifPresent(v -> wanted.put(f, v)));
        }
        return wanted;
    }

    private static Map<String, String> values(MeasureResult result) {
        Map<String, String> values = new TreeMap<>();
        MeasureInput input = result.input().orElseThrow();
        put(values, "a", "n", input.focal());
        put(values, "b", "m", input.comparison());
        put(values, "sa", "sn", input.stateFocal());
        put(values, "sb", "sm", input.stateComparison());
        result.figures().ifPresent(f -> {
            values.put("method", result.method().name());
            put(values, f);
        });
        result.state().ifPresent(s -> put(values, s));
        return values;
    }

    private static void put(Map<String, String> values, String outcome, String students, OutcomeCount count) {
        values.put(outcome, String.valueOf(count.outcome()));
        values.put(students, String.valueOf(count.students()));
    }

    private static void put(Map<String, String> values, RatioFigures figures) {
        values.put("ratio", figures.ratio().text());
        values.put("focal_risk", figures.focalRisk().text());
        values.put("comparison_risk", figures.comparisonRisk().text());
        values.put("difference", figures.difference().text());
        values.put("excess", figures.excess().text());
        put(values, "ceiling", figures.ceiling());
    }

    private static void put(Map<String, String> values, StateComparison state) {
        put(values, "state_ratio", state.stateRatio());
        put(values, "rest_ratio", state.restRatio());
    }

    private static void put(Map<String, String> values, String name, Optional<ExactRatio> value) {
        value.ifPresent(v -> values.put(name, v.text()));
    }
}
