package org.determinations.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A table for a terminal: columns two spaces apart, the widest ones wrapped until the whole fits.
 *
 * @param head the header's lines
 * @param body the rows' lines, in the order given
 */
record TextTable(List<String> head, List<String> body) {
    private static final int GAP = 2;
    private static final int NARROWEST = 6;

    /** Every row has as many cells as the header. */
    static TextTable of(List<String> header, List<List<String>> rows, int width) {
        int[] widths = widths(header, rows, width);
        return new TextTable(
                rowLines(header, widths),
                rows.stream().flatMap(row -> rowLines(row, widths).stream()).toList());
    }

    private static int[] widths(List<String> header, List<List<String>> rows, int width) {
        int[] widths = new int[header.size()];
        widen(widths, header);
        rows.forEach(row -> widen(widths, row));
        int room = width - GAP * (widths.length - 1);
        int used = 0;
        for (int w : widths) {
            used += w;
        }
        while (used > room) {
            int widest = widest(widths);
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
            used--;
        }
        return widths;
    }

    private static void widen(int[] widths, List<String> row) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], TextLines.length(TextLines.clean(row.get(i))));
        }
    }

    private static int widest(int[] widths) {
        int widest = 0;
        for (int i = 1; i < widths.length; i++) {
            widest = widths[i] >= widths[widest] ? i : widest;
        }
        return widest;
    }

    private static List<String> rowLines(List<String> row, int[] widths) {
        List<List<String>> cells = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            cells.add(TextLines.wrap(row.get(i), Math.max(1, widths[i])));
            height = Math.max(height, cells.get(i).size());
        }
        List<String> lines = new ArrayList<>();
        for (int h = 0; h < height; h++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = h < cells.get(i).size() ? cells.get(i).get(h) : "";
                line.append(TextLines.padRight(cell, widths[i] + GAP));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
