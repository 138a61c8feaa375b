package org.determinations.ingest;

import java.util.ArrayList;
import java.util.List;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.run.InputFileRecord;
import org.determinations.model.run.RowCounts;

/**
 * Rows of one file by what became of them. Grain: one per file; immutable; add row by row.
 *
 * @param accepted rows whose facts count
 * @param rejected rows quarantined
 * @param otherCycles rows of other cycles
 * @param stateRows rows of the whole State
 * @param leftOut rows that the contract leaves out
 */
public record FileTotals(int accepted, int rejected, int otherCycles, int stateRows, int leftOut) {
    public static final FileTotals NONE = new FileTotals(0, 0, 0, 0, 0);

    /** Without rows that the contract leaves out. */
    public FileTotals(int accepted, int rejected, int otherCycles, int stateRows) {
        this(accepted, rejected, otherCycles, stateRows, 0);
    }

    public FileTotals plus(RowResult row) {
        return switch (row.state()) {
            case ACCEPTED -> new FileTotals(accepted + 1, rejected, otherCycles, stateRows, leftOut);
            case REJECTED -> new FileTotals(accepted, rejected + 1, otherCycles, stateRows, leftOut);
            case NOT_THIS_CYCLE ->
                row.isStateRow()
                        ? new FileTotals(accepted, rejected, otherCycles, stateRows + 1, leftOut)
                        : new FileTotals(accepted, rejected, otherCycles + 1, stateRows, leftOut);
            case LEFT_OUT -> new FileTotals(accepted, rejected, otherCycles, stateRows, leftOut + 1);
        };
    }

    public int rowsRead() {
        return accepted + rejected + notThisCycle();
    }

    public int notThisCycle() {
        return otherCycles + stateRows + leftOut;
    }

    /** The file as a run registers it. */
    public InputFileRecord record(RecognisedFile file) {
        return new InputFileRecord(
                file.name(),
                file.sha256(),
                file.bytes(),
                file.contract().kind(),
                file.contract().id(),
                new RowCounts(rowsRead(), accepted, rejected, notThisCycle()));
    }

    /** The notes of the file's header, and IN-027 when rows of other cycles were left out beside rows of this one. */
    public List<Issue> issues(RecognisedFile file, ReadContext context) {
        if (otherCycles == 0 || accepted == 0) {
            return file.notes();
        }
        List<Issue> issues = new ArrayList<>(file.notes());
        issues.add(Issue.of(
                IssueCode.OTHER_YEAR,
                SourceRef.ofFile(file.name()),
                "rows of other cycles are left out",
                otherCycles + " of " + rowsRead() + " rows",
                "rows of " + context.cycle().firstYear() + ", the cycle "
                        + context.cycle().text(),
                "Nothing to do."));
        return issues;
    }
}
