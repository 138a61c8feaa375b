package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchRuntimeException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.determinations.application.Progress;
import org.determinations.application.TestInstallation;
import org.determinations.application.run.StageRunner;
import org.determinations.batch.SpringJobs;
import org.determinations.cli.terminal.FailureText;
import org.determinations.cli.terminal.LogFile;
import org.determinations.model.Stage;
import org.determinations.practice.PracticeFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * However a file of student records is broken, nothing of a student is printed, logged, stored or written: ids, names and birth
 * dates are planted, and every byte of the home and of the terminal is searched for them.
 */
class StudentPrivacyTest {
    private static final String RECORDS = "secondary/student-records.csv";
    private static final String ID = "9876501234";
    private static final String NAME = "Quillbourne";
    private static final String FIRST_NAME = "Zo";
    private static final String BIRTH_DATE = "1999-02-03";
    private static final List<String> PLANTED = List.of(ID, NAME, BIRTH_DATE, "\"" + FIRST_NAME + "\"");
    private static final String EVERY_ROW = "every odd row at once";
    /** The cycle runs the same stage: it is typed for one case of each way in which a file can be wrong. */
    private static final Set<String> WITH_THE_CYCLE = Set.of("sound", EVERY_ROW, "open quote", "no header");

    private static final int LONG_LINE = 200_000_000;

    @TempDir
    static Path scratch;

    private static Path cycle;
    private static Path home = Path.of(".");
    private static String sound;

    /** Breaks a sound file of records. */
    @FunctionalInterface
    interface Breaking {
        void spoil(Path records) throws IOException;
    }

    @BeforeAll
    static void release_an_official_run() throws IOException {
        cycle = scratch.resolve("cycle");
        PracticeFiles.write(cycle, PracticeFiles.sample().withStudentRecords(1500));
        Files.delete(cycle.resolve("secondary/student-counts.csv"));
        sound = Files.readString(cycle.resolve("student-records/student-records.csv"));
        home = scratch.resolve("released");
        typed(0, "run", "official", cycle.toString(), "--as", "Ann");
        for (String point : List.of("undetermined", "review-list")) {
            Typed.in(home(), "checklist", "1", "--sign", point, "--note", "may stand", "--as", "Bo");
        }
        typed(0, "approve", "1", "--as", "Bo");
        typed(0, "release", "1", "--as", "Bo");
        // The stages before it are computed here once: they read no record, and each case types the whole cycle.
        typed(3, "cycle", cycle.toString());
    }

    private static Path home() {
        return home;
    }

    /** Every case has a home of its own, so that it searches what it left and not what all the others did. */
    @BeforeEach
    void copy_the_home() throws IOException {
        home = TestInstallation.copy(scratch.resolve("released"), Files.createTempDirectory(scratch, "home"));
    }

    private static String typed(int code, String... words) {
        Typed.Ending ending = Typed.in(home(), words);
        assertThat(ending.code()).as(ending.out() + ending.err()).isEqualTo(code);
        return ending.out() + ending.err();
    }

    private static String record(String district, String race, String grade, String income) {
        return String.join(
                ",", "2011-12", district, ID, BIRTH_DATE, race, "01", "90060005", grade, income, "00", "", "", "");
    }

    private static Arguments broken(String name, int code, String expected, Breaking how) {
        return Arguments.of(name, code, expected, how);
    }

