package org.determinations.report.run;

import static org.determinations.report.form.JsonTypes.CYCLE;
import static org.determinations.report.form.JsonTypes.ISSUE_CODE;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.TEXT_OR_NULL;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.listOf;
import static org.determinations.report.form.JsonTypes.lower;

import java.util.List;
import java.util.Map;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Severity;
import org.determinations.model.SchoolYear;
import org.determinations.report.dossier.ControlTotals;
import org.determinations.report.dossier.RunOrder;
import org.determinations.report.form.JsonForm;
import org.determinations.report.form.JsonType;

/** Issues, for programs. */
public final class IssuesJson {
    static final JsonType<Severity> SEVERITY = lower(Severity.class);

    /** One issue, as every document has it. */
    public static final JsonForm<Issue> ISSUE = JsonForm.<Issue>of()
            .has("code", ISSUE_CODE, Issue::code)
            .has("severity", SEVERITY, Issue::severity)
            .has("district_code", TEXT_OR_NULL, Issue::district)
            .has("file", TEXT, issue -> issue.where().file())
            .has("row", WHOLE, issue -> issue.where().row())
            .says("As a spreadsheet shows it, the first line being 1; 0 for a whole file.")
            .has("column", TEXT_OR_NULL, issue -> issue.where().column())
            .has("message", TEXT, Issue::wrong)
            .has("value_found", TEXT_OR_NULL, Issue::found)
            .has("allowed_values", TEXT_OR_NULL, Issue::allowed)
            .has("how_to_fix", TEXT, Issue::action);

    static final JsonForm<List<Issue>> COUNTS = JsonForm.<List<Issue>>of()
            .has(
                    "issues",
                    listOf(JsonForm.<Map.Entry<IssueCode, Integer>>of()
                            .has("code", ISSUE_CODE, Map.Entry::getKey)
                            .has("severity", SEVERITY, count -> count.getKey().severity())
                            .has("count", WHOLE, Map.Entry::getValue)),
                    issues -> List.copyOf(ControlTotals.perCode(issues).entrySet()))
            .says("How many of each code.");

    public static final JsonForm<Found> FORM = JsonForm.<Found>document(
                    "input-issues/1", "Every issue of a cycle folder. Output of validate with --json.")
            .has("cycle", CYCLE, Found::cycle)
            .all(COUNTS, Found::issues)
            .has("rows", listOf(ISSUE), found -> RunOrder.sorted(found.issues(), RunOrder.ISSUES))
            .says("By file, row and code.");

    /** What checking a cycle folder found. */
    public record Found(SchoolYear cycle, List<Issue> issues) {}

    private IssuesJson() {}
}
