package org.determinations.ingest;

import java.util.ArrayList;
import java.util.List;
import org.determinations.ingest.cell.CellCharacters;
import org.determinations.ingest.cell.Cells;
import org.determinations.ingest.cell.Characters;
import org.determinations.ingest.cell.ColumnGroups;
import org.determinations.ingest.cell.DistrictCells;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.cell.ResolvedColumn;
import org.determinations.ingest.cell.RowIssues;
import org.determinations.ingest.cell.Tokens;
import org.determinations.ingest.file.CsvRows;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.ingest.file.RowShape;
import org.determinations.ingest.row.RowParser;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Quote;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FileFields;

/** Reads single rows of one file: whether a row belongs to the cycle, and what its cells say. */
final class RowReading {
    private static final String NOTHING = "Nothing to do.";

    private final RecognisedFile file;
    private final ReadContext context;
    private final ColumnGroups groups;
    private final RowParser parser;
    private final RowShape shape;

    RowReading(RecognisedFile file, ReadContext context) {
        this.file = file;
        this.context = context;
        this.groups = ColumnGroups.of(file.columns());
        this.parser = RowParser.of(file.contract().kind());
        this.shape = file.shape();
    }

    /**
     * One row of any file.
     *
     * @param ofCells what is wrong with cells whatever they say, by the address of the cell
     */
    RowResult read(CsvRows.CsvRow row, long record, List<Issue> ofCells) {
        if (!shape.isPlain() && shape.leavesOut(row.cells()).isPresent()) {
            return new RowResult(row.row(), record, RowState.LEFT_OUT, List.of(), List.of());
        }
        RowIssues errors = new RowIssues(file.name(), row.row());
        for (Issue error : ofCells) {
            file.columns().stream()
                    .filter(c -> c.column().isRead())
                    .filter(c -> error.where().column().equals(ResolvedColumn.letters(c.position()) + row.row()))
                    .findFirst()
                    .ifPresent(c -> errors.add(error.at(errors.row().at(c.labelIn(row.row())))));
        }
        return errors.rejects() ? erroneous(row, record, errors) : read(row, record);
    }

    /** A row with a cell that holds an error in place of a value. */
    private RowResult erroneous(CsvRows.CsvRow row, long record, RowIssues errors) {
        Cells cells = cells(row, errors);
        context.codes().parse(cells.text(FileFields.DISTRICT_CODE)).ifPresent(errors::ofDistrict);
        return new RowResult(
                row.row(), record, RowState.REJECTED, parser.rejected(parsed(cells), false), errors.list());
    }

    private Cells cells(CsvRows.CsvRow row, RowIssues issues) {
        List<String> printed = plain(row.cells(), issues);
        return new Cells(shape.cells(printed, row.kinds()), printed, groups.common(), issues, context);
    }

    private RowResult read(CsvRows.CsvRow row, long record) {
        RowIssues issues = new RowIssues(file.name(), row.row());
        Cells cells = cells(row, issues);
        if (shape.cells(row.cells(), row.kinds()).size() != file.width()) {
            ragged(row, cells, issues);
            return new RowResult(
                    row.row(), record, RowState.REJECTED, parser.rejected(parsed(cells), true), issues.list());
        }
        if (cells.has(FileFields.REPORT_YEAR) && !ofThisCycle(cells) && !issues.rejects()) {
            return new RowResult(row.row(), record, RowState.NOT_THIS_CYCLE, List.of(), issues.list());
        }
        if (isStatewide() && TotalRow.isOne(cells)) {
            cells.issue(
                    IssueCode.NO_REAL_DISTRICT,
                    TotalRow.isByCode(cells) ? FileFields.DISTRICT_CODE : FileFields.DISTRICT_NAME,
                    "the row is a total, not a district, so it is left out",
                    "the code of a district",
                    "Nothing to do, unless it is a district: then correct its code and its name.");
            return new RowResult(row.row(), record, RowState.NOT_THIS_CYCLE, List.of(), issues.list());
        }
        if (isOfState(cells)) {
            cells.issue(IssueCode.STATE_ROW, FileFields.DISTRICT_CODE, "the row is for the whole State", "", NOTHING);
            return new RowResult(row.row(), record, RowState.NOT_THIS_CYCLE, List.of(), issues.list());
        }
        CellCharacters.check(file.columns(), shape.cells(row.cells(), row.kinds()), issues);
        otherForms(row, issues);
        List<Fact> facts = parser.parse(parsed(cells));
        return issues.rejects()
                ? new RowResult(
                        row.row(), record, RowState.REJECTED, parser.rejected(parsed(cells), false), issues.list())
                : new RowResult(row.row(), record, RowState.ACCEPTED, facts, issues.list());
    }

