package org.determinations.application.secondary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.determinations.application.TestServer;
import org.determinations.application.release.Desk;
import org.determinations.application.release.ReleasedPractice;
import org.determinations.application.run.StageOutcome;
import org.determinations.ingest.RecordCounter;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.counted.CountedFileWriter;
import org.determinations.ingest.counted.CountedOrigin;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.secondary.MeasureInput;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.MeasureStatus;
import org.determinations.policyfile.CodeListFiles;
import org.determinations.policyfile.ContractFiles;
import org.determinations.policyfile.CycleFile;
import org.determinations.practice.PracticeFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Student records are counted and let go: the same counts as plain SQL gives, and no trace of a student anywhere. */
class StudentRecordsTest {
    private static final int STUDENTS = 40_000;
    private static final int FEWER_STUDENTS = 10_000;
    private static final String RECORDS = "secondary/student-records.csv";
    private static final String ID = "9876501234";
    private static final String BIRTH_DATE = "1999-02-03";

    @TempDir
    Path scratch;

    private Path cycle;
    private Desk desk;

    /** The practice year with records of its students in place of their counts. */
    private void make(int students) throws IOException {
        desk = ReleasedPractice.at(scratch, TestServer.H2);
        cycle = scratch.resolve("cycle");
        Path written = scratch.resolve("written");
        PracticeFiles.write(written, PracticeFiles.sample().withStudentRecords(students));
        Files.delete(cycle.resolve("secondary/student-counts.csv"));
        Files.delete(cycle.resolve("secondary/group-counts.csv"));
        Files.move(written.resolve("student-records/student-records.csv"), cycle.resolve(RECORDS));
    }

