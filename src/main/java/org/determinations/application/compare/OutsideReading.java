package org.determinations.application.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.ingest.file.CsvRows;
import org.determinations.ingest.file.NamedTable;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Quote;
import org.determinations.issue.SourceRef;
import org.determinations.model.DistrictCode;
import org.determinations.model.jurisdiction.CodeForm;
import org.determinations.model.parallel.ComparedColumn;
import org.determinations.model.parallel.OutsideRow;
import org.determinations.model.parallel.OutsideTable;
import org.determinations.report.form.FormulaGuard;

/** Makes rows about units of a table that was made elsewhere. One per table. */
final class OutsideReading {
    private final NamedTable table;
    private final String unitColumn;
    private final List<ComparedColumn> columns;
    private final CodeForm codes;
    private final List<OutsideRow> rows = new ArrayList<>();
    private final List<Issue> issues;
    private int totals;
    private int restored;
    private int firstRestored;

    private OutsideReading(NamedTable table, String unitColumn, List<ComparedColumn> columns, CodeForm codes) {
        this.table = table;
        this.unitColumn = unitColumn;
        this.columns = columns;
        this.codes = codes;
        this.issues = new ArrayList<>(table.issues());
    }

    /**
     * Every row with a code of a unit. A row without one is an issue, IN-008, IN-009 or IN-011; rows for the whole State and of totals
     * are counted; codes whose leading zeros were lost are told once, IN-010.
     *
     * @param unitColumn what the table calls the column of the code
     * @param columns the others that are compared
     */
    static OutsideTable read(NamedTable table, String unitColumn, List<ComparedColumn> columns, CodeForm codes) {
        OutsideReading reading = new OutsideReading(table, unitColumn, columns, codes);
        table.rows().forEach(reading::row);
        reading.tellRestored();
        return new OutsideTable(
                table.file(),
                table.sha256(),
                table.sheet(),
                table.headerRow(),
                columns,
                table.header().stream()
                        .filter(name -> !name.isEmpty() && !reading.isRead(name))
                        .toList(),
                reading.rows,
                reading.totals,
                reading.issues);
    }

    private boolean isRead(String name) {
        return name.equalsIgnoreCase(unitColumn)
                || columns.stream().anyMatch(column -> name.equalsIgnoreCase(column.theirs()));
    }

    private void row(CsvRows.CsvRow row) {
        String text = own(table.cell(row, unitColumn));
        Map<String, String> cells = new LinkedHashMap<>();
        columns.forEach(column -> cells.put(column.name(), own(table.cell(row, column.theirs()))));
        if (text.isEmpty()) {
            if (cells.values().stream().anyMatch(cell -> !cell.isEmpty())) {
                issue(IssueCode.VALUE_MISSING, row, "the row has no code", "");
            }
            return;
        }
        if (codes.isState(text) || codes.isTotal(text)) {
            totals++;
            return;
        }
        Optional<DistrictCode> unit = codes.parse(text);
        if (unit.isEmpty()) {
            boolean school = codes.isSchool(text);
            issue(
                    school ? IssueCode.NOT_A_DISTRICT : IssueCode.NOT_A_DISTRICT_CODE,
                    row,
                    school ? "the code is one of a school" : "the cell holds no district code",
                    text);
            return;
        }
        if (!unit.get().digits().equals(text)) {
            restored++;
            firstRestored = restored == 1 ? row.row() : firstRestored;
        }
        rows.add(new OutsideRow(row.row(), unit.get(), cells));
    }

    /** A cell as it was before a file of ours kept a spreadsheet from running it. */
    static String own(String cell) {
        return cell.startsWith("'") && FormulaGuard.isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private void issue(IssueCode code, CsvRows.CsvRow row, String wrong, String found) {
        issues.add(Issue.of(
                code,
                SourceRef.ofRow(table.file(), row.row()).at(unitColumn),
                wrong + ", so that the row is compared with nothing",
                found.isEmpty() ? "" : Quote.of(found),
                codes.words().allowed(),
                "Correct the code in a copy of the file, or leave the row out."));
    }

    private void tellRestored() {
        if (restored > 0) {
            issues.add(Issue.of(
                    IssueCode.CODE_PADDED,
                    SourceRef.ofRow(table.file(), firstRestored).at(unitColumn),
                    "codes are read with signs restored that were lost, this one first",
                    restored == 1 ? "1 code" : restored + " codes",
                    "",
                    "Nothing to do, if they are the districts meant."));
        }
    }
}
