package org.determinations.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.ingest.cell.Cells;
import org.determinations.ingest.cell.Characters;
import org.determinations.ingest.cell.ColumnGroups;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.cell.RowIssues;
import org.determinations.ingest.file.CsvRows;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.ingest.file.RowShape;
import org.determinations.ingest.file.TableRows;
import org.determinations.ingest.row.CountRows;
import org.determinations.ingest.row.RowParser;
import org.determinations.issue.FaultWords;
import org.determinations.issue.Refusal;
import org.determinations.model.fact.FileFields;
import org.determinations.model.fact.FileKind;
import org.determinations.model.student.StateCount;

/** The rows of the whole State in files of student counts, which the reading of the districts leaves out. */
public final class StateRows {
    private StateRows() {}

    /** The State's counts over all placements, by file and row; refused with IN-028 when a file can no longer be read. */
    public static List<StateCount> read(List<RecognisedFile> files, ReadContext context) {
        List<StateCount> counts = new ArrayList<>();
        for (RecognisedFile file : files) {
            if (file.contract().kind() == FileKind.STUDENT_COUNTS) {
                read(file, context, counts);
            }
        }
        return List.copyOf(counts);
    }

    private static void read(RecognisedFile file, ReadContext context, List<StateCount> counts) {
        ColumnGroups groups = ColumnGroups.of(file.columns());
        RowShape shape = file.shape();
        try (TableRows rows = file.open()) {
            for (Optional<CsvRows.CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                RowIssues unsaid = new RowIssues(file.name(), row.get().row());
                List<String> read = shape.cells(
                        Characters.plain(row.get().cells()), row.get().kinds());
                Cells cells = new Cells(read, groups.common(), unsaid, context);
                if (row.get().row() > file.headerRow()
                        && read.size() == file.width()
                        && shape.leavesOut(row.get().cells()).isEmpty()
                        && context.codes().isState(cells.text(FileFields.DISTRICT_CODE))) {
                    counts.addAll(CountRows.ofState(new RowParser.Row(cells, groups, context)));
                }
            }
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.INPUT, FileRecogniser.unreadable(file.name(), FaultWords.of(e)));
        }
    }
}
