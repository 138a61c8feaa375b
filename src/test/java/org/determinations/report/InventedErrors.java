package org.determinations.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.fact.FileKind;
import org.determinations.model.run.InputFileRecord;
import org.determinations.model.run.RowCounts;
import org.determinations.report.run.ErrorReport;

/** A check of invented files of every state, without a run. */
public final class InventedErrors {
    public static final String CLEAN = "official/levels.csv";
    public static final String NOTED = "official/findings.csv";
    public static final String WARNED = "official/decisions.csv";
    public static final String PARTLY = "official/indicators.csv";
    public static final String TORN = "official/torn.csv";

    private InventedErrors() {}

    public static ErrorReport check() {
        return of(issues());
    }

    public static ErrorReport of(List<Issue> issues) {
        return ErrorReport.ofCheck(
                InventedYear.plan(),
                List.of(file(CLEAN, 0), file(NOTED, 0), file(WARNED, 0), file(PARTLY, 2)),
                issues,
                Map.of("09010000", "Österreichville", "09020000", "Sample Harbor", "09030000", "=Formula Town"));
    }

    public static List<Issue> issues() {
        return new ArrayList<>(List.of(
                Issue.of(
                                IssueCode.UNKNOWN_VALUE,
                                SourceRef.ofRow(PARTLY, 41).at("percent"),
                                "percent is not a number",
                                "=1+1",
                                "a number of 0 to 100, NR (not reported), - (suppressed)",
                                "Correct the cell and submit the file again.")
                        .inDistrict("09010000"),
                Issue.of(
                                IssueCode.NOT_A_DATE,
                                SourceRef.ofRow(PARTLY, 2).at("submitted_on"),
                                "the date ist ungültig",
                                "\"31. März\"",
                                "YYYY-MM-DD",
                                "Correct the cell and submit the file again.")
                        .inDistrict("09030000"),
                Issue.of(
                                IssueCode.CORRECTION_OTHER_DISTRICT,
                                SourceRef.ofRow(PARTLY, 3),
                                "the corrected level names a discrepancy of another district",
                                "D-1 of 09020000",
                                "",
                                "Correct the row.")
                        .inDistrict("09010000"),
                Issue.of(
                                IssueCode.SAME_ROW_TWICE,
                                SourceRef.ofRow(WARNED, 7),
                                "the same row stands twice",
                                "rows 6 and 7",
                                "",
                                "Delete one.")
                        .inDistrict("09010000"),
                Issue.of(
                                IssueCode.CODE_PADDED,
                                SourceRef.ofRow(NOTED, 2).at("district_code"),
                                "leading zeros were restored",
                                "9020000",
                                "",
                                "Nothing to do.")
                        .inDistrict("09020000"),
                Issue.of(
                        IssueCode.UNKNOWN_HEADER,
                        SourceRef.ofRow(TORN, 1),
                        "the header fits no known layout",
                        "a, b, c",
                        "district_code, district_name",
                        "Give the file in a known layout."),
                Issue.of(
                                IssueCode.VALUE_MISSING,
                                SourceRef.ofRow(TORN, 5).at("a"),
                                "a value is blank",
                                "",
                                "",
                                "Fill it in.")
                        .inDistrict("09020000")));
    }

    private static InputFileRecord file(String name, int rejected) {
        return new InputFileRecord(
                name,
                "a".repeat(64),
                1000,
                FileKind.SPP_INDICATORS,
                "own",
                new RowCounts(50, 50 - rejected, rejected, 0));
    }
}
