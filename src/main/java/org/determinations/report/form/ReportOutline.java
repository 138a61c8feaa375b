package org.determinations.report.form;

import java.time.LocalDate;
import java.util.List;

/**
 * What a report says, before it is a page, a workbook or a text: sentences and tables in their order. One per report; immutable.
 *
 * @param mark who may see it and what it is; on every page
 * @param origin what it is made from
 * @param dated the day that the report gives as its own, never that of the machine
 */
public record ReportOutline(String title, String mark, String origin, LocalDate dated, List<OutlineSection> sections) {

    /** A heading with what stands below it: sentences, then tables. */
    public record OutlineSection(String heading, List<String> sentences, List<OutlineTable> tables) {
        public OutlineSection {
            sentences = List.copyOf(sentences);
            tables = List.copyOf(tables);
        }
    }

    /**
     * A table that has at least one row: where there is nothing to show, a sentence says so and why.
     *
     * @param sheet its name in a workbook
     * @param caption says what a row is
     */
    public record OutlineTable(String sheet, String caption, DataTable table) {
        public OutlineTable {
            if (table.rows().isEmpty()) {
                throw new IllegalArgumentException("a table without a row: " + caption);
            }
        }
    }

    public ReportOutline {
        sections = List.copyOf(sections);
    }
}