    @Test
    void files_of_records_without_a_district_in_common_are_one_state_and_others_count_somebody_twice()
            throws IOException {
        make(STUDENTS);
        List<MeasureResult> whole = measures(desk.outcome(Stage.SECONDARY));
        List<String> lines = Files.readAllLines(cycle.resolve(RECORDS));
        List<String> first = new ArrayList<>(List.of(lines.get(0)));
        List<String> second = new ArrayList<>(List.of(lines.get(0)));
        lines.stream().skip(1).forEach(line -> (line.matches("[^,]*,900[1-5].*") ? second : first).add(line));
        Path other = cycle.resolve("secondary/records-of-another-state.csv");
        Files.write(cycle.resolve(RECORDS), first);
        Files.write(other, second);
        assertThat(second).hasSizeGreaterThan(1000).hasSizeLessThan(first.size());
        List<MeasureResult> parts = measures(desk.outcome(Stage.SECONDARY));
        assertThat(parts).hasSizeGreaterThan(50).isEqualTo(whole);
        second.add(first.get(1));
        Files.write(other, second);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> desk.outcome(Stage.SECONDARY));
        assertThat(refusal.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.COUNTED_TWICE);
            assertThat(issue.found())
                    .isEqualTo("secondary/records-of-another-state.csv, secondary/student-records.csv");
        });
    }

    @Test
    void the_counts_are_those_of_plain_sql() throws IOException, SQLException {
        make(STUDENTS);
        StageOutcome outcome = desk.outcome(Stage.SECONDARY);
        Map<String, List<Long>> expected = new TreeMap<>();
        expected.putAll(plain("A1 LOW_INCOME", "1 = 1", "DOE034 <> ''", "DOE019 <> '00'"));
        expected.putAll(plain("B1-LI LOW_INCOME", "DOE034 <> ''", "DOE034 = '40'", "DOE019 <> '00'"));
        expected.putAll(plain("B1-R BLACK", "DOE034 <> ''", "DOE034 = '40'", "DOE010 = '02'"));
        expected.putAll(plain("B1-R HISPANIC", "DOE034 <> ''", "DOE034 = '40'", "DOE010 = '33'"));
        expected.putAll(plain("B2-LI LOW_INCOME", "DOE034 <> ''", "DOE034 in ('41', '50', '60')", "DOE019 <> '00'"));
        expected.putAll(
                plain("A2 LOW_INCOME (grades 6-8)", "DOE016 in ('06', '07', '08')", "DOE034 <> ''", "DOE019 <> '00'"));
        List<MeasureResult> measures = desk.stored(
                stores -> stores.measures().list(outcome.report().run().number()));
        int compared = 0;
        for (MeasureResult result : measures) {
            List<Long> sql = expected.get(
                    result.subject().district() + " " + result.key().text());
            if (sql != null && result.input().isPresent()) {
                assertThat(counts(result.input().get())).as(result.toString()).isEqualTo(sql);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(50);
        assertThat(outcome.report().files())
                .filteredOn(file -> file.name().equals(RECORDS))
                .allMatch(file -> file.accepted() == file.rowsRead() && file.accepted() >= STUDENTS - 100);
    }

    @Test
    void nothing_of_a_student_is_kept_anywhere() throws IOException {
        make(FEWER_STUDENTS);
        plant("00");
        StageOutcome outcome = desk.outcome(Stage.SECONDARY);
        assertThat(outcome.rejectedRows()).isZero();
        assertThat(traces("student-records.csv"))
                .as("the search itself finds what is there")
                .isPositive();
        assertThat(traces(ID)).isZero();
        assertThat(traces(BIRTH_DATE)).isZero();
    }

    @Test
    void an_unknown_code_rejects_the_record_and_refuses_the_measures_of_its_district_alone() throws IOException {
        make(FEWER_STUDENTS);
        plant("77");
        StageOutcome outcome = desk.outcome(Stage.SECONDARY);
        assertThat(outcome.rejectedRows()).isEqualTo(1);
        assertThat(outcome.report().issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.line())
                        .contains("IN-032", "DOE019", "\"77\" in 1 row of 1 district", "allowed: 00, 01, 02")
                        .doesNotContain(ID));
        List<MeasureResult> measures = desk.stored(
                stores -> stores.measures().list(outcome.report().run().number()));
        assertThat(measures)
                .filteredOn(r -> r.subject().district().digits().equals("90060000"))
                .isNotEmpty()
                .noneMatch(r -> r.status().judged())
                .anyMatch(r -> r.status() == MeasureStatus.DATA_ERROR);
        assertThat(measures)
                .filteredOn(r -> !r.subject().district().digits().equals("90060000"))
                .anyMatch(r -> r.status().judged())
                .noneMatch(r -> r.status() == MeasureStatus.DATA_ERROR);
        assertThat(traces(ID)).isZero();
    }

    @Test
    void a_cell_that_is_no_code_is_told_by_its_length() throws IOException {
        make(FEWER_STUDENTS);
        for (String planted : List.of(ID, "Ann", "Li")) {
            plant(planted);
        }
        StageOutcome outcome = desk.outcome(Stage.SECONDARY);
        assertThat(outcome.report().issues())
                .extracting(Issue::found)
                .containsExactlyInAnyOrder(
                        "a value of 10 characters in 1 row of 1 district",
                        "a value of 3 characters in 1 row of 1 district",
                        "a value of 2 characters in 1 row of 1 district");
        assertThat(traces(ID)).isZero();
    }

    @Test
    void counts_made_elsewhere_give_what_the_records_give() throws IOException {
        make(FEWER_STUDENTS);
        plant("77");
        StageOutcome counted = desk.outcome(Stage.SECONDARY);
        String name = CountedFileWriter.nameFor(RECORDS);
        Files.writeString(cycle.resolve(name), elsewhere(), StandardCharsets.UTF_8);
        Files.delete(cycle.resolve(RECORDS));
        StageOutcome given = desk.outcome(Stage.SECONDARY);
        assertThat(given.alreadyDone()).isFalse();
        assertThat(given.report().issues())
                .filteredOn(issue -> issue.code() == IssueCode.COUNTED_ELSEWHERE)
                .singleElement()
                .satisfies(issue -> assertThat(issue.line()).contains(name, "a test", "nobody compared them"));
        assertThat(given.report().issues())
                .filteredOn(issue -> issue.code() != IssueCode.COUNTED_ELSEWHERE)
                .isEqualTo(counted.report().issues());
        assertThat(given.report().files())
                .filteredOn(file -> file.name().equals(name))
                .singleElement()
                .satisfies(file -> assertThat(List.of(file.rowsRead(), file.accepted(), file.rejected()))
                        .isEqualTo(counted.report().files().stream()
                                .filter(records -> records.name().equals(RECORDS))
                                .map(records -> List.of(records.rowsRead(), records.accepted(), records.rejected()))
                                .findFirst()
                                .orElseThrow()));
        assertThat(measures(given)).hasSizeGreaterThan(50).isEqualTo(measures(counted));
    }

    private List<MeasureResult> measures(StageOutcome outcome) {
        return desk.stored(
                stores -> stores.measures().list(outcome.report().run().number()));
    }

    /** The counts of the records as another program writes them. */
    private String elsewhere() {
        Path jobs = desk.installation().contracts().getParent();
        Jurisdiction state =
                CycleFile.read(cycle, desk.installation().jurisdictions()).jurisdiction();
        ReadContext context = ReadContext.of(
                new SchoolYear(2012),
                state,
                CodeListFiles.read(desk.installation().codeLists()));
        RecognisedFile file = new FileRecogniser(ContractFiles.read(jobs.resolve("contracts")), state.codes())
                .recognise(cycle.resolve(RECORDS), RECORDS)
                .file()
                .orElseThrow();
        StringBuilder text = new StringBuilder();
        CountedFileWriter.write(
                new CountedOrigin(
                        RECORDS,
                        file.sha256(),
                        file.bytes(),
                        context.codeLists().hash(),
                        "a test"),
                RecordCounter.count(file, context, read -> {}),
                text::append);
        return text.toString();
    }

    /** One more student, with an id and a birth date that no other has. */
    private void plant(String income) throws IOException {
        Path file = cycle.resolve(RECORDS);
        Files.writeString(
                file,
                Files.readString(file) + "2011-12,90060000," + ID + "," + BIRTH_DATE + ",01,01,90060005,06," + income
                        + ",00,,,\n");
    }

    /** In how many files of the installation the words stand: database, logs, outputs. */
    private long traces(String words) throws IOException {
        long found = 0;
        try (Stream<Path> files = Files.walk(scratch.resolve("home"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                String wide = new String(words.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
                found += bytes.contains(words) || bytes.contains(wide) ? 1 : 0;
            }
        }
        return found;
    }

    private static List<Long> counts(MeasureInput input) {
        return List.of(
                input.focal().outcome(),
                input.focal().students(),
                input.comparison().outcome(),
                input.comparison().students());
    }

    /** Focal and comparison counts of every district, counted by the database from the file itself. */
    private Map<String, List<Long>> plain(String measure, String students, String outcome, String focal)
            throws SQLException {
        Map<String, List<Long>> counts = new TreeMap<>();
        String sql = "select district_code,"
                + " sum(case when (" + focal + ") and (" + outcome + ") then 1 else 0 end),"
                + " sum(case when (" + focal + ") then 1 else 0 end),"
                + " sum(case when not (" + focal + ") and (" + outcome + ") then 1 else 0 end),"
                + " sum(case when not (" + focal + ") then 1 else 0 end)"
                + " from (select district_code, DOE010, DOE016, DOE019, coalesce(DOE034, '') as DOE034 from csvread('"
                + cycle.resolve(RECORDS) + "')) r where " + students + " group by district_code";
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                counts.put(
                        rows.getString(1) + " " + measure,
                        List.of(rows.getLong(2), rows.getLong(3), rows.getLong(4), rows.getLong(5)));
            }
        }
        return counts;
    }
}
