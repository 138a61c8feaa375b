package org.determinations.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of any file is found by the names of its columns, or refused with what is there. */
class NamedTableTest {
    private static final List<String> COLUMNS = List.of("Code", "Final result");

    @TempDir
    private Path scratch;

    private Path text(String text, Charset charset) throws IOException {
        return Files.writeString(scratch.resolve("last-year.csv"), text, charset);
    }

    private NamedTable read(String text) throws IOException {
        return NamedTable.read(text(text, StandardCharsets.UTF_8), COLUMNS, Optional.empty());
    }

    private Refusal refused(Path file, Optional<String> sheet) {
        return catchThrowableOfType(Refusal.class, () -> NamedTable.read(file, COLUMNS, sheet));
    }

    /** A workbook whose first sheet is a cover and whose others have the table. */
    private Path book(String... sheets) throws IOException {
        Path file = scratch.resolve("last-year.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            workbook.newWorksheet("Cover").value(0, 0, "Results of last year");
            for (String name : sheets) {
                Worksheet sheet = workbook.newWorksheet(name);
                sheet.value(0, 0, "Results");
                sheet.value(2, 0, "Code");
                sheet.value(2, 1, "Final\nresult");
                sheet.value(2, 2, "Note");
                sheet.value(3, 0, 350000);
                sheet.range(3, 0, 3, 0).style().format("00000000").set();
                sheet.value(3, 1, "MR");
                sheet.value(5, 0, "00440000");
            }
        }
        return file;
    }

    @Test
    void a_text_file_is_read_below_the_first_row_with_all_the_columns() throws IOException {
        NamedTable table = read(
                "Results of the year\n\nCode,Name,final  RESULT\n00350000,Boston,NI\n00440000,\"Brock, ton\",MR\n");
        assertThat(table.headerRow()).isEqualTo(3);
        assertThat(table.header()).containsExactly("Code", "Name", "final RESULT");
        assertThat(table.rows())
                .extracting(row -> table.cell(row, "Final result"))
                .containsExactly("NI", "MR");
        assertThat(table.rows()).extracting(CsvRows.CsvRow::row).containsExactly(4, 5);
        assertThat(table.issues()).isEmpty();
        assertThat(table.sheet()).isEmpty();
    }

    @Test
    void other_signs_are_found_out() throws IOException {
        Path file = text("Code;Name;Final result\n00350000;Pe\u00f1asco;NI\n", Charset.forName("windows-1252"));
        NamedTable table = NamedTable.read(file, COLUMNS, Optional.empty());
        assertThat(table.cell(table.rows().get(0), "Name")).isEqualTo("Pe\u00f1asco");
    }

    @Test
    void a_row_of_another_width_is_left_out_and_told() throws IOException {
        NamedTable table = read("Code,Name,Final result\n00350000,Boston, Mass,NI\n00440000,Brockton,MR\n");
        assertThat(table.rows()).hasSize(1);
        assertThat(table.issues())
                .extracting(Issue::code, issue -> issue.where().row(), Issue::found)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(IssueCode.RAGGED_ROW, 2, "4 cells"));
    }

    @Test
    void a_workbook_is_read_on_the_sheet_that_has_the_columns_with_the_zeros_of_its_formats() throws IOException {
        NamedTable table = NamedTable.read(book("Final"), COLUMNS, Optional.empty());
        assertThat(table.sheet()).isEqualTo("Final");
        assertThat(table.headerRow()).isEqualTo(3);
        assertThat(table.rows()).extracting(row -> table.cell(row, "code")).containsExactly("00350000", "00440000");
        assertThat(table.cell(table.rows().get(1), "Note"))
                .as("a short row is filled up")
                .isEmpty();
    }

    @Test
    void of_two_sheets_that_fit_a_person_names_one() throws IOException {
        Path file = book("May", "June");
        Refusal refused = refused(file, Optional.empty());
        assertThat(refused.issues().get(0).code()).isEqualTo(IssueCode.AMBIGUOUS);
        assertThat(refused.issues().get(0).found()).isEqualTo("May, June");
        assertThat(NamedTable.read(file, COLUMNS, Optional.of("June")).sheet()).isEqualTo("June");
        assertThat(refused(file, Optional.of("July")).issues().get(0).allowed()).isEqualTo("Cover, May, June");
    }

    @Test
    void what_lacks_a_column_is_refused_with_its_header() throws IOException {
        Refusal refused =
                refused(text("Code,Name,Result\n00350000,Boston,NI\n", StandardCharsets.UTF_8), Optional.empty());
        assertThat(refused.kind()).isEqualTo(Refusal.Kind.INPUT);
        assertThat(refused.issues().get(0).code()).isEqualTo(IssueCode.COLUMNS_NOT_FOUND);
        assertThat(refused.issues().get(0).found()).isEqualTo("Code, Name, Result");
    }

    @Test
    void a_row_of_data_in_place_of_a_header_is_not_shown() throws IOException {
        Refusal refused = refused(text("123456789,Jo Doe,2001-02-03\n", StandardCharsets.UTF_8), Optional.empty());
        assertThat(refused.issues().get(0).line()).doesNotContain("Doe", "123456789");
    }

    @Test
    void a_column_that_is_there_twice_is_refused() throws IOException {
        Refusal refused = refused(
                text("Code,Final result,Final result\n00350000,NI,MR\n", StandardCharsets.UTF_8), Optional.empty());
        assertThat(refused.issues().get(0).code()).isEqualTo(IssueCode.COLUMN_NAMED_TWICE);
        assertThat(refused.issues().get(0).where().text()).isEqualTo("last-year.csv:1:Final result");
    }

    @Test
    void what_is_no_table_is_refused() throws IOException {
        assertThat(refused(scratch.resolve("nowhere.csv"), Optional.empty())
                        .issues()
                        .get(0)
                        .code())
                .isEqualTo(IssueCode.UNREADABLE_FILE);
        assertThat(refused(text("", StandardCharsets.UTF_8), Optional.empty())
                        .issues()
                        .get(0)
                        .code())
                .isEqualTo(IssueCode.EMPTY_FILE);
    }
}
