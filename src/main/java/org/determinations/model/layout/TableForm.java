package org.determinations.model.layout;

import java.util.Map;
import java.util.Optional;

/**
 * How the table of a layout is written: the signs of a text file, or the sheet of a workbook. Immutable.
 *
 * @param encoding of a text file
 * @param separator between the cells of a text file
 * @param sheet name or number of a workbook's sheet, the first being 1; empty where any visible sheet may have the header
 */
public record TableForm(TextEncoding encoding, char separator, String sheet) {
    /** Commas in UTF-8, or a workbook with one sheet that has the header: what a contract means that says nothing of it. */
    public static final TableForm OWN = new TableForm(TextEncoding.UTF_8, ',', "");

    private static final Map<String, Character> SEPARATORS =
            Map.of("comma", ',', "semicolon", ';', "tab", '\t', "bar", '|');

    /** The sign that a contract calls so; empty for any other word. */
    public static Optional<Character> separator(String word) {
        return Optional.ofNullable(SEPARATORS.get(word));
    }

    /** How a contract calls the separator. */
    public String separatorWord() {
        return SEPARATORS.entrySet().stream()
                .filter(e -> e.getValue() == separator)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("comma");
    }

    /** Whether a text file of the layout is written like the product's own. */
    public boolean isOwnText() {
        return encoding == OWN.encoding && separator == OWN.separator;
    }

    /** Whether a text file may have the layout: one for a named sheet is of workbooks alone. */
    public boolean mayBeText() {
        return sheet.isEmpty();
    }

    /** Whether a workbook may have the layout: one with signs of its own is of text alone. */
    public boolean mayBeWorkbook() {
        return isOwnText();
    }

    /** Whether the layout is read from the sheet of that name and number, as far as the contract says. */
    public boolean mayBeSheet(String name, int number) {
        return sheet.isEmpty() || sheet.equals(name) || sheet.equals(Integer.toString(number));
    }

    /** Whether some file may be written in both ways. */
    public boolean meets(TableForm other) {
        boolean asText = mayBeText() && other.mayBeText() && encoding == other.encoding && separator == other.separator;
        boolean asWorkbook = mayBeWorkbook()
                && other.mayBeWorkbook()
                && (sheet.isEmpty() || other.sheet.isEmpty() || sheet.equals(other.sheet));
        return asText || asWorkbook;
    }
}
