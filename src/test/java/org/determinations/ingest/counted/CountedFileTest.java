package org.determinations.ingest.counted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.determinations.ingest.CountedFiles;
import org.determinations.ingest.CountedRecords;
import org.determinations.ingest.RecordCounter;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.ingest.file.Recognition;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.StudentCount;
import org.determinations.model.layout.CodeLists;
import org.determinations.policyfile.CodeListFiles;
import org.determinations.policyfile.ContractFiles;
import org.determinations.policyfile.ShippedJurisdiction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Records that were counted elsewhere are taken as if they had just been counted, or their file is refused as a whole. */
class CountedFileTest {
    private static final Path JOBS =
            Path.of(System.getProperty("determinations.app", "."), "jobs").toAbsolutePath();
    private static final CodeLists LISTS = CodeListFiles.read(JOBS.resolve("codelists"));
    private static final ReadContext CONTEXT =
            ReadContext.of(new SchoolYear(2012), ShippedJurisdiction.massachusetts(), LISTS);
    private static final String RECORDS = """
            school_year,district_code,DOE002,DOE006,DOE010,DOE012,DOE015,DOE016,DOE019,DOE032,DOE034,DOE036
            2011-12,09010000,1,2000-01-01,01,01,09010005,06,00,,20,03
            2011-12,09010000,2,2000-01-01,02,01,09010005,07,01,,40,08
            2011-12,09020000,3,2000-01-01,01,01,09020005,06,00,,,
            2011-12,09020000,4,2000-01-01,01,40,09020005,06,00,,,
            2011-12,09030000,5,2000-01-01,01,01,09030005,06,77,,,
            2011-12,09030000,6,2000-01-01,01
            """;

    @TempDir
    private Path folder;

    private RecognisedFile records;
    private CountedRecords counted;
    private String text;

    @BeforeEach
    void count() throws IOException {
        records = recognised("student-records.csv", RECORDS);
        counted = RecordCounter.count(records, CONTEXT, read -> {});
        text = written(origin(records.sha256(), LISTS.hash()), counted);
    }

    private static CountedOrigin origin(String sha256, String lists) {
        return new CountedOrigin("secondary/student-records.csv", sha256, RECORDS.length(), lists, "a test, 1.0");
    }

    private static String written(CountedOrigin origin, CountedRecords counted) {
        StringBuilder text = new StringBuilder();
        CountedFileWriter.write(origin, counted, text::append);
        return text.toString();
    }

    private RecognisedFile recognised(String name, String content) throws IOException {
        return recognition(name, content).file().orElseThrow();
    }

    private Recognition recognition(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
        return new FileRecogniser(ContractFiles.read(JOBS.resolve("contracts")), ShippedJurisdiction.codes())
                .recognise(file, "secondary/" + name);
    }

    @Test
    void the_file_gives_what_counting_gave() throws IOException {
        List<StudentCount> counts = new ArrayList<>();
        RecordFiles.Sum read = RecordFiles.take(
                new CountedFiles(CONTEXT, (name, bytes, of) -> {}),
                recognised("student-records.counted.csv", text),
                counts::addAll);
        assertThat(counted.issues()).hasSize(2);
        assertThat(counted.totals().rejected()).isEqualTo(2);
        assertThat(counted.totals().notThisCycle()).isEqualTo(1);
        assertThat(read.totals()).isEqualTo(counted.totals());
        assertThat(read.issues()).isEqualTo(counted.issues());
        assertThat(counts)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("source")
                .containsExactlyElementsOf(counted.counts());
        assertThat(counts)
                .extracting(StudentCount::source)
                .allMatch(source -> source.row().file().equals("secondary/student-records.counted.csv"));
        assertThat(CountedFileWriter.nameFor("student-records.CSV")).isEqualTo("student-records.counted.csv");
    }

    @Test
    void what_is_read_is_written_as_the_same_bytes() throws IOException {
        RecognisedFile file = recognised("student-records.counted.csv", text);
        CountedOrigin origin = CountedFileReader.origin(file, CONTEXT);
        assertThat(origin).isEqualTo(origin(records.sha256(), LISTS.hash()));
        assertThat(written(origin, CountedFileReader.read(file, CONTEXT))).isEqualTo(text);
    }

