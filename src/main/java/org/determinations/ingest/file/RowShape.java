package org.determinations.ingest.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.determinations.ingest.cell.ResolvedColumn;
import org.determinations.model.fact.FileFields;
import org.determinations.model.layout.CellKind;
import org.determinations.model.layout.CodeReading;
import org.determinations.model.layout.ContractForm;
import org.determinations.model.layout.FileContract;
import org.determinations.model.layout.RowChoice;

/**
 * What the contract of a file makes of its rows: which are left out, and what their cells say in the words of our own layouts.
 * One per file; immutable.
 */
public final class RowShape {
    private final boolean asItStands;
    private final ContractForm form;
    private final List<ResolvedColumn> columns;
    private final int width;
    private final Set<Integer> listed = new HashSet<>();
    private final Map<String, Integer> positions = new HashMap<>();

    public RowShape(FileContract contract, List<ResolvedColumn> columns, int width) {
        this.asItStands = contract.isReadAsItStands();
        this.form = contract.form();
        this.columns = List.copyOf(columns);
        this.width = width;
        for (ResolvedColumn column : columns) {
            listed.add(column.position());
            positions.putIfAbsent(column.column().column(), column.position());
        }
    }

    /** Whether every row is read, and as it stands. */
    public boolean isPlain() {
        return asItStands;
    }

    /** Why the row is left out, in words of the contract; empty for one that is read. */
    public Optional<String> leavesOut(List<String> cells) {
        if (form.notesBelow() && isNote(cells)) {
            return Optional.of("a note, with text in its first cell alone");
        }
        for (RowChoice choice : form.rows()) {
            String text = at(cells, positions.getOrDefault(choice.column(), -1));
            if (choice.leavesOut(text)) {
                return Optional.of(why(choice, text.strip()));
            }
        }
        return Optional.empty();
    }

    private static String why(RowChoice choice, String text) {
        String shown = choice.column() + " is " + (text.isEmpty() ? "blank" : text);
        return choice.effect() == RowChoice.Effect.TOTALS ? "a total: " + shown : shown;
    }

    private static boolean isNote(List<String> cells) {
        return !cells.get(0).isBlank() && cells.stream().skip(1).allMatch(String::isBlank);
    }

    /**
     * The cells of the row as our own layouts have them; a row with more or fewer cells than the header keeps that.
     *
     * @param kinds how each cell is kept; empty where all are text
     */
    public List<String> cells(List<String> row, List<CellKind> kinds) {
        if (asItStands) {
            return row;
        }
        List<String> cells = fitted(row);
        List<String> plain = new ArrayList<>(cells);
        for (ResolvedColumn column : columns) {
            if (column.position() < cells.size() && column.column().isRead()) {
                String text = cells.get(column.position());
                plain.set(
                        column.position(),
                        column.column().field().equals(FileFields.DISTRICT_CODE)
                                ? code(text, cells)
                                : column.column()
                                        .cell()
                                        .plain(text, column.column().type(), kind(kinds, column)));
            }
        }
        return plain;
    }

    /** The form in which the number of a cell would have to stand; empty where the cell holds none, or one in that form. */
    public Optional<String> otherwise(ResolvedColumn column, CsvRows.CsvRow row) {
        String text = at(row.cells(), column.position());
        return asItStands || !column.column().isRead()
                ? Optional.empty()
                : column.column().cell().otherwise(text, column.column().type(), kind(row.kinds(), column));
    }

    private static CellKind kind(List<CellKind> kinds, ResolvedColumn column) {
        return column.position() < kinds.size() ? kinds.get(column.position()) : CellKind.TEXT;
    }

    private String code(String text, List<String> cells) {
        CodeReading codes = form.codes();
        if (codes.isOwn()) {
            return text;
        }
        StringBuilder whole = new StringBuilder(codes.part(text));
        for (CodeReading.JoinedColumn part : codes.joined()) {
            String more = at(cells, positions.getOrDefault(part.column(), -1)).strip();
            whole.append(CodeReading.filled(more, part.digits()));
        }
        return codes.code(whole.toString());
    }

    /** Where columns may be ignored, cells without a listed column may be blank and too many, or not there. */
    private List<String> fitted(List<String> row) {
        if (form.ignoredColumns().isEmpty() || row.size() == width) {
            return row;
        }
        if (row.size() > width) {
            return row.subList(width, row.size()).stream().allMatch(String::isBlank) ? row.subList(0, width) : row;
        }
        for (int i = row.size(); i < width; i++) {
            if (listed.contains(i)) {
                return row;
            }
        }
        List<String> filled = new ArrayList<>(row);
        while (filled.size() < width) {
            filled.add("");
        }
        return filled;
    }

    private static String at(List<String> cells, int position) {
        return position < 0 || position >= cells.size() ? "" : cells.get(position);
    }
}
