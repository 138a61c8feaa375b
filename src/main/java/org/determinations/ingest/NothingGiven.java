package org.determinations.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.determinations.ingest.cell.Cells;
import org.determinations.ingest.cell.ColumnGroups;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.cell.RowIssues;
import org.determinations.ingest.file.CsvRows;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.ingest.file.RowShape;
import org.determinations.ingest.file.TableRows;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.fact.FileFields;
import org.determinations.model.run.InputFileRecord;

/** A file of which no row counts was not given, whatever its header says: IN-045 and IN-046. */
public final class NothingGiven {

    private NothingGiven() {}

    /**
     * The issue of a file that was read to its end; empty when a row of it counts.
     *
     * @param read what became of its rows, those rejected beside other rows included
     */
    public static Optional<Issue> check(RecognisedFile file, InputFileRecord read, ReadContext context) {
        if (read.accepted() > 0 || read.rowsRead() == 0) {
            return Optional.empty();
        }
        List<String> years = read.rejected() == 0 ? years(file, context) : List.of();
        return Optional.of(years.isEmpty() ? noneAccepted(file, read) : noneOfCycle(file, read, years, context));
    }

    private static Issue noneOfCycle(
            RecognisedFile file, InputFileRecord read, List<String> years, ReadContext context) {
        String wanted = Integer.toString(context.cycle().firstYear());
        return Issue.of(
                IssueCode.NO_ROW_OF_CYCLE,
                SourceRef.ofFile(file.name()),
                "no row of the file is for this cycle, so the file counts as missing",
                rows(read) + " of " + String.join(", ", years),
                "rows of " + wanted + ", the cycle " + context.cycle().text(),
                "Put the file of " + wanted + " into the folder, or take this one out.");
    }

    private static Issue noneAccepted(RecognisedFile file, InputFileRecord read) {
        return Issue.of(
                IssueCode.NO_ROW_ACCEPTED,
                SourceRef.ofFile(file.name()),
                "no row of the file was accepted, so the file counts as missing",
                rows(read) + ", " + read.rejected() + " of them rejected, " + read.notThisCycle()
                        + " of other cycles or of the whole State"
                        + (file.contract().form().choosesRows() ? " or left out by the contract" : ""),
                "at least one row that can be used",
                "Correct the rows that are listed and submit the file again, or take it out of the folder.");
    }

    private static String rows(InputFileRecord read) {
        return read.rowsRead() + (read.rowsRead() == 1 ? " row" : " rows");
    }

    /** Every year that a row of the file names, in order; empty when the layout has no such column. */
    private static List<String> years(RecognisedFile file, ReadContext context) {
        ColumnGroups groups = ColumnGroups.of(file.columns());
        TreeSet<String> years = new TreeSet<>();
        RowShape shape = file.shape();
        try (TableRows rows = file.open()) {
            for (Optional<CsvRows.CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                if (row.get().row() > file.headerRow()
                        && shape.leavesOut(row.get().cells()).isEmpty()) {
                    String year = new Cells(
                                    shape.cells(row.get().cells(), row.get().kinds()),
                                    groups.common(),
                                    new RowIssues(file.name(), row.get().row()),
                                    context)
                            .text(FileFields.REPORT_YEAR);
                    if (!year.isEmpty()) {
                        years.add(year);
                    }
                }
            }
        } catch (IOException e) {
            throw RowReader.lost(file, e);
        }
        return List.copyOf(years);
    }
}
