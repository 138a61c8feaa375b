package org.determinations.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.SchoolYear;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PracticeFilesTest {

    @TempDir
    private Path temp = Path.of("");

    @ParameterizedTest
    @ValueSource(ints = {2012, 2013})
    void the_committed_samples_are_what_the_generator_makes(int year) throws IOException {
        SchoolYear cycle = new SchoolYear(year);
        PracticeFiles.write(temp.resolve("again"), PracticeFiles.sample(cycle));
        Map<String, String> made = Folders.content(temp.resolve("again"));
        Map<String, String> committed = Folders.content(Folders.sample(cycle));
        assertThat(committed.keySet()).isEqualTo(made.keySet());
        made.forEach((name, text) -> assertThat(committed.get(name)).as(name).isEqualTo(text));
    }

    /** A finding that the first year has is in the second under its number, with nothing of it changed but its correction. */
    @Test
    void findings_go_on_from_year_to_year() {
        Map<String, CSVRecord> later = byId(Folders.sample(new SchoolYear(2013)));
        Map<String, CSVRecord> first = byId(Folders.sample());
        assertThat(later)
                .hasSizeGreaterThan(first.size())
                .containsKeys(first.keySet().toArray(String[]::new));
        int closedSince = 0;
        for (CSVRecord before : first.values()) {
            CSVRecord now = Objects.requireNonNull(later.get(before.get("finding_id")));
            for (String column : List.of("district_code", "source", "report_date", "criterion", "correction_due_on")) {
                assertThat(now.get(column)).as(column).isEqualTo(before.get(column));
            }
            if (before.get("verified_on").isEmpty() && !now.get("verified_on").isEmpty()) {
                closedSince++;
                assertThat(now.get("verified_on")).isBetween("2012-09-20", "2013-09-18");
            } else {
                assertThat(now.get("verified_on")).isEqualTo(before.get("verified_on"));
            }
        }
        assertThat(closedSince).isEqualTo(14);
    }

    private static Map<String, CSVRecord> byId(Path sample) {
        return Folders.rows(sample.resolve("official/review-findings.csv")).stream()
                .collect(
                        Collectors.toMap(row -> row.get("finding_id"), Function.identity(), (a, b) -> a, TreeMap::new));
    }

    @Test
    void the_same_seed_makes_the_same_bytes_and_another_one_others() throws IOException {
        SchoolYear cycle = new SchoolYear(2014);
        PracticeFiles.write(temp.resolve("a"), PracticeOptions.of(75, 1, cycle).withStudentRecords(5000));
        PracticeFiles.write(temp.resolve("b"), PracticeOptions.of(75, 1, cycle).withStudentRecords(5000));
        PracticeFiles.write(temp.resolve("c"), PracticeOptions.of(75, 2, cycle).withStudentRecords(5000));
        Map<String, String> first = Folders.content(temp.resolve("a"));
        assertThat(Folders.content(temp.resolve("b"))).isEqualTo(first);
        Folders.content(temp.resolve("c"))
                .forEach((name, text) -> assertThat(text).as(name).isNotEqualTo(first.get(name)));
    }

    @Test
    void the_records_of_a_nation_are_the_same_in_one_file_and_in_one_for_each_of_its_states() throws IOException {
        SchoolYear cycle = new SchoolYear(2014);
        PracticeFiles.write(
                temp.resolve("one"), PracticeOptions.of(75, 1, cycle).withStudentRecords(5000));
        PracticeSummary summary =
                PracticeFiles.write(temp.resolve("seven"), new PracticeOptions(75, 1, cycle, 5000, 7));
        List<List<String>> files = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            String name = "student-records/student-records-0000" + i + ".csv";
            files.add(records(temp.resolve("seven").resolve(name)));
            assertThat(summary.rows()).containsEntry(name, files.get(i - 1).size());
        }
        assertThat(files).allSatisfy(rows -> assertThat(rows).isNotEmpty());
        assertThat(files.stream().flatMap(List::stream))
                .containsExactlyElementsOf(records(temp.resolve("one/student-records/student-records.csv")));
    }

    private static List<String> records(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return lines.subList(1, lines.size());
    }

    @Test
    void the_summary_counts_what_stands_in_the_files() throws IOException {
        Path out = temp.resolve("state");
        PracticeSummary summary = PracticeFiles.write(
                out, PracticeOptions.of(61, 3, new SchoolYear(2012)).withStudentRecords(2000));
        assertThat(summary.districts()).isEqualTo(61);
        assertThat(summary.students()).isEqualTo(2000);
        assertThat(summary.reviewList()).hasSize(10).isSorted();
        assertThat(summary.rows()).containsEntry("student-records/student-records.csv", 2000);
        summary.rows()
                .forEach((name, count) -> assertThat(Folders.rows(out.resolve(name)))
                        .as(name)
                        .hasSize(count)
                        .isNotEmpty());
    }

    @Test
    void nothing_that_is_there_is_replaced() throws IOException {
        Files.writeString(temp.resolve("kept.txt"), "kept");
        assertThatThrownBy(() -> PracticeFiles.write(temp, PracticeFiles.sample()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.issues().get(0).code()).isEqualTo(IssueCode.OUTPUT_NOT_WRITABLE));
        assertThat(Folders.content(temp)).isEqualTo(Map.of("kept.txt", "kept"));
    }

    @Test
    void options_outside_their_ranges_are_refused() {
        SchoolYear cycle = new SchoolYear(2012);
        PracticeOptions least = PracticeOptions.of(60, 0, cycle);
        assertThat(PracticeOptions.of(100_000, 0, cycle).districts()).isEqualTo(100_000);
        assertThat(least.withStudentRecords(1200).studentRecords()).isEqualTo(1200);
        for (Runnable wrong : List.<Runnable>of(
                () -> PracticeOptions.of(59, 0, cycle),
                () -> PracticeOptions.of(100_001, 0, cycle),
                () -> PracticeOptions.of(60, 0, new SchoolYear(2011)),
                () -> least.withStudentRecords(1199),
                () -> least.withStudentRecords(-1))) {
            assertThatThrownBy(wrong::run).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    @Tag("benchmark")
    void a_nation_of_100000_districts_is_written_with_48_megabytes() throws Exception {
        Path out = temp.resolve("nation");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Nation.class.getName(),
                        out.toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
        assertThat(Files.size(out.resolve("secondary/student-counts.csv"))).isGreaterThan(50_000_000L);
    }

    /** Writes a nation; a program of its own, so that its memory can be bounded. */
    static final class Nation {
        private Nation() {}

        public static void main(String[] arguments) throws IOException {
            PracticeFiles.write(Path.of(arguments[0]), PracticeOptions.of(100_000, 7, new SchoolYear(2012)));
        }
    }
}
