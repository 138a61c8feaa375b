package org.determinations.application.run;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Severity;
import org.determinations.issue.SourceRef;
import org.determinations.model.run.InputFileRecord;
import org.determinations.model.run.RowCounts;

/**
 * Rows that are accepted one by one and rejected once all rows are read together: two that contradict each other, a
 * corrected level without its discrepancy. Always the same for the same rows. One per stage and look; immutable.
 */
public final class RejectedTogether {
    private final Map<String, Integer> rows = new TreeMap<>();

    private RejectedTogether() {}

    /**
     * Counts each row once, however many issues it has.
     *
     * @param ofRows issues of single rows: a row that one of them rejects is rejected already
     * @param together issues that the rows show only together
     */
    public static RejectedTogether of(List<Issue> ofRows, List<Issue> together) {
        Set<SourceRef> known = new HashSet<>();
        ofRows.stream().filter(RejectedTogether::rejects).forEach(issue -> known.add(row(issue)));
        RejectedTogether rejected = new RejectedTogether();
        together.stream()
                .filter(RejectedTogether::rejects)
                .filter(issue -> known.add(row(issue)))
                .forEach(issue -> rejected.rows.merge(issue.where().file(), 1, Integer::sum));
        return rejected;
    }

    /** The same of student counts: of their issues only contradicting rows concern a row, the others a district's counts. */
    public static RejectedTogether ofCounts(List<Issue> ofRows, List<Issue> together) {
        return of(
                ofRows,
                together.stream()
                        .filter(issue -> issue.code() == IssueCode.CONTRADICTING_ROWS)
                        .toList());
    }

    /** Puts down in the store what the files of a run then gave. */
    public void store(StageWork work) {
        Instant now = work.installation().clock().instant();
        rows.forEach((name, count) -> work.stores()
                .files()
                .findId(work.run(), name)
                .ifPresent(file -> work.stores().files().appendRejectedTogether(work.run(), file, count, now)));
    }

    /** The file as it is once its rows are read beside all others. */
    public InputFileRecord applyTo(InputFileRecord read) {
        int more = Math.min(rows.getOrDefault(read.name(), 0), read.accepted());
        return new InputFileRecord(
                read.name(),
                read.sha256(),
                read.bytes(),
                read.kind(),
                read.contract(),
                new RowCounts(read.rowsRead(), read.accepted() - more, read.rejected() + more, read.notThisCycle()));
    }

    private static boolean rejects(Issue issue) {
        return issue.severity() == Severity.ERROR && issue.where().row() > 0;
    }

    private static SourceRef row(Issue issue) {
        return SourceRef.ofRow(issue.where().file(), issue.where().row());
    }
}
