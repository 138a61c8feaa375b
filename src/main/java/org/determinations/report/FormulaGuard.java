package org.determinations.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;

/**
 * Keeps a spreadsheet from running a cell of an input file as a formula, in files for people only. Such a cell gets a
 * leading apostrophe, and each one is noted. A single character is data (a published {@code -}), and so is a plain
 * signed number.
 */
public final class FormulaGuard {
    private static final Pattern FORMULA =
            Pattern.compile("[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].+", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-][0-9]+(\\.[0-9]+)?");

    private final List<Issue> notes = new ArrayList<>();

    /** The cell as a spreadsheet may safely open it. */
    static String neutral(String cell) {
        return isFormula(cell) ? "'" + cell : cell;
    }

    static boolean isFormula(String cell) {
        return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
    }

    /**
     * The rows with every such cell neutralised; the notes remember which.
     *
     * @param file name of the file being written
     * @param firstRow row of the first one as a spreadsheet shows it
     */
    List<List<String>> rows(String file, int firstRow, List<String> columns, List<List<String>> rows) {
        List<List<String>> safe = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i);
                if (isFormula(cell)) {
                    SourceRef where =
                            SourceRef.ofRow(file, firstRow + safe.size()).at(columns.get(i));
                    notes.add(note(where, cell).inDistrict(district(columns, row)));
                }
                cells.add(neutral(cell));
            }
            safe.add(cells);
        }
        return safe;
    }

    /** The table with every such cell neutralised, its first row being the second one of the file. */
    public DataTable table(String file, DataTable table) {
        return new DataTable(table.columns(), rows(file, 2, table.columns(), table.rows()));
    }

    /** One {@code IN-030} for each cell neutralised so far, in the order of writing. */
    public List<Issue> notes() {
        return List.copyOf(notes);
    }

    private static String district(List<String> columns, List<String> row) {
        int at = columns.indexOf("district_code");
        return at < 0 ? "" : row.get(at);
    }

    private static Issue note(SourceRef where, String cell) {
        return Issue.of(
                IssueCode.FORMULA_NEUTRALISED,
                where,
                "a cell that a spreadsheet would run as a formula has got a leading apostrophe",
                "a cell that begins with " + firstSign(cell),
                "",
                "nothing to do; determinations.csv and explanations.jsonl keep the value as it stands");
    }

    /** In words, so that the note itself is never taken for a formula. */
    private static String firstSign(String cell) {
        return switch (cell.charAt(0)) {
            case '=', '\uFF1D' -> "an equals sign";
            case '+', '\uFF0B' -> "a plus sign";
            case '-', '\uFF0D' -> "a minus sign";
            case '@', '\uFF20' -> "an at sign";
            default -> "a tab or a line end";
        };
    }
}
