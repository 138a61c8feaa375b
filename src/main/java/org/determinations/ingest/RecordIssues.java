package org.determinations.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.determinations.ingest.cell.ResolvedColumn;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.jurisdiction.Jurisdiction;

/** What is wrong with records: one issue for each kind of problem, with its first row and the number of rows. */
final class RecordIssues {
    private final String file;
    /** Element of the student information system to the column of the file that has it. */
    private final Map<String, String> columns;

    private final Jurisdiction jurisdiction;

    RecordIssues(RecognisedFile file, Jurisdiction jurisdiction) {
        this.file = file.name();
        this.columns = file.columns().stream()
                .filter(column -> column.column().isRead())
                .collect(Collectors.toMap(
                        column -> column.column().field(), ResolvedColumn::label, (first, second) -> first));
        this.jurisdiction = jurisdiction;
    }

    List<Issue> list(RecordFindings findings) {
        List<Issue> issues = new ArrayList<>();
        findings.unlisted().forEach(which -> issues.add(unlisted(which)));
        findings.problems()
                .forEach((problem, seen) -> issues.add(Issue.of(
                        problem.code(),
                        SourceRef.ofRow(file, seen.firstRow()),
                        problem.words(),
                        counted(seen.rows(), "row", "rows") + first(seen),
                        "",
                        action(problem))));
        return issues.stream().map(jurisdiction.words()::in).toList();
    }

    private Issue unlisted(RecordFindings.Unlisted which) {
        return Issue.of(
                IssueCode.CODE_NOT_LISTED,
                SourceRef.ofRow(file, which.seen().firstRow())
                        .at(columns.getOrDefault(which.element(), which.element())),
                "a code is not in the list of " + which.element() + " for " + which.schoolYear()
                        + ", so the records are not counted and the measures of their districts are refused",
                which.shown() + " in " + counted(which.seen().rows(), "row", "rows") + " of "
                        + counted(which.districts().size(), "district", "districts") + first(which.seen()),
                which.allowed(),
                which.lostZero()
                        ? "The code lost its leading zero, as in a spreadsheet: export the records again with codes as text."
                        : "Correct the records, or add the code with its meaning and source to jobs/codelists/"
                                + which.element() + ".csv.");
    }

    private static String first(RecordFindings.Seen seen) {
        return seen.rows() == 1 ? "" : ", this one the first";
    }

    private String action(RecordProblem problem) {
        return String.format(
                Locale.ROOT,
                problem.action(),
                jurisdiction.codes().words().form(),
                jurisdiction.years().example(2011));
    }

    private static String counted(int number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }
}
