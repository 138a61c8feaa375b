package org.determinations.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.issue.IssueCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.StudentCount;
import org.determinations.model.layout.CodeLists;
import org.determinations.model.student.DisabilityStatus;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.policyfile.CodeListFiles;
import org.determinations.policyfile.ContractFiles;
import org.determinations.policyfile.ShippedJurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Single student records: which list of which school year their codes are read with, and what becomes of them. */
class RecordCounterTest {
    private static final Path JOBS =
            Path.of(System.getProperty("determinations.app", "."), "jobs").toAbsolutePath();
    private static final CodeLists LISTS = CodeListFiles.read(JOBS.resolve("codelists"));
    private static final String HEADER =
            "school_year,district_code,DOE002,DOE006,DOE010,DOE012,DOE015,DOE016,DOE019,DOE032,DOE034,DOE036\n";

    @TempDir
    private Path folder;

    /** A student in a grade with codes of income, placement of young children, placement and disability. */
    private static String student(
            String year, String grade, String income, String early, String placement, String disability) {
        return String.join(
                        ",",
                        year,
                        "09010000",
                        "1",
                        "2000-01-01",
                        "01",
                        "01",
                        "09010005",
                        grade,
                        income,
                        early,
                        placement,
                        disability)
                + "\n";
    }

    private static String placed(String year, String grade, String early, String placement) {
        return student(year, grade, "00", early, placement, "03");
    }

    private CountedRecords counted(String... rows) throws IOException {
        Path file = folder.resolve("student-records.csv");
        Files.writeString(file, HEADER + String.join("", rows), StandardCharsets.UTF_8);
        RecognisedFile recognised = new FileRecogniser(
                        ContractFiles.read(JOBS.resolve("contracts")), ShippedJurisdiction.codes())
                .recognise(file, "secondary/student-records.csv")
                .file()
                .orElseThrow();
        return RecordCounter.count(
                recognised,
                ReadContext.of(new SchoolYear(2012), ShippedJurisdiction.massachusetts(), LISTS),
                read -> {});
    }

    private static List<Placement> placements(CountedRecords counted) {
        return counted.counts().stream()
                .map(StudentCount::cell)
                .filter(c -> c.disability() == DisabilityStatus.WITH_DISABILITY
                        && c.gradeSpan().isEmpty())
                .filter(c -> c.disabilityKind().isEmpty())
                .map(c -> c.placement())
                .toList();
    }

    private static List<IssueCode> codes(CountedRecords counted) {
        return counted.issues().stream().map(i -> i.code()).toList();
    }

    @Test
    void e33_only_listed_placements_are_counted_and_90_is_in_neither_outcome() throws IOException {
        List<String> listed = List.of("10", "20", "40", "41", "50", "60", "70", "90");
        for (String code : listed) {
            CountedRecords counted = counted(placed("2011-12", "06", "", code));
            assertThat(counted.issues()).as("E33 %s", code).isEmpty();
            assertThat(placements(counted)).as("E33 %s", code).hasSize(1);
        }
        assertThat(placements(counted(placed("2011-12", "06", "", "90"))))
                .containsExactly(Placement.INSTITUTION)
                .doesNotContain(Placement.SUBSTANTIALLY_SEPARATE, Placement.SEPARATE_SCHOOL, Placement.RESIDENTIAL);
        for (int code = 0; code < 100; code++) {
            String text = String.format(Locale.ROOT, "%02d", code);
            if (!listed.contains(text) && !List.of("00", "01").contains(text)) {
                CountedRecords counted = counted(placed("2011-12", "06", "", text));
                assertThat(codes(counted)).as("E33 %s", text).containsExactly(IssueCode.CODE_NOT_LISTED);
                assertThat(counted.totals().rejected()).isEqualTo(1);
                assertThat(counted.counts())
                        .singleElement()
                        .satisfies(c -> assertThat(c.unreadableColumns()).isEqualTo(StudentCount.EVERY_COUNT));
            }
        }
    }

    static Stream<Arguments> ages() {
        return Stream.of(
                Arguments.of("preschool, own list", "2019-20", "PK", "31", "", Placement.EARLY_CHILDHOOD, false),
                Arguments.of(
                        "preschool, list for school age", "2019-20", "PK", "", "40", Placement.EARLY_CHILDHOOD, true),
                Arguments.of(
                        "kindergarten, young list before", "2019-20", "KF", "31", "", Placement.EARLY_CHILDHOOD, false),
                Arguments.of("kindergarten, young list from then on", "2020-21", "KF", "31", "", Placement.NONE, true),
                Arguments.of("preschool from then on", "2020-21", "PK", "31", "", Placement.EARLY_CHILDHOOD, false),
                Arguments.of(
                        "kindergarten, school age", "2020-21", "KF", "", "40", Placement.SUBSTANTIALLY_SEPARATE, false),
                Arguments.of("both lists", "2011-12", "KF", "31", "40", Placement.SUBSTANTIALLY_SEPARATE, true));
    }

