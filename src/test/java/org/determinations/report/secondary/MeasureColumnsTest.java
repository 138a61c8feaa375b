package org.determinations.report.secondary;

import static org.assertj.core.api.Assertions.assertThat;

import org.determinations.report.column.ColumnForm;
import org.junit.jupiter.api.Test;

/** What a sheet of measures shows, from left to right. */
class MeasureColumnsTest {
    @Test
    void a_sheet_begins_with_the_status_and_ends_with_its_reason() {
        assertThat(MeasureColumns.SHEET.forms().stream()
                        .filter(ColumnForm::onSheet)
                        .map(ColumnForm::name)
                        .toList())
                .containsExactly(
                        "district_code",
                        "district_name",
                        "school_year",
                        "question",
                        "measure",
                        "group",
                        "status",
                        "decides",
                        "method",
                        "focal_outcome",
                        "focal_students",
                        "comparison_outcome",
                        "comparison_students",
                        "focal_percent",
                        "comparison_percent",
                        "ratio",
                        "ratio_low",
                        "ratio_high",
                        "state_ratio",
                        "excess_students",
                        "p_adjusted",
                        "persistence",
                        "reason");
    }
}
