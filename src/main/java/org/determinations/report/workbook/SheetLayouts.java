package org.determinations.report.workbook;

import java.util.List;

/**
 * Which columns of a table a sheet shows: those that differ from row to row and that a page can hold. What is the same in
 * every row stands in the summary and on every page. A sheet that shows its whole table has no layout here.
 */
final class SheetLayouts {
    static final List<String> DETERMINATIONS = List.of(
            "district_code",
            "district_name",
            "accountability_level",
            "aligned_category",
            "category",
            "label",
            "reassigned",
            "on_review_list",
            "undetermined_reason",
            "decided_by",
            "reason",
            "level_source_file",
            "level_source_row",
            "level_source_column");

    static final List<String> CHANGES = List.of(
            "district_code",
            "district_name",
            "change",
            "from_label",
            "to_label",
            "cause",
            "causes",
            "discrepancy_ids",
            "near_move",
            "moved_facts",
            "levels_3_to_5",
            "review_list");

    static final List<String> ASSISTANCE = List.of(
            "district_code",
            "district_name",
            "accountability_level",
            "category",
            "category_name",
            "label",
            "assistance",
            "what_it_calls_for",
            "corrections",
            "rests_on");

    static final List<String> ANSWERS = List.of(
            "district_code",
            "district_name",
            "school_year",
            "question",
            "verdict",
            "decided_by_measures",
            "not_judged",
            "informed_by",
            "in_words",
            "proposal",
            "decision",
            "decided_by",
            "decided_on",
            "reason");

    static final List<String> MEASURES = List.of(
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

    static final List<String> FILES = List.of(
            "file",
            "file_state",
            "rows_read",
            "rows_accepted",
            "rows_rejected",
            "rows_not_this_cycle",
            "critical",
            "errors",
            "warnings",
            "infos");

    private SheetLayouts() {}
}
