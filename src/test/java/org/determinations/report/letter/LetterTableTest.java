package org.determinations.report.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.determinations.model.DistrictCode;
import org.junit.jupiter.api.Test;

/** How wide the columns of a letter's tables are. */
class LetterTableTest {
    private static List<Integer> shares(int columns) {
        return new LetterBlock.Table(Collections.nCopies(columns, "x"), List.of()).shares();
    }

    @Test
    void the_last_of_two_or_three_columns_is_for_sentences_and_four_are_alike() {
        assertThat(shares(2)).containsExactly(34, 66);
        assertThat(shares(3)).containsExactly(27, 13, 60);
        assertThat(shares(4)).containsExactly(25, 25, 25, 25);
    }

    @Test
    void columns_of_one_kind_are_as_wide_as_each_other_on_paper_and_in_the_form_that_is_edited() {
        LetterBlock.Table table = new LetterBlock.Table(
                List.of("Value", "Then", "Now"), List.of(34, 33, 33), List.of(List.of("indicator 5", "39", "33")));
        Letter letter = new Letter(
                new DistrictCode("09010000"),
                "Alder Mills",
                "Plan",
                "CONFIDENTIAL",
                LocalDate.of(2013, 3, 1),
                true,
                List.of(table),
                "");
        assertThat(LetterHtml.render(letter))
                .contains("width: 34%\">Value<", "width: 33%\">Then<", "width: 33%\">Now<");
        DocxBody body = new DocxBody();
        table.writeTo(body);
        assertThat(body.xml().split("<w:gridCol ", -1)).hasSize(4);
        assertThat(body.xml().split("<w:gridCol ", -1)[2].split("/>", -1)[0])
                .isEqualTo(body.xml().split("<w:gridCol ", -1)[3].split("/>", -1)[0]);
    }
}
