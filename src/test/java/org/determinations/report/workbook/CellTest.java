package org.determinations.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.report.column.CellKind;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.Forms;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.ExportFile;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text becomes in a cell, how high a row is, and what a sheet refuses. */
class CellTest {
    private static final WorkbookCover COVER =
            new WorkbookCover("Title", "a mark", "run 1", LocalDate.of(2012, 9, 19), UnitWords.OWN);

    private static Spreadsheet of(ColumnForm column, String... cells) {
        DataTable table = new DataTable(
                List.of(column), List.of(cells).stream().map(List::of).toList());
        return Spreadsheet.of(ExportFile.of(
                        "sheet.xlsx", WorkbookBytes.of(COVER, List.of(Sheet.of("Sheet", table, "Nothing."))))
                .bytes());
    }

    @ParameterizedTest
    @CsvSource({
        "WHOLE, 0, 0",
        "WHOLE, 1254, 1254",
        "WHOLE, -3, -3",
        "WHOLE, 007,",
        "WHOLE, 1.5,",
        "WHOLE, 1234567890123456,",
        "ROW, 41, 41",
        "DECIMAL, 1.25000000, 1.25",
        "DECIMAL, < 1e-300,",
        "DECIMAL, no upper limit,",
        "PERCENT, 35.1, 35.1",
        "CODE, 90010000,",
        "CODE, 09010000,",
        "TEXT, 12,",
        "FACT, 12, 12",
        "FACT, 2012-09-19,"
    })
    void only_what_reads_as_the_kind_becomes_a_number(CellKind kind, String text, BigDecimal number) {
        Optional<BigDecimal> read = kind.number(text);
        assertThat(read.isPresent()).isEqualTo(number != null);
        read.ifPresent(value -> assertThat(value).isEqualByComparingTo(number));
    }

    @Test
    void a_day_is_a_day_and_anything_else_in_its_column_stays_text() {
        assertThat(CellKind.DAY.day("2012-09-19")).contains(LocalDate.of(2012, 9, 19));
        assertThat(CellKind.DAY.day("June 2012")).isEmpty();
        assertThat(CellKind.TEXT.day("2012-09-19")).isEmpty();
        Spreadsheet days = of(Forms.DECIDED_ON, "2012-09-19", "June 2012");
        assertThat(days.type("Sheet", 1, 0)).isEqualTo(CellType.NUMBER);
        assertThat(days.rows("Sheet").get(1).get(0)).startsWith("41171");
        assertThat(days.rows("Sheet").get(2).get(0)).isEqualTo("June 2012");
    }

    @Test
    void a_text_longer_than_a_cell_is_cut_and_says_so() {
        String longest = "x".repeat(SheetWriting.LONGEST_CELL);
        assertThat(SheetWriting.fitting(longest)).isSameAs(longest);
        String cut = SheetWriting.fitting(longest + "y");
        assertThat(cut).hasSize(SheetWriting.LONGEST_CELL).endsWith("has the whole text)");
        assertThat(of(Forms.REASON, longest + "y").rows("Sheet").get(1).get(0)).isEqualTo(cut);
    }

    @Test
    void letters_marks_and_line_ends_survive() {
        String odd = "Größe <ß> & \"Łódź\" – 𝒳 'a'\nzweite Zeile  mit zwei Leerzeichen ";
        assertThat(of(Forms.REASON, odd).rows("Sheet").get(1).get(0)).isEqualTo(odd);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 10, 1",
        "'one', 10, 1",
        "'1234567890', 10, 1",
        "'12345678901', 10, 2",
        "'12345 67890', 10, 2",
        "'1234 67890', 10, 1",
        "'123456789012345678901', 10, 3",
        "'a b', 1, 2"
    })
    void a_row_is_as_high_as_its_longest_cell_needs(String text, int width, int lines) {
        assertThat(RowHeight.lines(text, width)).isEqualTo(lines);
    }

    @Test
    void a_hash_needs_more_room_than_as_many_letters_of_a_sentence() {
        String hash = "0123456789abcdef".repeat(4);
        assertThat(RowHeight.lines("60 accepted " + hash, 69)).isEqualTo(3);
        assertThat(RowHeight.lines("60 accepted " + "letters ".repeat(8).strip(), 69))
                .isEqualTo(2);
    }

    @Test
    void line_ends_count_and_no_row_is_higher_than_the_format_allows() {
        assertThat(RowHeight.lines("a\n\nb", 10)).isEqualTo(3);
        assertThat(RowHeight.of(List.of(Forms.REASON), List.of("x ".repeat(9000))))
                .isEqualTo(409);
    }

    @Test
    void a_sheet_without_a_fitting_name_is_a_fault_of_the_program() {
        DataTable table = new DataTable(List.of(Forms.REASON), List.of());
        assertThatThrownBy(() -> Sheet.of("a name of more than thirty-one letters", table, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_sheet_shows_what_has_a_width_and_leaves_out_what_stands_in_files_alone() {
        DataTable table = new DataTable(
                List.of(Forms.DISTRICT_CODE, Forms.POLICY_PACK, Forms.REASON),
                List.of(List.of("09010000", "pack-1", "because")));
        Spreadsheet sheet = Spreadsheet.of(ExportFile.of(
                        "sheet.xlsx", WorkbookBytes.of(COVER, List.of(Sheet.of("Sheet", table, "Nothing."))))
                .bytes());
        assertThat(sheet.rows("Sheet").get(1)).containsExactly("09010000", "because");
        assertThat(table.csv()).startsWith("district_code,policy_pack,reason\n");
    }
}
