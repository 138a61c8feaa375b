package org.determinations.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.determinations.application.TestInstallation;
import org.determinations.application.run.StageRunner;
import org.determinations.batch.SpringJobs;
import org.determinations.model.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published figures of 2012 through the whole job: from our own layout, and from the State's files as they are. */
@Tag("shared")
class PublishedCycleTest {
    private static final Path PUBLISHED =
            Path.of(System.getProperty("shared.dir", "../shared"), "data", "massachusetts-2012");
    private static final Path SAMPLE = TestInstallation.app().resolve("data-samples/massachusetts-2012-13");

    /** {@code ../shared/reference/massachusetts.md} 2.3, in the order of the names there. */
    private static final List<String> BELOW_95 = List.of(
            "Cambridge",
            "Chelsea",
            "Foxborough Regional Charter",
            "Hanover",
            "Holyoke",
            "Lawrence",
            "Mashpee",
            "Northampton",
            "Pathfinder",
            "Peabody",
            "Revere",
            "Rockland",
            "Somerville",
            "Taunton",
            "Waltham",
            "Watertown");

    @TempDir
    static Path scratch;

    private static Path own;
    private static Path asPublished;

    @BeforeAll
    static void run_both() throws IOException {
        own = run("own", SAMPLE);
        Path folder = scratch.resolve("as-published");
        Files.createDirectories(folder.resolve("official"));
        Files.copy(SAMPLE.resolve("cycle.yaml"), folder.resolve("cycle.yaml"));
        copy(SAMPLE.resolve("official/review-findings.csv"), folder);
        copy(PUBLISHED.resolve("native/accountability_district.csv"), folder);
        copy(PUBLISHED.resolve("native/special_education_report_compliance_district.csv"), folder);
        copy(PUBLISHED.resolve("spp_performance_indicators_2012.csv"), folder);
        asPublished = run("as-published-home", folder);
    }

    @Test
    void the_400_districts_have_the_categories_that_follow_from_their_levels() throws IOException {
        List<CSVRecord> rows = rows(own.resolve("determinations.csv"));
        assertThat(rows).hasSize(400);
        Map<String, Long> counts = rows.stream()
                .collect(Collectors.groupingBy(row -> row.get("category"), TreeMap::new, Collectors.counting()));
        assertThat(counts)
                .containsExactly(
                        Map.entry("", 20L),
                        Map.entry("MR", 96L),
                        Map.entry("MRAR", 207L),
                        Map.entry("NI", 12L),
                        Map.entry("NSI", 1L),
                        Map.entry("NTA", 64L));
        assertThat(rows)
                .filteredOn(row -> row.get("status").equals("UNDETERMINED"))
                .hasSize(20);
        assertThat(rows).noneMatch(row -> row.get("reassigned").equals("yes"));
    }

    @Test
    void the_states_own_files_give_the_same_bytes_apart_from_where_a_level_stands() throws IOException {
        assertThat(withoutSources(asPublished)).isEqualTo(withoutSources(own));
        assertThat(rows(asPublished.resolve("determinations.csv")).get(0).get("level_source_file"))
                .isEqualTo("official/accountability_district.csv");
    }

    @Test
    void factor_1_lists_the_sixteen_districts_of_the_published_figures() throws IOException {
        for (Path run : List.of(own, asPublished)) {
            List<String> names = rows(run.resolve("review-list.csv")).stream()
                    .filter(row -> row.get("factor_1").equals("significant"))
                    .map(row -> row.get("district_name"))
                    .sorted()
                    .toList();
            assertThat(names).hasSameSizeAs(BELOW_95);
            for (int i = 0; i < names.size(); i++) {
                assertThat(names.get(i)).startsWith(BELOW_95.get(i));
            }
        }
    }

    private static Path run(String home, Path folder) {
        return new StageRunner(
                        TestInstallation.at(scratch.resolve(home), Optional.empty()), new SpringJobs(), line -> {})
                .run(Stage.OFFICIAL, folder, false)
                .folder();
    }

    private static void copy(Path file, Path cycle) throws IOException {
        Files.copy(file, cycle.resolve("official").resolve(file.getFileName()));
    }

    private static List<String> withoutSources(Path run) throws IOException {
        return rows(run.resolve("determinations.csv")).stream()
                .map(row -> row.toMap().entrySet().stream()
                        .filter(cell -> !cell.getKey().startsWith("level_source_"))
                        .map(cell -> cell.getKey() + "=" + cell.getValue())
                        .sorted()
                        .collect(Collectors.joining(", ")))
                .toList();
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return parser.getRecords();
        }
    }
}
