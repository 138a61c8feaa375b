package org.determinations.report.run;

import static org.determinations.report.form.JsonTypes.DAY;
import static org.determinations.report.form.JsonTypes.DISTRICT;
import static org.determinations.report.form.JsonTypes.ISSUE_CODE;
import static org.determinations.report.form.JsonTypes.STAGE;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.TEXT_OR_NULL;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.listOf;
import static org.determinations.report.form.JsonTypes.oneOf;
import static org.determinations.report.form.JsonTypes.orNull;
import static org.determinations.report.form.JsonTypes.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Severity;
import org.determinations.model.run.InputFileRecord;
import org.determinations.model.run.RunHeader;
import org.determinations.report.dossier.ControlTotals;
import org.determinations.report.dossier.FileStanding;
import org.determinations.report.dossier.RuleTally;
import org.determinations.report.form.JsonForm;

/** An error report for programs: every issue, the values as they stand. */
public final class ErrorReportJson {
    private static final JsonForm<FileStanding> FILE = JsonForm.<FileStanding>of()
            .has("file", TEXT, FileStanding::file)
            .has("state", word(FileStanding.State.class, FileStanding.State::words), FileStanding::state)
            .has("rows_read", orNull(WHOLE), file -> file.read().map(InputFileRecord::rowsRead))
            .says("Null for a file whose rows were never read.")
            .has("accepted", orNull(WHOLE), file -> file.read().map(InputFileRecord::accepted))
            .has("rejected", orNull(WHOLE), file -> file.read().map(InputFileRecord::rejected))
            .has("not_this_cycle", orNull(WHOLE), file -> file.read().map(InputFileRecord::notThisCycle))
            .says(
                    "Rows that are left out: of other cycles, of the whole State, totals, or by the contract of the file.")
            .has("critical", WHOLE, file -> count(file, Severity.CRITICAL))
            .has("error", WHOLE, file -> count(file, Severity.ERROR))
            .has("warning", WHOLE, file -> count(file, Severity.WARNING))
            .has("info", WHOLE, file -> count(file, Severity.INFO));

    private static final JsonForm<Map.Entry<IssueCode, Integer>> SUMMARY = JsonForm.<Map.Entry<IssueCode, Integer>>of()
            .has("severity", IssuesJson.SEVERITY, rows -> rows.getKey().severity())
            .has("code", ISSUE_CODE, Map.Entry::getKey)
            .has("title", TEXT, rows -> rows.getKey().title())
            .has("rows", WHOLE, Map.Entry::getValue);

    private static final JsonForm<RuleTally> TALLY = JsonForm.<RuleTally>of()
            .has("rule_id", TEXT, RuleTally::ruleId)
            .has("title", TEXT_OR_NULL, RuleTally::title)
            .has("asked_of", oneOf("each district", "the whole run"), RuleTally::part)
            .has("fired", WHOLE, RuleTally::fired)
            .says("How often the rule was applied.")
            .has("not_fired", WHOLE, RuleTally::notFired)
            .says("How often the rule was not applied.")
            .has("not_applicable", WHOLE, RuleTally::notApplicable)
            .has("not_evaluated", WHOLE, RuleTally::notEvaluated)
            .has("why_not_asked", TEXT_OR_NULL, RuleTally::why)
            .says("The most frequent reasons with their counts, a line each.");

    public static final JsonForm<ErrorReport> FORM = JsonForm.<ErrorReport>document(
                    "error-report/1",
                    "What needs to be corrected in the files of a cycle folder: every issue with the values as they stand,"
                            + " the status of each file, and how often each rule answered what. Of a run, or of a check"
                            + " that computed nothing.")
            .has("cycle", TEXT, ErrorReport::cycle)
            .says("School year whose districts are determined.")
            .has("dated", DAY, ErrorReport::dated)
            .says("Date of the stage; without a run the last one of the cycle.")
            .has("run", orNull(WHOLE), errors -> errors.run().map(RunHeader::number))
            .says("Number of the run; null for a check without one.")
            .has("stage", orNull(STAGE), errors -> errors.run().map(RunHeader::stage))
            .has("district_code", orNull(DISTRICT), ErrorReport::district)
            .says("Whose copy this is; null for the department's.")
            .has("files", listOf(FILE), ErrorReport::files)
            .says("One for each input file; none in a district's copy.")
            .has("summary", listOf(SUMMARY), errors -> summary(errors.issues()))
            .says("How many rows of each code, the worst severity first.")
            .has("rules_run", listOf(TALLY), ErrorReport::rules)
            .says("Every rule of the rule book in its order; none without a run and in a district's copy.")
            .has(
                    "rows",
                    listOf(JsonForm.<InputIssueFile.Row>of().columns(InputIssueFile.COLUMNS)),
                    errors -> errors.issues().stream()
                            .map(issue -> InputIssueFile.Row.of(errors.cycle(), issue, errors.names()))
                            .toList())
            .says("One for each issue, by file, row and code; the columns of input-issues.csv.");

    private ErrorReportJson() {}

    private static int count(FileStanding file, Severity severity) {
        return file.issues().getOrDefault(severity, 0);
    }

    /** Codes with their numbers of issues, the worst severity first. */
    private static List<Map.Entry<IssueCode, Integer>> summary(List<Issue> issues) {
        List<Map.Entry<IssueCode, Integer>> counts =
                new ArrayList<>(new TreeMap<>(ControlTotals.perCode(issues)).entrySet());
        counts.sort(Comparator.comparing(
                        (Map.Entry<IssueCode, Integer> e) -> e.getKey().severity())
                .reversed()
                .thenComparing(Map.Entry::getKey));
        return counts;
    }
}
