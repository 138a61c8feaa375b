package org.determinations.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.report.column.ColumnForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|' /C calc'!A0",
                "+1-2",
                "+cmd",
                "-2+3",
                "-SUM(A1)",
                "--5",
                "-5%",
                "-.5",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "==",
                "\uFF1D1+1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20A1",
                "=1\n2",
                " =1",
                "\u00A0=cmd|' /C calc'!A0",
                "\u200B=1+1",
                "\uFEFF@SUM(A1)",
                " \t +1-2",
                "\"=1+1",
                "\u201C=1+1",
                "\u2212SUM(A1)",
                "\uFE631-2",
                "\uFE661",
                "\u207A1"
            })
    void a_cell_that_a_spreadsheet_would_run_gets_an_apostrophe(String cell) {
        assertThat(FormulaGuard.neutral(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "=",
                "+",
                "@",
                "\t",
                "-5",
                "+5",
                "-5.25",
                "00350000",
                "62.5",
                "NR",
                "a=b",
                "'=1",
                "' =1",
                "-5.25E-3",
                " -5",
                " - ",
                "\u201CTwo\u201D words",
                "Level 3*"
            })
    void a_single_sign_a_signed_number_and_ordinary_text_stay_as_they_are(String cell) {
        assertThat(FormulaGuard.neutral(cell)).isEqualTo(cell);
    }

    @Test
    void each_cell_is_noted_with_file_row_column_and_district_and_the_note_is_no_formula() {
        FormulaGuard guard = new FormulaGuard();
        List<List<String>> safe = guard.rows(
                "people.csv",
                2,
                List.of("district_code", "text"),
                List.of(List.of("09010000", "fine"), List.of("09020000", "=1+1")));
        assertThat(safe).containsExactly(List.of("09010000", "fine"), List.of("09020000", "'=1+1"));
        assertThat(guard.notes()).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo(IssueCode.FORMULA_NEUTRALISED);
            assertThat(note.where()).isEqualTo(new SourceRef("people.csv", 3, "text"));
            assertThat(note.district()).isEqualTo("09020000");
            assertThat(List.of(note.wrong(), note.found(), note.allowed(), note.action()))
                    .noneMatch(FormulaGuard::isFormula);
        });
    }

    @Test
    void the_note_says_which_sign_without_showing_it() {
        List<String> found = List.of("=1", "+a", "-a", "@a", "\ta").stream()
                .map(cell -> {
                    FormulaGuard guard = new FormulaGuard();
                    guard.rows("people.csv", 2, List.of("text"), List.of(List.of(cell)));
                    return guard.notes().get(0);
                })
                .map(Issue::found)
                .toList();
        assertThat(found)
                .containsExactly(
                        "a cell that begins with an equals sign",
                        "a cell that begins with a plus sign",
                        "a cell that begins with a minus sign",
                        "a cell that begins with an at sign",
                        "a cell that begins with a tab or a line end");
    }

    /** What a verb prints and the desk gives is made like this: there is no other way to a table of results. */
    @Test
    void a_table_as_text_is_as_safe_as_a_file() {
        DataTable table = new DataTable(
                List.of(ColumnForm.file("note")), List.of(List.of("=1+1"), List.of("\uFF1D1+1"), List.of("-5.25")));
        assertThat(table.csv()).isEqualTo("note\n'=1+1\n'\uFF1D1+1\n-5.25\n");
    }
}
