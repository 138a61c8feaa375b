package org.determinations.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook as a reader's spreadsheet sees it. */
public final class Spreadsheet {
    private final Map<String, List<List<String>>> cells = new LinkedHashMap<>();
    private final Map<String, List<List<CellType>>> types = new LinkedHashMap<>();
    private final Map<String, String> parts = new LinkedHashMap<>();

    private Spreadsheet(byte[] bytes) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                read(sheet);
            }
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    public static Spreadsheet of(byte[] bytes) {
        try {
            return new Spreadsheet(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Sheet sheet) throws IOException {
        List<List<String>> texts = new ArrayList<>();
        List<List<CellType>> kinds = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> {
                List<String> text = new ArrayList<>();
                List<CellType> kind = new ArrayList<>();
                for (Cell cell : row) {
                    boolean empty = cell == null || cell.getType() == CellType.EMPTY;
                    text.add(empty ? "" : cell.getRawValue());
                    kind.add(empty ? CellType.EMPTY : cell.getType());
                }
                texts.add(text);
                kinds.add(kind);
            });
        }
        cells.put(sheet.getName(), texts);
        types.put(sheet.getName(), kinds);
    }

    public List<String> names() {
        return List.copyOf(cells.keySet());
    }

    /** Every row that has a cell, the header first. */
    public List<List<String>> rows(String sheet) {
        return cells.get(sheet);
    }

    /** The cells under a heading. */
    public List<String> column(String sheet, String heading) {
        List<List<String>> rows = rows(sheet);
        int header = 0;
        while (!rows.get(header).contains(heading)) {
            header++;
        }
        int place = rows.get(header).indexOf(heading);
        return rows.subList(header + 1, rows.size()).stream()
                .map(row -> place < row.size() ? row.get(place) : "")
                .toList();
    }

    public CellType type(String sheet, int row, int column) {
        return types.get(sheet).get(row).get(column);
    }

    /** The parts of the file as text, by name. */
    public Map<String, String> parts() {
        return parts;
    }

    /** All text that a reader could find. */
    public String text() {
        return String.valueOf(cells);
    }
}
