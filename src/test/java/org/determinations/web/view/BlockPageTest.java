package org.determinations.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.determinations.web.page.Block;
import org.junit.jupiter.api.Test;

/** Where the cells of a table stand that a verb prints as text. */
class BlockPageTest {
    @Test
    void a_column_of_numbers_stands_at_the_right_and_one_of_words_or_codes_does_not() {
        BlockPage page = new BlockPage("Trial");
        page.table(
                List.of("category", "districts", "share", "difference", "code", "short code", "some"),
                List.of(
                        List.of("MR", "1,204", "12.5%", "+3", "90010000", "0015", "2"),
                        List.of("NI", "0", "0%", "", "90020000", "0103", "none")));
        Block.Table table = (Block.Table) page.blocks().get(0);
        assertThat(table.header().stream()
                        .filter(name -> table.isNumber(table.header().indexOf(name))))
                .containsExactly("Districts", "Share", "Difference");
        assertThat(table.rows().get(1).get(3).text()).isEmpty();
    }

    @Test
    void an_empty_column_and_an_empty_table_have_no_number() {
        BlockPage page = new BlockPage("Trial");
        page.table(List.of("note"), List.of(List.of("")));
        page.table(List.of("note"), List.of());
        assertThat(page.blocks())
                .allSatisfy(
                        block -> assertThat(((Block.Table) block).isNumber(0)).isFalse());
    }

    @Test
    void numbers_that_name_the_rows_stand_under_their_header_at_the_left() {
        BlockPage page = new BlockPage("Plan");
        page.table(List.of("no.", "days"), List.of(List.of("1", "12"), List.of("2", "3")));
        Block.Table table = (Block.Table) page.blocks().get(0);
        assertThat(table.isNumber(0)).isFalse();
        assertThat(table.isNumber(1)).isTrue();
    }

    @Test
    void a_caption_that_the_heading_says_already_is_only_heard() {
        BlockPage page = new BlockPage("Plan");
        List<List<String>> rows = List.of(List.of("a"));
        page.table(List.of("what"), rows);
        page.section("actions");
        page.table(List.of("what"), rows);
        page.table(List.of("what"), rows);
        assertThat(page.blocks().stream()
                        .filter(Block.Table.class::isInstance)
                        .map(Block.Table.class::cast)
                        .map(table -> table.caption() + " " + table.heard()))
                .containsExactly("Plan false", "Actions true", "Actions, table 2 false");
    }
}
