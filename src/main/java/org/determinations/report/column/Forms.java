package org.determinations.report.column;

/** How the columns look that stand in several tables: the same everywhere. */
public final class Forms {
    public static final ColumnForm DISTRICT_CODE = ColumnForm.of("district_code", 10, CellKind.CODE);
    public static final ColumnForm DISTRICT_NAME = ColumnForm.of("district_name", 27, CellKind.PROSE);
    public static final ColumnForm BASIS = new ColumnForm("{basis_name}", "{Basis}", 16, CellKind.TEXT);
    public static final ColumnForm DERIVED_CATEGORY = new ColumnForm("{derived_name}", "{Derived}", 11, CellKind.TEXT);
    public static final ColumnForm CATEGORY = ColumnForm.of("category", 11, CellKind.TEXT);
    public static final ColumnForm CATEGORY_NAME = ColumnForm.of("category_name", 27, CellKind.PROSE);
    public static final ColumnForm LABEL = ColumnForm.of("label", 15, CellKind.TEXT);
    public static final ColumnForm STATUS = ColumnForm.of("status", 19, CellKind.TEXT);
    public static final ColumnForm ON_REVIEW_LIST = ColumnForm.of("on_review_list", 11, CellKind.TEXT);
    public static final ColumnForm UNDETERMINED_REASON = ColumnForm.of("undetermined_reason", 36, CellKind.PROSE);
    public static final ColumnForm DECISION = ColumnForm.of("decision", 26, CellKind.PROSE);
    public static final ColumnForm DECIDED_BY = ColumnForm.of("decided_by", 15, CellKind.PROSE);
    public static final ColumnForm DECIDED_ON = ColumnForm.of("decided_on", 11, CellKind.DAY);
    public static final ColumnForm REASON = ColumnForm.of("reason", 40, CellKind.PROSE);
    public static final ColumnForm EVIDENCE_SEEN =
            new ColumnForm("evidence_seen", "Evidence that the rules saw", 60, CellKind.PROSE);
    public static final ColumnForm NOT_JUDGED = ColumnForm.of("not_judged", 25, CellKind.PROSE);
    public static final ColumnForm CYCLE = ColumnForm.of("cycle", 9, CellKind.CODE);
    public static final ColumnForm STAGE = ColumnForm.of("stage", 12, CellKind.TEXT);
    public static final ColumnForm STAGE_DATE = ColumnForm.file("stage_date");
    public static final ColumnForm POLICY_PACK = ColumnForm.file("policy_pack");
    public static final ColumnForm NOTE = ColumnForm.of("note", 62, CellKind.PROSE);
    public static final ColumnForm RULE_ID = new ColumnForm("rule_id", "Rule", 19, CellKind.TEXT);
    public static final ColumnForm RULE_TITLE = new ColumnForm("rule_title", "What it is about", 40, CellKind.PROSE);
    public static final ColumnForm CONFIDENCE = ColumnForm.of("confidence", 24, CellKind.PROSE);
    public static final ColumnForm SOURCES = ColumnForm.of("sources", 14, CellKind.TEXT);
    public static final ColumnForm SCHOOL_YEAR = ColumnForm.of("school_year", 9, CellKind.CODE);
    public static final ColumnForm QUESTION = ColumnForm.of("question", 9, CellKind.TEXT);
    public static final ColumnForm MEASURE = ColumnForm.of("measure", 16, CellKind.TEXT);
    public static final ColumnForm GROUP = ColumnForm.of("group", 31, CellKind.PROSE);
    public static final ColumnForm METHOD = ColumnForm.of("method", 18, CellKind.PROSE);
    public static final ColumnForm FOCAL_PERCENT = ColumnForm.of("focal_percent", 9, CellKind.PERCENT);
    public static final ColumnForm COMPARISON_PERCENT =
            new ColumnForm("comparison_percent", "Others percent", 9, CellKind.PERCENT);
    public static final ColumnForm RATIO = ColumnForm.of("ratio", 8, CellKind.DECIMAL);
    public static final ColumnForm RATIO_LOW = new ColumnForm("ratio_low", "Ratio from", 8, CellKind.DECIMAL);
    public static final ColumnForm RATIO_HIGH = new ColumnForm("ratio_high", "Ratio to", 8, CellKind.DECIMAL);
    public static final ColumnForm EXCESS_STUDENTS = ColumnForm.of("excess_students", 9, CellKind.PERCENT);
    public static final ColumnForm REST_OF_STATE_RATIO = ColumnForm.file("rest_of_state_ratio");
    public static final ColumnForm FILE = ColumnForm.of("file", 26, CellKind.PROSE);
    public static final ColumnForm SHA256 = ColumnForm.file("sha256");
    public static final ColumnForm SEVERITY = ColumnForm.of("severity", 9, CellKind.TEXT);
    public static final ColumnForm ISSUE_CODE = new ColumnForm("code", "Rule", 9, CellKind.TEXT);

    private Forms() {}
}
