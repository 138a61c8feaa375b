package org.determinations.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.Forms;
import org.junit.jupiter.api.Test;

/** A sheet in a jurisdiction's words: headings and titles of rules, never a name or what a person wrote. */
class SheetTest {
    private static final UnitWords LEAS = new UnitWords("LEA", "LEAs", "an", "office", "State");

    @Test
    void titles_of_rules_are_in_the_words_of_the_jurisdiction_and_names_and_notes_stay() {
        List<ColumnForm> columns = List.of(Forms.RULE_TITLE, Forms.DISTRICT_NAME, Forms.NOTE);
        Sheet sheet = new Sheet(
                "Rules run",
                List.of(),
                columns,
                1,
                List.of(List.of("Which districts are analyzed", "Alder School District", "the district asked")),
                "No district has a rule.");
        Sheet said = sheet.in(LEAS);
        assertThat(said.rows())
                .containsExactly(List.of("Which LEAs are analyzed", "Alder School District", "the district asked"));
        assertThat(said.emptyWords()).isEqualTo("No LEA has a rule.");
        assertThat(sheet.in(UnitWords.OWN).rows()).isEqualTo(sheet.rows());
    }
}