    static Stream<Arguments> slips() {
        return Stream.of(
                Arguments.of("the end is missing", "(?s)\nEND,.*", "\n", "the file was cut"),
                Arguments.of("a row is missing", "\nCOUNT,[^\n]*", "", "rows, as the last one says"),
                Arguments.of("a row stands twice", "(\nCOUNT,[^\n]*)", "$1$1", "rows, as the last one says"),
                Arguments.of("a group is not known", ",WHITE,", ",GREEN,", "does not write"),
                Arguments.of("a count below zero", "(,[A-Z_]+,[^,]*,[^,]*,)1,", "$1-1,", "does not write"),
                Arguments.of("a count with a zero before it", "(,[A-Z_]+,[^,]*,[^,]*,)1,", "$101,", "does not write"),
                Arguments.of("a shortened code", ",09010000,", ",0901,", "does not write"),
                Arguments.of("the hash is missing", "\nFILE,[^\n]*sha256,[^\n]*", "", "once each"),
                Arguments.of("the hash stands twice", "(\nFILE,[^\n]*sha256,[^\n]*)", "$1$1", "once each"),
                Arguments.of("a kind that is not known", "\nINCOMPLETE,", "\nPARTLY,", "a row of PARTLY"),
                Arguments.of("a cell too few", "\nINCOMPLETE,", "\nINCOMPLETE", "18 cells"),
                Arguments.of("an issue that is not known", ",IN-032,", ",IN-999,", "does not write"),
                Arguments.of("another list", "code lists,[0-9a-f]{12}", "code lists,ffffffffffff", "ffffffffffff"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slips")
    void a_file_that_was_changed_is_refused(String what, String from, String to, String says) throws IOException {
        String changed = text.replaceFirst(from, to);
        assertThat(changed).as(what).isNotEqualTo(text);
        RecognisedFile file = recognised("student-records.counted.csv", changed);
        assertThatThrownBy(() -> CountedFileReader.read(file, CONTEXT))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.issues())
                                .singleElement()
                                .satisfies(issue -> assertThat(issue.line())
                                        .contains("IN-065", says, "Have the records counted again")));
    }

    @Test
    void rows_out_of_order_are_refused() throws IOException {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int count = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("COUNT"))
                .findFirst()
                .orElseThrow());
        lines.add(lines.size() - 2, lines.remove(count));
        RecognisedFile file = recognised("student-records.counted.csv", String.join("\n", lines) + "\n");
        assertThatThrownBy(() -> CountedFileReader.read(file, CONTEXT))
                .hasMessageContaining("a row of COUNT after one of ISSUE");
    }

    @Test
    void the_same_records_beside_it_are_not_counted_again() throws IOException {
        RecognisedFile file = recognised("student-records.counted.csv", text);
        List<RecognisedFile> kept = CountedElsewhere.settle(List.of(file, records), CONTEXT);
        assertThat(kept).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo(file.name());
            assertThat(one.notes())
                    .singleElement()
                    .extracting(Issue::line)
                    .asString()
                    .contains("IN-066", "a test, 1.0", records.sha256(), "has the same hash and is not counted again");
        });
    }

    @Test
    void records_that_are_not_there_are_said_to_be_not_compared() throws IOException {
        RecognisedFile file = recognised("student-records.counted.csv", text);
        assertThat(CountedElsewhere.settle(List.of(file), CONTEXT))
                .singleElement()
                .satisfies(one -> assertThat(one.notes().get(0).line()).contains("IN-066", "nobody compared them"));
    }

    @Test
    void other_records_of_that_name_and_two_counts_of_the_same_are_refused() throws IOException {
        RecognisedFile other =
                recognised("student-records.counted.csv", written(origin("0".repeat(64), LISTS.hash()), counted));
        assertThatThrownBy(() -> CountedElsewhere.settle(List.of(other, records), CONTEXT))
                .hasMessageContaining("not those that were counted");
        RecognisedFile one = recognised("one.counted.csv", text);
        RecognisedFile two = recognised("two.counted.csv", text);
        assertThatThrownBy(() -> CountedElsewhere.settle(List.of(one, two), CONTEXT))
                .hasMessageContaining("counted in two files");
    }

    @Test
    void any_mutated_byte_is_refused_or_changes_a_value_and_never_crashes() throws IOException {
        long seed = 20_121_001;
        Random random = new Random(seed);
        for (int i = 0; i < 250; i++) {
            StringBuilder mutated = new StringBuilder(text);
            int header = text.indexOf('\n') + 1;
            mutated.setCharAt(header + random.nextInt(text.length() - header), (char) (' ' + random.nextInt(95)));
            Recognition recognition = recognition("mutated.counted.csv", mutated.toString());
            try {
                recognition.file().ifPresent(file -> CountedFileReader.read(file, CONTEXT));
            } catch (Refusal refusal) {
                assertThat(refusal.issues())
                        .as(String.format(Locale.ROOT, "seed %d, mutation %d", seed, i))
                        .allMatch(issue -> issue.code() == IssueCode.COUNTED_FILE_INVALID);
            }
        }
    }
}
