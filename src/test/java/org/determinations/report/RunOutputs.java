package org.determinations.report;

import java.util.List;
import org.determinations.determination.Alignment;
import org.determinations.docs.OutputDescription;
import org.determinations.report.change.ChangeReportCsv;
import org.determinations.report.federal.FederalCheck;
import org.determinations.report.federal.FederalFiles;
import org.determinations.report.federal.FederalTables;
import org.determinations.report.ledger.FindingReport;
import org.determinations.report.lineage.LineageFile;
import org.determinations.report.result.CandidateColumns;
import org.determinations.report.result.DecisionTemplate;
import org.determinations.report.result.DeterminationsFile;
import org.determinations.report.result.LocalEffortFile;
import org.determinations.report.result.ReviewListFile;
import org.determinations.report.result.TechnicalAssistanceFile;
import org.determinations.report.run.InputIssueFile;
import org.determinations.report.run.ManifestFile;
import org.determinations.report.trial.TrialColumns;

/** What a run writes, and what an export writes of it again. */
public final class RunOutputs {
    private static final String EXPORT = "<out>/<cycle>/<stage>/export-<run>-department-CONFIDENTIAL";
    private static final List<String> TRIALS = List.of("<out>/<cycle>/trial/trial-<run>-<pack>-<hash>-CONFIDENTIAL");
    private static final List<String> EXPORTED_JSON = List.of(EXPORT + "/json");
    private static final List<String> FEDERAL =
            List.of("<out>/<cycle>/<stage>/export-<run>-federal-<date>-CONFIDENTIAL/csv");
    private static final List<String> DISTRICT_ERRORS =
            List.of(EXPORT + "/csv/districts", EXPORT + "/json/districts", EXPORT + "/xlsx/districts");

