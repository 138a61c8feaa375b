package org.determinations.report;

import java.util.List;
import org.determinations.docs.OutputDescription;

/** What a run writes, and what an export writes of it again. */
public final class RunOutputs {
    private static final String EXPORT = "<out>/<cycle>/<stage>/export-<run>-department-CONFIDENTIAL";
    private static final List<String> EXPORTED_JSON = List.of(EXPORT + "/json");
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
                    DeterminationsFile.COLUMNS,
                    """
                    text, 8 digits | the district; the only key
                    text | as published
                    text | as published: `Level 3`, `Level 3*`, `Insufficient data`; empty for a blank or for no row
                    text | category that follows from the accountability level alone; empty without a level
                    text | final determination category; empty when undetermined
                    text | as shown: `Level 1-NSI`; `undetermined` without a category
                    `DETERMINED`, `UNDETERMINED` | whether there is a category
                    yes/no | whether a recorded decision made it more serious
                    yes/no | whether the screen lists the district for a person
                    text | why there is no category and what a person must decide
                    text | ids of the rules that decided, separated by `; `
                    text | their reasons, in the same order
                    text | school year whose districts are determined: `2012-13`
                    text | `provisional`, `preliminary`, `official` or `secondary`
                    date | date of the stage
                    text | policy pack and version
                    text | source reference: file of the accountability level, relative to the cycle folder
                    whole number | source reference: row as a spreadsheet shows it, the first line being 1
                    text | source reference: column as the file spells it
                    """),
            OutputDescription.document(
                    "explanations.jsonl",
                    List.of(
                            "<out>/<cycle>/<stage>/run-<run>-CONFIDENTIAL",
                            "<out>/<cycle>/<stage>/export-<run>-department-CONFIDENTIAL/json"),
                    "machines; department; confidential",
                    "one line per district, by code, each a determination-explanation/1: the result, the rules that decided, every other rule, each value with file, row and column"),
            OutputDescription.table(
                    ReviewListFile.NAME,
                    List.of(
                            "<out>/<cycle>/<stage>/run-<run>-CONFIDENTIAL",
                            "<out>/<cycle>/<stage>/export-<run>-department-CONFIDENTIAL/csv"),
                    "the people who decide; department; confidential",
                    "one row per district on the review list: more significant factors first, then more present ones, then undetermined districts, then the code; then one per district that cannot be judged, by code",
                    ReviewListFile.COLUMNS,
                    """
                    text, 8 digits | the district
                    text | as published
                    text | as published
                    text | category that follows from the accountability level alone
                    text | final determination category
                    text | as shown
                    `DETERMINED`, `UNDETERMINED` | whether there is a category
                    whole number | factors with significant evidence, 0 to 4
                    whole number | factors with some evidence, 0 to 4
                    text | SPP compliance indicators: `significant`, `present`, `none`, `not evaluated`, `not considered`
                    text | why, with file and rows
                    text | valid, reliable and timely data; the same words
                    text | why, with file and rows
                    text | findings of reviews; the same words
                    text | why, with file and rows
                    text | uncorrected non-compliance from other sources; the same words
                    text | why, with file and rows
                    yes/no | whether a person has decided
                    text | the decision, who took it and when; empty when there is none
                    `review list`, `cannot be judged` | whether the screen lists the district, or something that a factor reads is not there
                    text | what is not there; empty when nothing is missing
                    """),
            OutputDescription.table(
                    TechnicalAssistanceFile.NAME,
                    List.of(
                            "<out>/<cycle>/<stage>/run-<run>-CONFIDENTIAL",
                            "<out>/<cycle>/<stage>/export-<run>-department-CONFIDENTIAL/csv"),
                    "the people who assist; department; confidential",
                    "one row per district, by code",
                    TechnicalAssistanceFile.COLUMNS,
                    """
                    text, 8 digits | the district
                    text | as published
                    text | as published
                    text | final determination category; empty when undetermined
                    text | its name
                    text | as shown
                    `DETERMINED`, `UNDETERMINED` | whether there is a category
                    text | what the category calls for, in a word or two
                    text | the same in a sentence; for an undetermined district, what a person must decide first
                    text | whether the factors show evidence of non-compliance, which is to be corrected whatever the category is
                    text | which stage's result the assistance rests on, and for how long
                    text | school year whose districts are determined
                    text | stage of the run
                    date | date of the stage
                    text | policy pack and version
                    text, 64 digits | SHA-256 of the `determinations.csv` that the assistance rests on; names the run by what it says, not by its number
                    """),
            OutputDescription.table(
                    InputIssueFile.NAME,
                    List.of(
                            "<out>/<cycle>/<stage>/run-<run>-CONFIDENTIAL",
                            "<out>/<cycle>/<stage>/export-<run>-department-CONFIDENTIAL/csv"),
                    "districts and whoever sent the files; department; confidential",
                    "one row per issue, by file, row and code",
                    InputIssueFile.COLUMNS,
                    """
                    text, 8 digits | the district of the row; empty when the row names none
                    text | as published
                    text | school year whose districts are determined
                    `info`, `warning`, `error`, `critical` | how much it stops
                    text | what is wrong
                    text | what was found; of a personal column only its length
                    text | everything that is allowed; empty when the message says it all
                    text | column as the file spells it; empty for a whole row
                    text | file relative to the cycle folder; for `IN-030` the file of this folder
                    whole number | row as a spreadsheet shows it, the first line being 1; empty for a whole file
                    text | the place as messages on the terminal begin with it: `file:row:column`; empty for a whole file
                    text | code of the issue, that is of the rule of reading that the row breaks; never reused
                    text | where the documentation says what the code means and stops: a place in `issues.md`
                    text | what to do, and who
                    """),
            OutputDescription.table(
                    "changes.csv",
                    List.of(
                            "<out>/<cycle>/<stage>/run-<run>-CONFIDENTIAL",
                            "<out>/<cycle>/<stage>/export-<run>-department-CONFIDENTIAL/csv"),
                    "the people who compare; department; confidential",
                    "one row per district of either run, by code, of a run that supersedes another",
                    ChangeReportCsv.COLUMNS,
                    """
                    text, 8 digits | the district
                    text | as published
                    `UNCHANGED`, `CHANGED`, `NEWLY_DETERMINED`, `NO_LONGER_DETERMINED`, `APPEARED`, `VANISHED` | what became of it
                    text | category of the earlier run; empty when undetermined or absent
                    text | label of the earlier run
                    text | category of the later run
                    text | label of the later run
                    text | the one cause, or `several`; empty without a change
                    text | each cause with what moved, separated by `|`
                    text | ids of the discrepancies behind it, separated by blanks
                    text | rows of the earlier facts
                    text | rows of the later facts
                    yes/no | whether a fact moved and the result did not
                    whole number | facts that moved
                    text | `entered` or `left` the accountability levels 3 to 5; empty otherwise
                    text | whether it joined or left the review list
                    whole number | number of the earlier run
                    whole number | number of the later run
                    """),
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
                    "the statewide workbook: summary, determinations, reassigned, review list, undetermined, changes, rules"),
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
                    "<district>.html",
                    List.of(EXPORT + "/html/districts"),
                    "department; confidential",
                    "the page of one district, which names no other"),
            OutputDescription.document(
                    "<district>.html",
                    List.of("<out>/public/<cycle>/export-<run>/html/districts"),
                    "public",
                    "the same, made from public values alone"),
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
                    ManifestFile.NAME,
                    List.of("<out>/<cycle>/<stage>/run-<run>-CONFIDENTIAL"),
                    "auditors, machines; department; confidential",
                    "what went in and what came out, by hash: a run-manifest/1"),
            OutputDescription.table(
                    "decisions template",
                    List.of("standard output of review template, or the file that --to names"),
                    "the people who decide; confidential",
                    "one row per district on the review list or undetermined that has no decision yet",
                    DecisionTemplate.COLUMNS,
                    """
                    text, 8 digits | the district
                    blank | `REASSIGN` (more serious), `KEEP` (the aligned category stays), `ASSIGN` (a district without a level)
                    blank | the category decided; blank for `KEEP`
                    blank | name of the person
                    blank | day of the decision
                    blank | the person's reason
                    text | filled in: name, label, and what the screen saw, with file and rows
                    """),
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
}
