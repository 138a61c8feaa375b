package org.determinations.ingest.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.determinations.ingest.cell.Characters;
import org.determinations.ingest.cell.ResolvedColumn;
import org.determinations.issue.Quote;
import org.determinations.model.layout.ContractColumn;
import org.determinations.model.layout.FileContract;

/**
 * How one row of a file fits the header of one contract.
 *
 * @param row the row tried, as a spreadsheet shows it
 * @param width number of its cells
 * @param columns those that the contract knows, in the file's order
 * @param missing required columns that are not there
 * @param unexpected cells that the contract has no column for, with their letter
 * @param ignored cells that the contract has no column for and lets stand, with their letter
 * @param inOrder whether the columns stand in the contract's order, if it has one
 * @param alike number of the unexpected cells that a missing column's name would be but for capitals, blanks and signs
 */
record HeaderFit(
        FileContract contract,
        int row,
        int width,
        List<ResolvedColumn> columns,
        List<String> missing,
        List<String> unexpected,
        List<String> ignored,
        boolean inOrder,
        int alike) {

    /** Most columns known first, as they are or but for their spelling, then fewest that do not fit. */
    static final Comparator<HeaderFit> NEAREST = Comparator.comparingInt((HeaderFit f) -> -f.columns.size() - f.alike)
            .thenComparingInt(f -> -f.columns.size())
            .thenComparingInt(f -> f.missing.size() + f.unexpected.size())
            .thenComparing(f -> f.contract.id());

    /** @param names column of the header to the column of the contract that it is taken for */
    static HeaderFit of(FileContract contract, CsvRows.CsvRow header, Map<String, String> names) {
        Map<String, List<ContractColumn>> open = new LinkedHashMap<>();
        for (ContractColumn column : contract.columns()) {
            open.computeIfAbsent(column.column(), name -> new ArrayList<>()).add(column);
        }
        List<ResolvedColumn> known = new ArrayList<>();
        List<String> unexpected = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        List<String> cells =
                Characters.plain(header.cells()).stream().map(String::strip).toList();
        Set<String> unknown = new HashSet<>();
        for (int i = 0; i < cells.size(); i++) {
            List<ContractColumn> candidates =
                    open.getOrDefault(names.getOrDefault(cells.get(i), cells.get(i)), List.of());
            if (candidates.isEmpty()) {
                boolean mayStand = contract.form().ignores(cells.get(i));
                String again = isTaken(known, names.getOrDefault(cells.get(i), cells.get(i))) ? ", again" : "";
                (mayStand ? ignored : unexpected).add(name(cells.get(i), i) + again);
                unknown.add(bare(cells.get(i)));
            } else {
                known.add(ResolvedColumn.of(candidates.remove(0), i, cells));
            }
        }
        List<String> missing = open.values().stream()
                .flatMap(List::stream)
                .filter(ContractColumn::required)
                .map(c -> describe(contract, c))
                .toList();
        int alike = alike(open, unknown);
        return new HeaderFit(
                contract,
                header.row(),
                cells.size(),
                known,
                missing,
                unexpected,
                ignored,
                ordered(contract, known),
                alike);
    }

    /** @param open columns of the contract to those that no cell was taken for */
    private static int alike(Map<String, List<ContractColumn>> open, Set<String> unknown) {
        return (int) open.entrySet().stream()
                .filter(column -> !column.getValue().isEmpty() && unknown.contains(bare(column.getKey())))
                .count();
    }

    /** A name without what a person who retypes it changes: capitals, blanks and signs. */
    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Whether any cell is a column of the contract, or would be but for its spelling. */
    boolean isNear() {
        return !columns.isEmpty() || alike > 0;
    }

    /** A column that stands there once more than the contract has it looks like one that fits. */
    private static boolean isTaken(List<ResolvedColumn> known, String name) {
        return known.stream().anyMatch(column -> column.column().column().equals(name));
    }

    /** Whether lines stand above it that the layout does not have. */
    boolean isDeep() {
        return row > contract.bannerRows() + 1;
    }

    boolean fits() {
        return missing.isEmpty() && unexpected.isEmpty() && inOrder;
    }

    private static boolean ordered(FileContract contract, List<ResolvedColumn> known) {
        if (!contract.fixedOrder()) {
            return true;
        }
        List<ContractColumn> found = known.stream().map(ResolvedColumn::column).toList();
        return found.equals(contract.columns().stream().filter(found::contains).toList());
    }

    private static String describe(FileContract contract, ContractColumn column) {
        long times = contract.columns().stream()
                .filter(c -> c.column().equals(column.column()))
                .count();
        String repeats = times > 1
                ? " (of " + word(contract) + column.group().name() + "; the name occurs " + times + " times)"
                : "";
        return "\"" + column.column() + "\"" + repeats;
    }

    private static String word(FileContract contract) {
        return contract.kind().group().map(field -> field.name() + " ").orElse("");
    }

    private static String name(String cell, int position) {
        String shown = cell.isEmpty() ? "a column without a name" : Quote.of(cell);
        return shown + " (column " + ResolvedColumn.letters(position) + ")";
    }
}