    /** A number that the form of its column makes nothing of is no number of the file: it would be read as another. */
    private void otherForms(CsvRows.CsvRow row, RowIssues issues) {
        for (ResolvedColumn column : shape.isPlain() ? List.<ResolvedColumn>of() : file.columns()) {
            shape.otherwise(column, row)
                    .ifPresent(
                            form -> issues.add(
                                    Issue.of(
                                            IssueCode.NOT_A_NUMBER,
                                            issues.row()
                                                    .at(column.labelIn(
                                                            issues.row().row())),
                                            "the number is not written as the contract says",
                                            Quote.of(row.cells().get(column.position())),
                                            "a number such as " + form + ", or " + Tokens.WORDS,
                                            "Correct the cell and submit the file again, or say in the contract how the column writes numbers.")));
        }
    }

    /** The cells with characters that look like others read as those; of a column that is read, that is said. */
    private List<String> plain(List<String> cells, RowIssues issues) {
        if (arePlain(cells)) {
            return cells;
        }
        List<String> plain = new ArrayList<>(cells);
        for (ResolvedColumn column : file.columns()) {
            int position = column.position();
            if (column.column().isRead() && position < cells.size() && isRead(cells.get(position))) {
                plain.set(position, Characters.plain(cells.get(position)));
                issues.add(Issue.of(
                        IssueCode.CHARACTERS_READ,
                        issues.row().at(column.labelIn(issues.row().row())),
                        "look-alike or invisible characters in the cell are read as plain ones",
                        Characters.readAsOthers(cells.get(position)),
                        "",
                        "Nothing to do, if the cell says what it seems to say."));
            }
        }
        return plain;
    }

    private static boolean arePlain(List<String> cells) {
        for (String cell : cells) {
            if (!Characters.arePlain(cell)) {
                return false;
            }
        }
        return true;
    }

    /** A name that was encoded twice stays as it is, and that is said of it. */
    private static boolean isRead(String text) {
        return !Characters.arePlain(text) && !DistrictCells.isDamaged(text);
    }

    private RowParser.Row parsed(Cells cells) {
        return new RowParser.Row(cells, groups, context);
    }

    private boolean ofThisCycle(Cells cells) {
        String text = cells.text(FileFields.REPORT_YEAR);
        if (!text.matches("(19|20|21)[0-9]{2}")) {
            cells.issue(
                    IssueCode.NOT_A_SCHOOL_YEAR,
                    FileFields.REPORT_YEAR,
                    "the year of the row is not a calendar year",
                    "four digits such as " + context.cycle().firstYear() + " for the cycle " + context.cycle());
            return true;
        }
        cells.plausible(FileFields.REPORT_YEAR, new SchoolYear(Integer.parseInt(text)));
        return Integer.parseInt(text) == context.cycle().firstYear();
    }

    private boolean isOfState(Cells cells) {
        return isStatewide() && context.codes().isState(cells.text(FileFields.DISTRICT_CODE));
    }

    /** Whether rows of the whole State may stand among those of its districts. */
    private boolean isStatewide() {
        return file.contract().kind().mayHoldState();
    }

    private static String cells(int number) {
        return number == 1 ? "1 cell" : number + " cells";
    }

    /** Cells may have moved, so only a complete code is trusted to say whose row it is. */
    private void ragged(CsvRows.CsvRow row, Cells cells, RowIssues issues) {
        context.codes().parseWhole(cells.text(FileFields.DISTRICT_CODE)).ifPresent(issues::ofDistrict);
        issues.addForRow(
                IssueCode.RAGGED_ROW,
                "the row has more or fewer cells than the header",
                cells(row.cells().size()),
                file.width() + " cells",
                (file.source().isWorkbook()
                                ? "Look for text beside the table"
                                : "Look for a " + file.contract().form().table().separatorWord()
                                        + " in a cell without quotation marks, or for a cut line")
                        + ", and submit the file again.");
    }
}
