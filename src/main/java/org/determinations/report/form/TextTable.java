package org.determinations.report.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table for a terminal: columns two spaces apart, the widest ones wrapped until the whole fits.
 *
 * @param head the header's lines
 * @param body the rows' lines, in the order given
 */
public record TextTable(List<String> head, List<String> body) {
    private static final int GAP = 2;
    private static final int NARROWEST = 6;

    /** Every row has as many cells as the header. */
    public static TextTable of(List<String> header, List<List<String>> rows, int width) {
        int[] widths = widths(header, rows, width);
        return new TextTable(
                rowLines(header, widths),
                rows.stream().flatMap(row -> rowLines(row, widths).stream()).toList());
    }

    private static int[] widths(List<String> header, List<List<String>> rows, int width) {
        int[] widths = new int[header.size()];
        int[] words = new int[header.size()];
        widen(widths, words, header);
        rows.forEach(row -> widen(widths, words, row));
        int room = width - GAP * (widths.length - 1);
        narrow(widths, words, room);
        narrow(widths, new int[widths.length], room);
        return widths;
    }

    /** Takes from the widest column that is still wider than its floor, until all fit or none can give. */
    private static void narrow(int[] widths, int[] floors, int room) {
        int used = Arrays.stream(widths).sum();
        while (used > room) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                boolean gives = widths[i] > Math.max(NARROWEST, floors[i]);
                widest = gives && (widest < 0 || widths[i] >= widths[widest]) ? i : widest;
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
            used--;
        }
    }

    private static void widen(int[] widths, int[] words, List<String> row) {
        for (int i = 0; i < widths.length; i++) {
            String cell = TextLines.clean(row.get(i)).strip();
            widths[i] = Math.max(widths[i], TextLines.length(cell));
            for (String word : cell.split(" +")) {
                words[i] = Math.max(words[i], TextLines.length(word));
            }
        }
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
