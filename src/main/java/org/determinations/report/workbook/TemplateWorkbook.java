package org.determinations.report.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An empty input as a workbook: a sheet with the header, whose cells offer what they may hold, and a sheet of notes. */
public final class TemplateWorkbook {
    private static final int LAST_ROW = 2_000;
    private static final int LONGEST_LIST = 250;
    private static final int WIDTH = 22;
    private static final List<String> HEADINGS = List.of("column", "needed", "what it holds", "allowed", "example");

    /**
     * One column of the input.
     *
     * @param allowed every word that a cell may hold; empty where there is no closed list
     */
    public record TemplateColumn(String name, boolean needed, String holds, List<String> allowed, String example) {
        public TemplateColumn {
            allowed = List.copyOf(allowed);
        }
    }

    private TemplateWorkbook() {}

    /** The same columns give the same bytes, so that one who types the command again is not told of another file. */
    public static byte[] of(String title, List<TemplateColumn> columns) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "determinations", "1.0")) {
            Worksheet data = workbook.newWorksheet("Data");
            Worksheet notes = workbook.newWorksheet("Notes");
            notes.value(0, 0, title);
            for (int i = 0; i < HEADINGS.size(); i++) {
                notes.value(1, i, HEADINGS.get(i));
                notes.width(i, WIDTH);
            }
            for (int i = 0; i < columns.size(); i++) {
                column(data, notes, i, columns.get(i));
            }
            data.freezePane(0, 1);
            workbook.finish();
            ByteArrayOutputStream stored = new ByteArrayOutputStream();
            StoredPackage.write(stored, out.toByteArray(), Optional.empty());
            return stored.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void column(Worksheet data, Worksheet notes, int position, TemplateColumn column) {
        data.value(0, position, column.name());
        data.width(position, WIDTH);
        data.range(1, position, LAST_ROW, position).style().format("@").set();
        String list = String.join(",", column.allowed());
        if (!column.allowed().isEmpty() && list.length() <= LONGEST_LIST) {
            data.range(1, position, LAST_ROW, position).validateWithListByFormula('"' + list + '"');
        }
        int row = position + 2;
        notes.value(row, 0, column.name());
        notes.value(row, 1, column.needed() ? "yes" : "no");
        notes.value(row, 2, column.holds());
        notes.value(row, 3, list);
        notes.value(row, 4, column.example());
    }
}