    private static Breaking row(String row) {
        return file -> append(file, (row + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void append(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes, StandardOpenOption.APPEND);
    }

    /** Rows that are left out, each in another way. */
    static Stream<Arguments> rows() {
        return Stream.of(
                broken("unlisted code", 4, "IN-032", row(record("90060000", "01", "06", "77"))),
                broken("id for a code", 4, "10 characters", row(record("90060000", ID, "06", "00"))),
                broken("short name for a code", 4, "IN-032", row(record("90060000", FIRST_NAME, NAME, "00"))),
                broken("id for a district", 4, "IN-033", row(record(ID, "01", "06", "00"))),
                broken("ragged row", 4, "IN-033", row(record("90060000", "01", "06", "00") + "," + NAME)),
                broken("cut row", 4, "IN-033", row("2011-12,90060000," + ID + "," + BIRTH_DATE)),
                broken(
                        "shifted cells",
                        4,
                        "IN-032",
                        row(record("90060000", "01", "06", "00")
                                .replace(ID + "," + BIRTH_DATE, NAME + "," + ID + "," + BIRTH_DATE)
                                .replaceAll(",$", ""))),
                broken(
                        "birth date for a school year",
                        4,
                        "IN-033",
                        row(record("90060000", "01", "06", "00").replaceFirst("2011-12", BIRTH_DATE))));
    }

    /** All of them in one file: whatever of any of them is left is found. */
    private static void everyRow(Path file) throws IOException {
        for (Arguments one : rows().toList()) {
            ((Breaking) one.get()[3]).spoil(file);
        }
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                broken("sound", 0, "", row(record("90060000", "01", "06", "00"))),
                broken(EVERY_ROW, 4, "10 characters", StudentPrivacyTest::everyRow),
                broken("open quote", 3, "IN-007", row("2011-12,90060000,\"" + ID + "," + BIRTH_DATE + "," + NAME)),
                broken("stray quote", 3, "IN-031", row("2011-12,90060000,\"" + ID + "\"" + NAME + "," + BIRTH_DATE)),
                broken("no header", 3, "IN-036", StudentPrivacyTest::withoutHeader),
                broken("no header, names first", 3, "IN-036", StudentPrivacyTest::namesFirst),
                broken("no header, semicolons", 3, "IN-036", StudentPrivacyTest::semicolons),
                broken(
                        "wrong encoding",
                        3,
                        "IN-003",
                        file -> append(
                                file,
                                (record("90060000", "01", "06", "00") + NAME + "\u00E9\n")
                                        .getBytes(StandardCharsets.ISO_8859_1))),
                broken("UTF-16", 3, "IN-002", StudentPrivacyTest::utf16),
                broken("endless line", 3, "IN-005", StudentPrivacyTest::endless));
    }

    private static void withoutHeader(Path file) throws IOException {
        Files.writeString(file, record("90060000", "01", "06", "00") + "\n" + sound.substring(sound.indexOf('\n') + 1));
    }

    private static void namesFirst(Path file) throws IOException {
        Files.writeString(file, NAME + "," + FIRST_NAME + "," + record("90060000", "01", "06", "00") + "\n");
    }

    private static void semicolons(Path file) throws IOException {
        Files.writeString(file, (NAME + "," + record("90060000", "01", "06", "00") + "\n").replace(',', ';'));
    }

    private static void utf16(Path file) throws IOException {
        Files.writeString(file, sound + record("90060000", "01", "06", "00") + "\n", StandardCharsets.UTF_16);
    }

    private static void endless(Path file) throws IOException {
        byte[] piece = (ID + NAME + BIRTH_DATE).repeat(1000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
            for (long written = 0; written < LONG_LINE; written += piece.length) {
                out.write(piece);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void nothing_of_a_student_is_left_anywhere(String name, int code, String expected, Breaking how)
            throws IOException {
        how.spoil(records());
        String said = typed(code, "validate", cycle.toString());
        assertThat(said).contains(expected);
        said += typed(code, "run", "secondary", cycle.toString(), "--again", "--as", "Ann");
        if (WITH_THE_CYCLE.contains(name)) {
            said += Typed.in(home(), "cycle", cycle.toString(), "--json").out();
        }
        assertNothingLeft(name, said);
    }

    @Tag("long")
    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void nothing_of_a_student_is_left_of_an_odd_row_that_stands_alone(
            String name, int code, String expected, Breaking how) throws IOException {
        nothing_of_a_student_is_left_anywhere(name, code, expected, how);
    }

    @Test
    void every_odd_row_that_stands_with_others_is_told_of() throws IOException {
        everyRow(records());
        String said = typed(4, "validate", cycle.toString());
        assertThat(said).contains("IN-032", "10 characters", "IN-033");
    }

    /** A fault of the program itself in the middle of a file: its trace goes to the log, and holds no cell of a record. */
    @Test
    void nothing_of_a_student_is_left_when_the_program_fails_over_a_record() throws IOException {
        row(record("90060000", "01", "06", "00")).spoil(records());
        LogFile.in(home());
        StageRunner runner =
                new StageRunner(TestInstallation.at(home(), Optional.empty()), new SpringJobs(), new Faulty());
        RuntimeException fault = catchRuntimeException(() -> runner.run(Stage.SECONDARY, cycle, true));
        String said = FailureText.unexpected(fault, Optional.of(home()));
        assertThat(FailureText.refusalIn(fault)).isEmpty();
        assertThat(said).contains("this is the program's fault");
        assertThat(log()).contains("Faulty.advance", "RecordCounter.count");
        assertNothingLeft("program fault", said);
        typed(0, "runs", "recover");
    }

    /** Fails while a record is in hand. */
    private static final class Faulty implements Progress {
        @Override
        public void accept(String line) {}

        @Override
        public void advance(String what, long done, long total) {
            if (what.startsWith("counting ")) {
                throw new IllegalStateException("a fault while " + what);
            }
        }
    }

    /** Such a list once made the program fail over the first record with the code. */
    @Test
    void a_code_list_with_a_group_of_no_meaning_is_refused_before_any_record_is_read() throws IOException {
        Path app = scratch.resolve("app");
        TestInstallation.copy(TestInstallation.app().resolve("jobs"), app.resolve("jobs"));
        Files.writeString(
                app.resolve("jobs/codelists/DOE016.csv"),
                "13,,,,a grade without a span,assumed,invented\n",
                StandardOpenOption.APPEND);
        row(record("90060000", "01", "13", "00")).spoil(records());
        for (List<String> words : List.of(
                List.of("validate", cycle.toString()),
                List.of("run", "secondary", cycle.toString(), "--again", "--as", "Ann"))) {
            Typed.Ending ending = Typed.withApp(app, home(), words.toArray(String[]::new));
            assertThat(ending.code()).as(ending.out() + ending.err()).isEqualTo(3);
            assertThat(ending.err())
                    .contains(
                            "codelists/DOE016.csv:",
                            ":group: PA-016 the group of the code 13 is not known; found blank");
            assertNothingLeft("code list", ending.out() + ending.err());
        }
    }

    private static Path records() throws IOException {
        Path file = cycle.resolve(RECORDS);
        Files.writeString(file, sound);
        return file;
    }

    private static String log() {
        StringBuilder text = new StringBuilder();
        TestInstallation.files(home().resolve("logs")).values().forEach(text::append);
        return text.toString();
    }

    private static void assertNothingLeft(String name, String said) {
        Map<String, String> files = TestInstallation.files(home());
        for (String planted : PLANTED) {
            assertThat(said).as(name).doesNotContain(planted);
            String wide = new String(planted.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
            files.forEach((file, bytes) -> assertThat(bytes.contains(planted) || bytes.contains(wide))
                    .as("%s: %s in %s", name, planted, file)
                    .isFalse());
        }
    }

    @Test
    void the_search_finds_what_is_there() {
        assertThat(TestInstallation.files(home()).values().stream().anyMatch(bytes -> bytes.contains("90060000")))
                .isTrue();
    }
}
