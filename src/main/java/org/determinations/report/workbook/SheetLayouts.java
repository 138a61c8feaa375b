package org.determinations.report.workbook;

import java.util.List;

/**
 * Which columns of a table a sheet shows: those that differ from row to row and that a page can hold. What is the same in
 * every row stands in the summary and on every page.
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

    static final List<String> REASSIGNED = List.of(
            "district_code",
            "district_name",
            "accountability_level",
            "aligned_category",
            "category",
            "label",
            "decided_by",
            "decided_on",
            "reason",
            "evidence_named",
            "evidence_seen",
            "decision_source");

    static final List<String> REVIEW_LIST = List.of(
            "district_code",
            "district_name",
            "label",
            "significant_factors",
            "present_factors",
            "factor_1",
            "factor_2",
            "factor_3",
            "factor_4",
            "evidence_seen",
            "decision");

    static final List<String> UNDETERMINED = List.of(
            "district_code",
            "district_name",
            "accountability_level",
            "undetermined_reason",
            "would_change",
            "on_review_list",
            "last_label");

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

    /** Who, when and what first; what only the program knows last. */
    static final List<String> ISSUES = List.of(
            "district_code",
            "district_name",
            "cycle",
            "severity",
            "message",
            "value_found",
            "allowed_values",
            "column_name",
            "file",
            "row",
            "record",
            "issue_code",
            "policy_link",
            "how_to_fix");

    static final List<String> RULES_RUN = List.of(
            "rule_id",
            "rule_title",
            "asked_of",
            "fired",
            "not_fired",
            "not_applicable",
            "not_evaluated",
            "why_not_asked");

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
