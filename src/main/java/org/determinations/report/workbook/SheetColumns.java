package org.determinations.report.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How each column looks in a workbook, by its machine name. A column that is not listed is a program fault. */
final class SheetColumns {
    static final String CODE = "district_code";
    static final String NAME = "district_name";

    private static final Map<String, SheetColumn> COLUMNS = columns();

    private SheetColumns() {}

    static SheetColumn get(String name) {
        SheetColumn column = COLUMNS.get(name);
        if (column == null) {
            throw new IllegalArgumentException("no sheet has a column " + name);
        }
        return column;
    }

    private static Map<String, SheetColumn> columns() {
        List<SheetColumn> columns = new ArrayList<>();
        columns.addAll(district());
        columns.addAll(decision());
        columns.addAll(run());
        columns.addAll(policy());
        columns.addAll(change());
        columns.addAll(secondary());
        columns.addAll(issue());
        Map<String, SheetColumn> byName = new TreeMap<>();
        columns.forEach(column -> byName.put(column.name(), column));
        return Collections.unmodifiableMap(byName);
    }

    private static List<SheetColumn> district() {
        return List.of(
                column(CODE, 10, CellKind.CODE),
                column(NAME, 27, CellKind.PROSE),
                column("accountability_level", 16, CellKind.TEXT),
                column("aligned_category", 11, CellKind.TEXT),
                column("category", 11, CellKind.TEXT),
                column("category_name", 27, CellKind.PROSE),
                column("label", 15, CellKind.TEXT),
                column("status", 19, CellKind.TEXT),
                column("reassigned", 12, CellKind.TEXT),
                column("on_review_list", 11, CellKind.TEXT),
                column("undetermined_reason", 36, CellKind.PROSE),
                named("decided_by", "Decided by", 15, CellKind.PROSE),
                column("reason", 40, CellKind.PROSE),
                named("level_source_file", "Level read in file", 20, CellKind.PROSE),
                named("level_source_row", "Row", 7, CellKind.ROW),
                named("level_source_column", "Column", 18, CellKind.PROSE),
                column("assistance", 16, CellKind.PROSE),
                column("what_it_calls_for", 55, CellKind.PROSE),
                named("corrections", "Corrections", 38, CellKind.PROSE),
                column("rests_on", 38, CellKind.PROSE),
                column("cycle", 9, CellKind.CODE),
                column("stage", 12, CellKind.TEXT),
                column("dated", 11, CellKind.DAY));
    }

    private static List<SheetColumn> decision() {
        return List.of(
                column("decided_on", 11, CellKind.DAY),
                named("evidence_named", "Evidence that the person names", 28, CellKind.PROSE),
                named("evidence_seen", "Evidence that the rules saw", 60, CellKind.PROSE),
                named("decision_source", "Decision read in", 20, CellKind.PROSE),
                named("significant_factors", "Factors significant", 13, CellKind.WHOLE),
                named("present_factors", "Factors present", 10, CellKind.WHOLE),
                named("factor_1", "1. Compliance indicators", 14, CellKind.PROSE),
                named("factor_2", "2. Data quality", 13, CellKind.PROSE),
                named("factor_3", "3. Review findings", 13, CellKind.PROSE),
                named("factor_4", "4. Other findings", 13, CellKind.PROSE),
                column("decision", 26, CellKind.PROSE),
                named("would_change", "What would change it", 60, CellKind.PROSE),
                named("last_label", "The cycle before", 22, CellKind.PROSE));
    }

    private static List<SheetColumn> run() {
        return List.of(
                column("part", 22, CellKind.TEXT),
                column("item", 40, CellKind.PROSE),
                named("summary_value", "Value", 34, CellKind.FACT),
                column("note", 62, CellKind.PROSE));
    }

    private static List<SheetColumn> policy() {
        return List.of(
                named("rule_id", "Rule", 19, CellKind.TEXT),
                named("rule_title", "What it is about", 40, CellKind.PROSE),
                named("asked_of", "Asked of", 14, CellKind.TEXT),
                named("fired", "Applied", 9, CellKind.WHOLE),
                named("not_fired", "Not applied", 9, CellKind.WHOLE),
                column("not_applicable", 12, CellKind.WHOLE),
                column("not_evaluated", 12, CellKind.WHOLE),
                named("why_not_asked", "Why not applicable or not evaluated, with counts", 62, CellKind.PROSE),
                column("confidence", 24, CellKind.PROSE),
                column("sources", 14, CellKind.TEXT),
                column("parameter", 26, CellKind.PROSE),
                named("parameter_value", "Value", 36, CellKind.PROSE),
                column("unit", 22, CellKind.PROSE),
                named("source_id", "Source", 9, CellKind.TEXT),
                named("source_title", "Title", 52, CellKind.PROSE),
                named("locator", "Where in it", 44, CellKind.PROSE),
                column("kind", 20, CellKind.PROSE),
                named("retrieved_on", "Read on", 12, CellKind.DAY),
                column("link", 52, CellKind.PROSE));
    }

