package org.determinations.report.form;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;

/**
 * Keeps a spreadsheet from running a cell of an input file as a formula, in every CSV file and workbook of this program. Such
 * a cell gets a leading apostrophe, and each one in a run's files is noted. Blanks, invisible characters and quotation marks
 * before the sign do not hide it, nor does another width of the sign. A single character is data (a published {@code -}),
 * and so is a plain signed number.
 */
public final class FormulaGuard {
    private static final char NO_SIGN = 0;
    private static final String SIGNS = "=+-@";
    private static final Pattern NUMBER = Pattern.compile("[+-][0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    /** What a spreadsheet, or a person who cleans a file up, takes away from the beginning of a cell. */
    private static final Pattern BEFORE = Pattern.compile("^[\\s\\p{Z}\\p{Cf}\"\\u201C\\u201D\\u201E\\u00AB\\u00BB]+");

    private final Map<SourceRef, Issue> notes = new LinkedHashMap<>();

    /** The cell as a spreadsheet may safely open it. */
    public static String neutral(String cell) {
        return isFormula(cell) ? "'" + cell : cell;
    }

    public static boolean isFormula(String cell) {
        if (cell.length() < 2 || isHarmless(cell.charAt(0))) {
            return false;
        }
        if (isBreak(cell.charAt(0))) {
            return true;
        }
        String text = BEFORE.matcher(cell).replaceFirst("").stripTrailing();
        return text.length() > 1
                && sign(text) != NO_SIGN
                && !NUMBER.matcher(text).matches();
    }

    /** Letters and digits begin nearly every cell. */
    private static boolean isHarmless(char first) {
        return first >= '0' && first <= '9' || first >= 'A' && first <= 'Z' || first >= 'a' && first <= 'z';
    }

    private static boolean isBreak(char first) {
        return first == '\t' || first == '\r' || first == '\n';
    }

    /** The sign of a formula that the text begins with, in its ordinary width. */
    private static char sign(String text) {
        String first = Normalizer.normalize(text.substring(0, 1), Normalizer.Form.NFKC);
        char c = first.charAt(0) == '\u2212' ? '-' : first.charAt(0);
        return SIGNS.indexOf(c) >= 0 ? c : NO_SIGN;
    }

    /**
     * The rows with every such cell neutralised; the notes remember which.
     *
     * @param file name of the file being written
     * @param firstRow row of the first one as a spreadsheet shows it
     */
    List<List<String>> rows(String file, int firstRow, List<String> columns, List<List<String>> rows) {
        List<List<String>> safe = new ArrayList<>();
        rows.forEach(row -> safe.add(row(file, firstRow + safe.size(), columns, row)));
        return safe;
    }

    /**
     * The table with every such cell neutralised, its first row being the second one of the file. A row is looked at when it is
     * read, and noted once however often that is.
     */
    public DataTable table(String file, DataTable table) {
        List<String> columns = table.columns();
        return table.mapped((place, row) -> row(file, 2 + place, columns, row));
    }

    private List<String> row(String file, int number, List<String> columns, List<String> row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            if (isFormula(cell)) {
                SourceRef where = SourceRef.ofRow(file, number).at(columns.get(i));
                notes.put(where, note(where, cell).inDistrict(district(columns, row)));
            }
            cells.add(neutral(cell));
        }
        return cells;
    }

    /** One {@code IN-030} for each cell neutralised so far, in the order of reading. */
    public List<Issue> notes() {
        return List.copyOf(notes.values());
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
                "nothing to do; explanations.jsonl keeps the value as it stands");
    }

    /** In words, so that the note itself is never taken for a formula. */
    private static String firstSign(String cell) {
        return switch (isBreak(cell.charAt(0))
                ? NO_SIGN
                : sign(BEFORE.matcher(cell).replaceFirst(""))) {
            case '=' -> "an equals sign";
            case '+' -> "a plus sign";
            case '-' -> "a minus sign";
            case '@' -> "an at sign";
            default -> "a tab or a line end";
        };
    }
}