    private static final List<OutputDescription> ALL = List.of(
            OutputDescription.table(
                    DeterminationsFile.NAME,
                    List.of(
                            "<out>/<cycle>/<stage>/run-<run>-CONFIDENTIAL",
                            "<out>/<cycle>/<stage>/export-<run>-department-CONFIDENTIAL/csv"),
                    "machines, and people who compare; department; confidential",
                    "one row per district, by code",
                    DeterminationsFile.COLUMNS),
            OutputDescription.document(
                    "explanations.jsonl",
                    List.of(
                            "<out>/<cycle>/<stage>/run-<run>-CONFIDENTIAL",
                            "<out>/<cycle>/<stage>/export-<run>-department-CONFIDENTIAL/json"),
                    "machines; department; confidential",
                    "one line per district, by code, each a determination-explanation/1: the result, the rules that"
                            + " decided, every other rule, each value with file, row and column"),
            OutputDescription.document(
                    "explanations-<number>.jsonl",
                    List.of("<out>/<cycle>/<stage>/run-<run>-CONFIDENTIAL"),
                    "machines; department; confidential",
                    "in place of explanations.jsonl where a run has more than 500 districts: the same lines without the"
                            + " hash of the run's input, 500 in a file"),
            OutputDescription.table(
                    ReviewListFile.NAME,
                    List.of(
                            "<out>/<cycle>/<stage>/run-<run>-CONFIDENTIAL",
                            "<out>/<cycle>/<stage>/export-<run>-department-CONFIDENTIAL/csv"),
                    "the people who decide; department; confidential",
                    "one row per district on the review list: more significant factors first, then more present ones,"
                            + " then undetermined districts, then the code; then one per district that cannot be judged,"
                            + " by code",
                    CandidateColumns.file(Alignment.WORDS)),
            OutputDescription.table(
                    TechnicalAssistanceFile.NAME,
                    List.of(
                            "<out>/<cycle>/<stage>/run-<run>-CONFIDENTIAL",
                            "<out>/<cycle>/<stage>/export-<run>-department-CONFIDENTIAL/csv"),
                    "the people who assist; department; confidential",
                    "one row per district, by code",
                    TechnicalAssistanceFile.COLUMNS),
            OutputDescription.table(
                    LocalEffortFile.NAME,
                    List.of(EXPORT + "/csv"),
                    "the people who look after federal funds; department; confidential",
                    "one row per district, by code, of an official run: whether its category lets local effort be reduced",
                    LocalEffortFile.COLUMNS),
            OutputDescription.table(
                    InputIssueFile.NAME,
                    List.of(
                            "<out>/<cycle>/<stage>/run-<run>-CONFIDENTIAL",
                            "<out>/<cycle>/<stage>/export-<run>-department-CONFIDENTIAL/csv"),
                    "districts and whoever sent the files; department; confidential",
                    "one row per issue, by file, row and code",
                    InputIssueFile.COLUMNS),
            OutputDescription.table(
                    "changes.csv",
                    List.of(
                            "<out>/<cycle>/<stage>/run-<run>-CONFIDENTIAL",
                            "<out>/<cycle>/<stage>/export-<run>-department-CONFIDENTIAL/csv"),
                    "the people who compare; department; confidential",
                    "one row per district of either run, by code, of a run that supersedes another",
                    ChangeReportCsv.COLUMNS),
            OutputDescription.document(
                    "input-issues.json",
                    EXPORTED_JSON,
                    "whoever sent the files; department",
                    "the error report, an error-report/1: files with how far they were accepted, issues, rules run"),
            OutputDescription.document(
                    "input-issues.xlsx",
                    List.of(EXPORT + "/xlsx"),
                    "whoever sent the files; department",
                    "the error report as a workbook: summary, issues, files, rules run"),
            OutputDescription.document(
                    "<cycle>-<stage>-<date>[-CONFIDENTIAL]-<district>-input-issues.<form>",
                    DISTRICT_ERRORS,
                    "that district; confidential until its stage's results are public",
                    "the error report about its own rows, in the columns of input-issues.csv"),
            OutputDescription.document(
                    "determinations.xlsx",
                    List.of(EXPORT + "/xlsx"),
                    "department; confidential",
                    "the statewide workbook: summary, determinations, reassigned, review list, undetermined, changes,"
                            + " rules"),
            OutputDescription.document(
                    "determinations.xlsx",
                    List.of("<out>/public/<cycle>/export-<run>/xlsx"),
                    "public",
                    "the public table as a workbook"),
            OutputDescription.document(
                    "index.html",
                    List.of(EXPORT + "/html"),
                    "department; confidential",
                    "the first page of the report site: the State, with a list of all districts to search"),
            OutputDescription.document(
                    "index.html",
                    List.of("<out>/public/<cycle>/export-<run>/html"),
                    "public",
                    "the same, made from public values alone"),
            OutputDescription.document(
                    "rules.html",
                    List.of(EXPORT + "/html"),
                    "department; confidential",
                    "the page of the rules with the policy they cite"),
            OutputDescription.document(
                    "rules.html",
                    List.of("<out>/public/<cycle>/export-<run>/html"),
                    "public",
                    "the same, made from public values alone"),
            OutputDescription.document(
                    "data.html", List.of(EXPORT + "/html"), "department; confidential", "the page of data and method"),
            OutputDescription.document(
                    "data.html",
                    List.of("<out>/public/<cycle>/export-<run>/html"),
                    "public",
                    "the same, made from public values alone"),
            OutputDescription.document(
                    "secondary.html",
                    List.of(EXPORT + "/html"),
                    "department; confidential",
                    "the page of the secondary analysis, where one rests on the run"),
            OutputDescription.document(
                    "equity.html",
                    List.of(EXPORT + "/html"),
                    "department; confidential",
                    "the page of equity over the whole State, where an analysis that rests on the run has counts of it"),
            OutputDescription.document(
                    "<district>.html",
                    List.of(EXPORT + "/html/districts"),
                    "department; confidential",
                    "the page of one district, which names no other"),
            OutputDescription.document(
                    "<district>.html",
                    List.of("<out>/public/<cycle>/export-<run>/html/districts"),
                    "public",
                    "the same, made from public values alone"),
            trial(
                    "trial.html",
                    "a policy tried on the data of the run, as a page that opens from disk; no determination"),
            trial("trial.xlsx", "the same as a workbook: the sentences, then a sheet for each table"),
            trial("trial.md", "the same as a text"),
            OutputDescription.table(
                    "trial.csv",
                    TRIALS,
                    "people who write policy; department; confidential",
                    "one row per district of the run under both policies, also one that stays, by code",
                    TrialColumns.COLUMNS),
            OutputDescription.document(
                    "changes.md",
                    List.of("<out>/<cycle>/<stage>/run-<run>-CONFIDENTIAL"),
                    "people; department; confidential",
                    "the change report in words, of a run that supersedes another"),
            OutputDescription.document(
                    "changes.json",
                    List.of("<out>/<cycle>/<stage>/export-<run>-department-CONFIDENTIAL/json"),
                    "machines; department; confidential",
                    "the same as a change-report/1"),
            OutputDescription.document(
                    "run.json",
                    List.of("<out>/<cycle>/<stage>/export-<run>-department-CONFIDENTIAL/json"),
                    "machines; department; confidential",
                    "the run with its inputs and totals, a run/1"),
            OutputDescription.document(
                    LineageFile.NAME,
                    EXPORTED_JSON,
                    "catalogs of data; department; confidential",
                    "start and end of the run as OpenLineage events, one a line, each file with its hash"),
            OutputDescription.document(
                    FederalFiles.READ_ME,
                    FEDERAL,
                    "whoever hands the files on; department, federal office; confidential",
                    "what must be known before anything is submitted: what of the layout is unconfirmed, what is open, sources"),
            new OutputDescription(
                    "lea-determinations.csv",
                    FEDERAL,
                    "federal office; confidential",
                    "the category of each district in the layout of `jobs/federal`, whose status `read-me.txt` says; a row a district",
                    List.of()),
            OutputDescription.table(
                    FederalTables.DISTRICTS,
                    FEDERAL,
                    "department, federal office; confidential",
                    "the same to read, and what a person must complete; one row a district, by code",
                    FederalTables.DISTRICT_COLUMNS),
            OutputDescription.table(
                    FederalTables.INDICATORS,
                    FEDERAL,
                    "department, federal office; confidential",
                    "SPP indicators over all districts of the run, by indicator and reviewed school year",
                    FederalTables.INDICATOR_COLUMNS),
            OutputDescription.table(
                    FederalTables.EIGHTEEN,
                    FEDERAL,
                    "department, federal office; confidential",
                    "Indicator 18 as the ledger of findings has it on the day in the folder's name; by year and source",
                    FindingReport.INDICATOR_COLUMNS),
            OutputDescription.table(
                    FederalFiles.CHECKS,
                    FEDERAL,
                    "department, federal office; confidential",
                    "every rule that these files must keep, reckoned again from their cells",
                    FederalCheck.COLUMNS),
            OutputDescription.document(
                    ManifestFile.NAME,
                    List.of("<out>/<cycle>/<stage>/run-<run>-CONFIDENTIAL"),
                    "auditors, machines; department; confidential",
                    "what went in and what came out, by hash: a run-manifest/1"),
            OutputDescription.table(
                    "decisions template",
                    List.of("standard output of review template, or the file that --to names"),
                    "the people who decide; confidential",
                    "one row per district on the review list or undetermined that has no decision yet",
                    DecisionTemplate.COLUMNS),
            OutputDescription.document(
                    "run history",
                    List.of("the file that runs list --html names"),
                    "department",
                    "every run as one static page"));

    private RunOutputs() {}

    /** In the order of writing. */
    public static List<OutputDescription> list() {
        return ALL;
    }

    private static OutputDescription trial(String file, String meaning) {
        return OutputDescription.document(file, TRIALS, "people who write policy; department; confidential", meaning);
    }
}