    private static List<SheetColumn> change() {
        return List.of(
                column("change", 17, CellKind.TEXT),
                column("from_category", 11, CellKind.TEXT),
                column("from_label", 15, CellKind.TEXT),
                column("to_category", 10, CellKind.TEXT),
                column("to_label", 15, CellKind.TEXT),
                column("cause", 18, CellKind.PROSE),
                named("causes", "Causes with their rows", 50, CellKind.PROSE),
                named("discrepancy_ids", "Discrepancies", 15, CellKind.PROSE),
                column("near_move", 10, CellKind.TEXT),
                column("moved_facts", 28, CellKind.PROSE),
                named("levels_3_to_5", "Levels 3 to 5", 11, CellKind.TEXT),
                column("review_list", 10, CellKind.TEXT));
    }

    private static List<SheetColumn> secondary() {
        return List.of(
                column("school_year", 9, CellKind.CODE),
                column("question", 9, CellKind.TEXT),
                column("verdict", 23, CellKind.TEXT),
                named("decided_by_measures", "Measures that decide", 25, CellKind.PROSE),
                column("not_judged", 25, CellKind.PROSE),
                named("informed_by", "Informing measures of concern", 25, CellKind.PROSE),
                column("in_words", 66, CellKind.PROSE),
                column("proposal", 24, CellKind.PROSE),
                column("measure", 16, CellKind.TEXT),
                column("group", 31, CellKind.PROSE),
                column("slice", 12, CellKind.PROSE),
                column("decides", 8, CellKind.TEXT),
                named("method", "Method", 18, CellKind.PROSE),
                named("focal_outcome", "Focal: with outcome", 9, CellKind.WHOLE),
                named("focal_students", "Focal: students", 9, CellKind.WHOLE),
                named("comparison_outcome", "Others: with outcome", 10, CellKind.WHOLE),
                named("comparison_students", "Others: students", 10, CellKind.WHOLE),
                named("focal_percent", "Focal percent", 9, CellKind.PERCENT),
                named("comparison_percent", "Others percent", 9, CellKind.PERCENT),
                column("ratio", 8, CellKind.DECIMAL),
                named("ratio_low", "Ratio from", 8, CellKind.DECIMAL),
                named("ratio_high", "Ratio to", 8, CellKind.DECIMAL),
                named("state_ratio", "State ratio", 8, CellKind.DECIMAL),
                named("excess_students", "Excess students", 9, CellKind.PERCENT),
                named("p_adjusted", "Adjusted p", 9, CellKind.DECIMAL),
                column("persistence", 16, CellKind.PROSE));
    }

    private static List<SheetColumn> issue() {
        return List.of(
                column("severity", 9, CellKind.TEXT),
                column("message", 32, CellKind.PROSE),
                column("value_found", 17, CellKind.PROSE),
                column("allowed_values", 34, CellKind.PROSE),
                named("column_name", "Column", 17, CellKind.PROSE),
                column("file", 26, CellKind.PROSE),
                column("row", 7, CellKind.ROW),
                named("record", "Record", 22, CellKind.PROSE),
                named("issue_code", "Rule", 9, CellKind.TEXT),
                named("title", "What it says", 52, CellKind.PROSE),
                named("shown", "Rows shown", 12, CellKind.WHOLE),
                named("total", "Rows in all", 12, CellKind.WHOLE),
                column("policy_link", 17, CellKind.PROSE),
                named("file_state", "Status", 24, CellKind.TEXT),
                column("rows_read", 11, CellKind.WHOLE),
                column("rows_accepted", 11, CellKind.WHOLE),
                column("rows_rejected", 11, CellKind.WHOLE),
                named("rows_not_this_cycle", "Rows of other cycles", 12, CellKind.WHOLE),
                column("critical", 10, CellKind.WHOLE),
                column("errors", 10, CellKind.WHOLE),
                column("warnings", 10, CellKind.WHOLE),
                column("infos", 10, CellKind.WHOLE),
                named("how_to_fix", "How to fix", 32, CellKind.PROSE));
    }

    private static SheetColumn column(String name, double width, CellKind kind) {
        String words = name.replace('_', ' ');
        return named(name, words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1), width, kind);
    }

    private static SheetColumn named(String name, String heading, double width, CellKind kind) {
        return new SheetColumn(name, heading, width, kind);
    }
}
