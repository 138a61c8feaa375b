package org.determinations.report.workbook;

import java.util.List;
import org.determinations.report.column.ColumnForm;

/**
 * How high a row must be so that its longest cell is seen whole. Worked out from the text and not left to the spreadsheet:
 * several of them do not do it when they open a file. Unit: points.
 */
final class RowHeight {
    /** One line of the sheets' font. */
    static final double LINE = 13.2;

    /** The most that the format allows. */
    private static final double HIGHEST = 409;

    private static final double PADDING = 2;
    private static final double LETTERS = 1.12;

    /** From this length on a word is no word of a language but a hash, a path or a number, with characters as wide as digits. */
    private static final int NO_WORD = 30;

    private RowHeight() {}

    static double of(List<ColumnForm> columns, List<String> cells) {
        int most = 1;
        for (int c = 0; c < cells.size(); c++) {
            ColumnForm column = columns.get(c);
            if (column.kind().wrapped()) {
                most = Math.max(most, lines(cells.get(c), characters(column)));
            }
        }
        return of(most);
    }

    /** Letters of a sentence that fit into the column, whose width counts digits: letters are narrower. */
    private static int characters(ColumnForm column) {
        return (int) (column.width() * LETTERS);
    }

    static double of(int lines) {
        return Math.min(HIGHEST, lines * LINE + PADDING);
    }

    /** Lines of the text when it is broken between words at that many characters; a longer word is broken inside. */
    static int lines(String text, int width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            int used = 0;
            lines++;
            for (String word : paragraph.split(" ", -1)) {
                int length = length(word);
                int needed = used == 0 ? length : used + 1 + length;
                if (needed > width && used > 0) {
                    lines++;
                    needed = length;
                }
                lines += (needed - 1) / width;
                used = needed > width ? (needed - 1) % width + 1 : needed;
            }
        }
        return lines;
    }

    private static int length(String word) {
        int characters = word.codePointCount(0, word.length());
        return characters < NO_WORD ? characters : (int) Math.ceil(characters * LETTERS);
    }
}