    @ParameterizedTest(name = "E34 {0}")
    @MethodSource("ages")
    void e34_the_list_of_placements_follows_grade_and_school_year(
            String name, String year, String grade, String early, String placement, Placement expected, boolean warned)
            throws IOException {
        CountedRecords counted = counted(placed(year, grade, early, placement));
        assertThat(placements(counted)).as(name).containsExactly(expected);
        assertThat(codes(counted)).as(name).isEqualTo(warned ? List.of(IssueCode.PLACEMENT_LISTS_DISAGREE) : List.of());
        assertThat(counted.totals().accepted()).isEqualTo(1);
    }

    /** One record gives one district, so numerator and denominator never come from two. */
    @Test
    void e35_a_student_is_counted_in_the_one_district_of_the_record() throws IOException {
        CountedRecords counted = counted(placed("2011-12", "06", "", "40"));
        assertThat(counted.counts()).allMatch(c -> c.district().digits().equals("09010000"));
        assertThat(counted.counts().stream()
                        .filter(c -> c.cell().gradeSpan().isEmpty()
                                && c.cell().disabilityKind().isEmpty())
                        .flatMap(c -> c.students().value().stream())
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(1);
    }

    static Stream<Arguments> borders() {
        return Stream.of(
                Arguments.of("2006-07", "08", true),
                Arguments.of("2007-08", "08", false),
                Arguments.of("2006-07", "09", true),
                Arguments.of("2007-08", "09", false),
                Arguments.of("2006-07", "05", true),
                Arguments.of("2007-08", "05", false),
                Arguments.of("2006-07", "01", false),
                Arguments.of("2007-08", "01", true),
                Arguments.of("2006-07", "40", true),
                Arguments.of("2007-08", "40", true));
    }

    @ParameterizedTest(name = "DOE034 {1} in {0}: {2}")
    @MethodSource("borders")
    void placements_change_with_2007_08(String year, String code, boolean listed) throws IOException {
        CountedRecords counted = counted(student(year, "02", "00", "", code, ""));
        assertThat(counted.totals().accepted()).isEqualTo(listed ? 1 : 0);
        assertThat(codes(counted)).isEqualTo(listed ? List.of() : List.of(IssueCode.CODE_NOT_LISTED));
    }

    static Stream<Arguments> incomes() {
        return Stream.of(
                Arguments.of("2013-14", "02", true),
                Arguments.of("2014-15", "02", false),
                Arguments.of("2020-21", "02", false),
                Arguments.of("2021-22", "02", false),
                Arguments.of("2013-14", "01", true),
                Arguments.of("2014-15", "01", true),
                Arguments.of("2020-21", "01", true),
                Arguments.of("2021-22", "01", true));
    }

    @ParameterizedTest(name = "DOE019 {1} in {0}: {2}")
    @MethodSource("incomes")
    void reduced_lunch_is_low_income_up_to_2013_14(String year, String code, boolean listed) throws IOException {
        CountedRecords counted = counted(student(year, "06", code, "", "", ""));
        assertThat(counted.counts().stream()
                        .filter(c -> c.students().value().isPresent())
                        .map(c -> c.cell().income())
                        .distinct())
                .isEqualTo(listed ? List.of(IncomeGroup.LOW_INCOME) : List.of());
    }

    @Test
    void a_student_who_left_is_not_counted_whatever_else_the_record_says() throws IOException {
        String left = placed("2011-12", "06", "", "77").replace(",01,01,09010005,", ",01,04,09010005,");
        CountedRecords counted = counted(left);
        assertThat(counted.issues()).isEmpty();
        assertThat(counted.totals().notThisCycle()).isEqualTo(1);
    }

    @Test
    void a_code_that_lost_its_zero_says_so() throws IOException {
        assertThat(counted(student("2011-12", "6", "00", "", "", "")).issues())
                .singleElement()
                .satisfies(i -> assertThat(i.line()).contains("found \"6\" in 1 row", "lost its leading zero"));
    }

    @Test
    void a_cut_record_makes_the_counts_of_its_district_incomplete() throws IOException {
        CountedRecords counted = counted(placed("2011-12", "06", "", "40"), "2011-12,09010000,1,2000-01-01,01\n");
        assertThat(codes(counted)).containsExactly(IssueCode.RECORDS_REJECTED);
        assertThat(counted.counts()).anyMatch(c -> c.unreadableColumns().equals(StudentCount.EVERY_COUNT));
    }
}
