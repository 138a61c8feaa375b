package org.determinations.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.determinations.ingest.Reading;
import org.determinations.ingest.cell.ResolvedColumn;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileRecogniserTest {
    private static final String HEADER = "district_code,district_name,accountability_level,reason\n";
    private static final String ROW = "09010000,Alder Mills,Level 1,\n";

    @TempDir
    private Path folder;

    private Issue refused(byte[] bytes) {
        return onlyIssue(Reading.recognise(Reading.write(folder, bytes)));
    }

    private static Issue onlyIssue(Recognition recognition) {
        assertThat(recognition.file()).isEmpty();
        assertThat(recognition.issues()).hasSize(1);
        Issue issue = recognition.issues().get(0);
        assertThat(issue.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(issue.where().file()).isEqualTo("official/file.csv");
        assertThat(issue.action()).isNotBlank();
        return issue;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Stream<Arguments> unsound() {
        byte[] latin = (HEADER + "09010000,Alder Mills,Level 1,\n09020000,Caf\u00E9,Level 1,\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        return Stream.of(
                Arguments.of("nothing", new byte[0], IssueCode.EMPTY_FILE, 0, "empty"),
                Arguments.of("only a byte order mark", bytes("\uFEFF"), IssueCode.EMPTY_FILE, 0, "blank rows"),
                Arguments.of("only blank rows", bytes("\n,,,\r\n\n"), IssueCode.EMPTY_FILE, 0, "blank rows"),
                Arguments.of("a zero byte", bytes(HEADER + "a\0b"), IssueCode.NOT_TEXT, 0, "value 0"),
                Arguments.of("a workbook", bytes("PK\u0003\u0004rest"), IssueCode.NOT_TEXT, 0, "CSV UTF-8"),
                Arguments.of("a PDF", bytes("%PDF-1.4"), IssueCode.NOT_TEXT, 0, "PDF"),
                Arguments.of("UTF-16", HEADER.getBytes(StandardCharsets.UTF_16), IssueCode.NOT_TEXT, 0, "UTF-16"),
                Arguments.of("another encoding", latin, IssueCode.NOT_UTF8, 3, "byte 13 on; found the byte E9"),
                Arguments.of("half a character", new byte[] {'a', (byte) 0xC3}, IssueCode.NOT_UTF8, 1, "byte 2"),
                Arguments.of(
                        "an open quote",
                        bytes(HEADER + ROW + "09020000,\"Birch\n,x\n"),
                        IssueCode.OPEN_QUOTE,
                        3,
                        "line 3"),
                Arguments.of(
                        "text behind a quote",
                        bytes(HEADER + "09020000,\"Birch \"Bay\"\",Level 1,\n"),
                        IssueCode.STRAY_QUOTE,
                        2,
                        "after the quotation mark"),
                Arguments.of(
                        "a header alone", bytes("\uFEFF" + HEADER + "\n,,,\n"), IssueCode.NO_ROWS, 1, "no row below"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unsound")
    void an_unsound_file_is_refused_with_its_place(String what, byte[] bytes, IssueCode code, int row, String words) {
        Issue issue = refused(bytes);
        assertThat(issue.code()).isEqualTo(code);
        assertThat(issue.where().row()).isEqualTo(row);
        assertThat(issue.line()).contains(words);
    }

    @Test
    void a_line_of_200_megabytes_is_refused_after_its_first_million_characters() throws IOException {
        Path file = folder.resolve("long.csv");
        byte[] piece = new byte[1 << 20];
        Arrays.fill(piece, (byte) 'x');
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(bytes(HEADER));
            for (int i = 0; i < 200; i++) {
                out.write(piece);
            }
        }
        Issue issue = onlyIssue(Reading.recognise(file));
        assertThat(issue.code()).isEqualTo(IssueCode.LINE_TOO_LONG);
        assertThat(issue.line()).contains("line 2").contains("1,000,000 characters");
    }

    @Test
    void a_line_is_too_long_only_above_the_limit() {
        String start = "09010000,Alder Mills,Level 1,";
        String longest = start + "r".repeat(TextScan.LONGEST - start.length());
        assertThat(Reading.recognise(Reading.write(folder, HEADER + longest + "\r\n" + longest))
                        .file())
                .isPresent();
        assertThat(refused(bytes(HEADER + longest + "r")).code()).isEqualTo(IssueCode.LINE_TOO_LONG);
    }

    @Test
    void a_quote_left_open_in_a_huge_file_is_found_without_reading_it_to_the_end() {
        String text = HEADER + "09010000,\"Alder\n" + ROW.repeat(40_000);
        Issue issue = refused(bytes(text));
        assertThat(issue.code()).isEqualTo(IssueCode.OPEN_QUOTE);
        assertThat(issue.line()).contains("line 2").contains("not closed within 1,000,000 characters");
    }

    @Test
    void a_student_whose_row_stands_in_the_header_is_not_shown() {
        String header = "school_year,district_code,DOE002,DOE006,DOE010,DOE012,DOE015,DOE016,DOE019,DOE034,DOE036";
        String student = "2011-12,09010000,1000000001,2004-05-01,05,01,00,00,01,01,01";
        Issue issue = refused(bytes(header + "," + student + "\n" + student + "\n"));
        assertThat(issue.code()).isEqualTo(IssueCode.UNKNOWN_HEADER);
        assertThat(issue.line())
                .contains("the nearest is student-records")
                .contains("unexpected: 11 columns, not shown because they may be about a student")
                .doesNotContain("1000000001", "2004-05-01");
    }

    @Test
    void a_note_above_the_header_is_no_row_of_data_whatever_numbers_it_has() {
        assertThat(refused(bytes("# DOE034 before 2007-08, read 2012-09-19\nfield,meaning\nDOE034,01\n"))
                        .code())
                .isEqualTo(IssueCode.UNKNOWN_HEADER);
        assertThat(refused(bytes("1000000001,09010000,2004-05-01,01\n1000000002,09010000,2004-05-02,01\n"))
                        .code())
                .isEqualTo(IssueCode.NOT_A_HEADER);
    }

    /** A title with a year in it was said to be a row of data, in a cell that begins with a digit. */
    @Test
    void below_a_title_the_header_that_no_layout_has_is_the_one_that_is_named() {
        Issue unknown = refused(bytes("Indicators 2024-25\n\nLEA No.,LEA,Child find,Placement\n09010000,A,88.6,61\n"));
        assertThat(unknown.code()).isEqualTo(IssueCode.UNKNOWN_HEADER);
        assertThat(unknown.where().row()).isEqualTo(3);
        assertThat(unknown.found()).contains("\"Child find\" (column C)").doesNotContain("2024-25");
        Issue semicolons = refused(bytes("Indicators 2024-25\nLEA No.;LEA;Child find;Placement\n09010000;A;88.6;61\n"));
        assertThat(semicolons.code()).isEqualTo(IssueCode.UNKNOWN_HEADER);
        assertThat(semicolons.where().row()).isEqualTo(2);
        assertThat(semicolons.found()).endsWith("cells separated by semicolons instead of commas");
        Issue data = refused(bytes("Extract of 2024-25\n1000000001,09010000,2004-05-01,01\n"));
        assertThat(data.code()).isEqualTo(IssueCode.NOT_A_HEADER);
        assertThat(data.where().row()).isEqualTo(2);
        assertThat(data.line()).doesNotContain("1000000001", "2004-05-01");
    }

    /** A semicolon in a title says nothing of the signs between the cells below it. */
    @Test
    void a_semicolon_in_a_title_separates_no_cells() {
        assertThat(refused(bytes("Indicators; all LEAs\nLEA No.,LEA,Child find,Placement\n09010000,A,88.6,61\n"))
                        .found())
                .doesNotContain("semicolons");
    }

    @Test
    void an_unknown_header_names_the_nearest_layout_and_every_column_that_does_not_fit() {
        Issue issue = refused(bytes("district_code,name,accountability_level,reason,note\n09010000,A,Level 1,,\n"));
        assertThat(issue.code()).isEqualTo(IssueCode.UNKNOWN_HEADER);
        assertThat(issue.wrong()).contains("nearest is accountability-levels");
        assertThat(issue.found())
                .isEqualTo("missing: \"district_name\"; unexpected: \"name\" (column B), \"note\" (column E)");
        assertThat(issue.allowed())
                .contains("district_code, district_name, accountability_level, reason, and may have cumulative_ppi_all")
                .contains(
                        "known layouts: accountability-levels, ca-adjusted-cohort-graduation-rate, compliance-decisions, ");
    }

    /** Nobody sees the blanks that a spreadsheet leaves behind a name. */
    @Test
    void blanks_around_the_names_of_a_header_are_no_part_of_them() {
        Recognition found = Reading.recognise(
                Reading.write(folder, bytes("district_code  , district_name,accountability_level ,reason \n" + ROW)));
        assertThat(found.issues()).isEmpty();
        assertThat(found.file().orElseThrow().contract().id()).isEqualTo("accountability-levels");
    }

    @Test
    void a_header_in_another_spelling_is_nearest_to_the_layout_that_it_spells() {
        Issue issue = refused(bytes("DISTRICT CODE,District-Name,Accountability_Level,Reason\n" + ROW));
        assertThat(issue.wrong()).contains("the nearest is accountability-levels");
        assertThat(issue.found())
                .startsWith(
                        "missing: \"district_code\", \"district_name\", \"accountability_level\", \"reason\"; unexpected:"
                                + " \"DISTRICT CODE\" (column A)");
    }

    @Test
    void a_header_of_which_no_layout_has_a_column_is_near_to_none() {
        Issue issue = refused(bytes("Alpha,Beta\nx,y\n"));
        assertThat(issue.wrong()).isEqualTo("the header fits no known layout, and no column of it is one of theirs");
        assertThat(issue.found()).isEqualTo("columns: \"Alpha\" (column A), \"Beta\" (column B)");
        assertThat(issue.allowed()).startsWith("known layouts: accountability-levels, ");
    }

    /** Without the word it reads as if the layout had no such column. */
    @Test
    void a_column_that_stands_there_twice_is_said_to_stand_there_again() {
        String header = "district_code,district_name,accountability_level,reason,reason";
        assertThat(refused(bytes(header + "\n09010000,A,Level 1,,\n")).found())
                .isEqualTo("unexpected: \"reason\" (column E), again");
    }

    @Test
    void an_unknown_header_with_repeated_names_says_which_column_is_missing_and_which_names_repeat() {
        String header = "Year,Org Name,Org Code,Students #,Susp #,Susp %,Significant discrepancy,"
                + "PPPs contribute to significant discrepancy,Disproportionate Representation in Special Ed,"
                + "Disproportionate Representation in Disability Categories,Sch Yr Rev,Eval Comp #,Dist Rate,"
                + "Sch Yr Rev,Ref Part C,IEP by #,IEP by %,Sch Yr Rev,Records in Compliance #\n";
        Issue issue = refused(bytes(",,,banner\n,,,banner\n" + header + "2012,A,09010000" + ",".repeat(16) + "\n"));
        assertThat(issue.where().row()).isEqualTo(3);
        assertThat(issue.found()).isEqualTo("missing: \"Dist Rate\" (of indicator 13; the name occurs 2 times)");
        assertThat(issue.allowed()).contains("repeated names: Sch Yr Rev (3 times), Dist Rate (2 times)");
    }

    @Test
    void a_layout_of_fixed_order_refuses_columns_in_another_order() {
        String header = "Year,Org Code,Org Name,Students #,Susp #,Susp %,Significant discrepancy,"
                + "PPPs contribute to significant discrepancy,Disproportionate Representation in Special Ed,"
                + "Disproportionate Representation in Disability Categories,Sch Yr Rev,Eval Comp #,Dist Rate,"
                + "Sch Yr Rev,Ref Part C,IEP by #,IEP by %,Sch Yr Rev,Records in Compliance #,Dist Rate\n";
        Issue issue = refused(bytes(header + "2012,09010000,A" + ",".repeat(17) + "\n"));
        assertThat(issue.found()).isEqualTo("columns out of order");
        assertThat(issue.allowed()).contains("in this order");
    }

    @Test
    void cells_separated_by_semicolons_are_named_as_the_cause() {
        for (char sign : List.of(';', '\t')) {
            Issue issue = refused(bytes((HEADER + ROW).replace(',', sign)));
            assertThat(issue.wrong()).contains("the nearest is accountability-levels");
            assertThat(issue.found())
                    .isEqualTo("cells separated by " + (sign == ';' ? "semicolons" : "tabs") + " instead of commas");
            assertThat(issue.action())
                    .isEqualTo(
                            "Export the file again with commas between its cells, or make a contract for this layout:"
                                    + " contract draft FILE.");
        }
    }

    @Test
    void a_file_that_is_not_there_and_a_folder_cannot_be_read() {
        for (Path path : List.of(folder.resolve("none.csv"), folder)) {
            Issue issue = onlyIssue(Reading.recognise(path));
            assertThat(issue.code()).isEqualTo(IssueCode.UNREADABLE_FILE);
            assertThat(issue.line()).doesNotContain(folder.toString());
        }
    }

    @Test
    void own_columns_may_stand_in_any_order_and_optional_ones_may_be_left_out() {
        RecognisedFile file = Reading.recognised(
                Reading.write(
                        folder,
                        "reason,cumulative_ppi_all,accountability_level,district_name,district_code\n,90,Level 1,A,09010000\n"));
        assertThat(file.contract().id()).isEqualTo("accountability-levels");
        assertThat(file.columns().stream().map(ResolvedColumn::label).toList())
                .containsExactly(
                        "reason", "cumulative_ppi_all", "accountability_level", "district_name", "district_code");
    }

    @Test
    void a_byte_order_mark_and_a_quoted_first_header_are_read() {
        RecognisedFile file = Reading.recognised(
                Reading.write(folder, "\uFEFF\"district_code\",district_name,accountability_level,reason\r\n" + ROW));
        assertThat(file.headerRow()).isEqualTo(1);
        assertThat(file.sha256()).hasSize(64);
        assertThat(file.bytes()).isEqualTo(3 + 2 + HEADER.length() + 1 + ROW.length());
    }

    @Test
    void a_banner_row_may_stand_above_the_header_only_where_the_contract_says_so() {
        String header = "cycle_year,org_code,district_name,published_level,published_reason,"
                + "school_percentile_single_school,cum_ppi_all,cum_ppi_high_needs\n";
        String row = "2012,09010000,Alder Mills,Level 1,,,90,90\n";
        assertThat(Reading.recognised(Reading.write(folder, "# SOURCES: a, b\n" + header + row))
                        .headerRow())
                .isEqualTo(2);
        assertThat(Reading.recognised(Reading.write(folder, header + row)).headerRow())
                .isEqualTo(1);
        RecognisedFile own = Reading.recognised(Reading.write(folder, "# SOURCES: a, b\n" + HEADER + ROW));
        assertThat(Reading.codes(own.notes())).containsExactly(IssueCode.LINES_PASSED_OVER);
    }

    @Test
    void columns_are_lettered_as_a_spreadsheet_letters_them() {
        assertThat(Stream.of(0, 25, 26, 51, 52, 701, 702)
                        .map(ResolvedColumn::letters)
                        .toList())
                .containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA");
    }
}
