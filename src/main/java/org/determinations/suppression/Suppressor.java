package org.determinations.suppression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.determinations.model.CountCell;
import org.determinations.model.CountLine;
import org.determinations.model.CountTable;

/**
 * Which counts of a public table are withheld. First those small by themselves, or that give a small one away, or that are nobody or
 * everybody of a group; then, line by line, the smallest others until every line that withholds anything withholds enough; then
 * whatever the attack still finds too narrow. The same table gives the same answer in whatever order its rows come.
 */
public final class Suppressor {
    private final CountTable table;
    private final SuppressionParameters parameters;
    private final Map<String, Long> elsewhere;
    private final Map<String, CountCell> cells = new TreeMap<>();
    private final Map<String, List<CountLine>> linesOf = new TreeMap<>();
    private final SortedSet<String> hidden = new TreeSet<>();

    private Suppressor(CountTable table, SuppressionParameters parameters, Map<String, Long> elsewhere) {
        this.table = table;
        this.parameters = parameters;
        this.elsewhere = elsewhere;
        table.cells().forEach(c -> cells.put(c.id(), c));
        for (CountLine line : table.lines()) {
            line.parts()
                    .forEach(p ->
                            linesOf.computeIfAbsent(p, i -> new ArrayList<>()).add(line));
            linesOf.computeIfAbsent(line.total(), i -> new ArrayList<>()).add(line);
        }
    }

    /**
     * Withholds what must be withheld.
     *
     * @param elsewhere counts already public, by the same ids; withholding them here protects nothing
     */
    public static SuppressedTable suppress(
            CountTable table, SuppressionParameters parameters, Map<String, Long> elsewhere) {
        SortedSet<String> primary = new TreeSet<>();
        SortedSet<String> hidden = new TreeSet<>();
        for (CountTable part : table.independent()) {
            Suppressor suppressor = new Suppressor(part, parameters, elsewhere);
            suppressor.primary();
            primary.addAll(suppressor.hidden);
            suppressor.finish();
            hidden.addAll(suppressor.hidden);
        }
        return new SuppressedTable(table, primary, hidden);
    }

    private void finish() {
        boolean moved = !hidden.isEmpty() || hasSecretBehindSums();
        while (moved) {
            complement();
            moved = repair();
        }
    }

    private void primary() {
        table.cells().stream()
                .filter(CountCell::published)
                .filter(c -> c.count().isEmpty() || small(c))
                .forEach(c -> hidden.add(c.id()));
        for (CountLine line : table.lines()) {
            if (line.tellsOfMembers()) {
                long total = cell(line.total()).count().orElse(0L);
                line.parts().stream()
                        .map(this::cell)
                        .filter(CountCell::published)
                        .filter(c -> total > 0
                                && c.count().filter(n -> n == 0 || n == total).isPresent())
                        .forEach(c -> untold(c, line).ifPresent(hidden::add));
            }
        }
    }

    /**
     * Of nobody or everybody in a group: the count, or the size of the group where the count is public already; neither where
     * both are, as nothing is left to protect.
     */
    private Optional<String> untold(CountCell part, CountLine line) {
        return Stream.of(part, cell(line.total()))
                .filter(c -> c.published() && !told(c))
                .map(CountCell::id)
                .findFirst();
    }

    private boolean small(CountCell cell) {
        return cell.count().filter(n -> n > 0 && n < parameters.k()).isPresent();
    }

    private boolean hasSecretBehindSums() {
        return table.cells().stream().anyMatch(c -> !c.published() && small(c));
    }

    /** Withholds the smallest further cells of each line until no line lacks any. */
    private void complement() {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (CountLine line : table.lines()) {
                while (lacking(line)) {
                    Optional<CountCell> next = next(line);
                    if (next.isEmpty()) {
                        break;
                    }
                    hidden.add(next.get().id());
                    moved = true;
                }
            }
        }
    }

    private boolean lacking(CountLine line) {
        List<CountCell> unknown = all(line).filter(this::unknown).toList();
        boolean secret = unknown.stream().anyMatch(c -> c.published() || small(c));
        return secret
                && (unknown.size() < parameters.hiddenPerLine()
                        || hiddenSum(line)
                                        .filter(s -> s < parameters.hiddenSum())
                                        .isPresent()
                                && !protectedAcross(line));
    }

    /** Students in the unknown parts, as a reader can work out; empty when the total is not shown either. */
    private Optional<Long> hiddenSum(CountLine line) {
        if (unknown(cell(line.total()))) {
            return Optional.empty();
        }
        long shown = line.parts().stream()
                .map(this::cell)
                .filter(c -> !unknown(c))
                .mapToLong(c -> c.count().orElse(0L))
                .sum();
        return cell(line.total()).count().map(t -> t - shown);
    }

    /** Whether each withheld cell of the line lies in another printed line that withholds enough by itself. */
    private boolean protectedAcross(CountLine line) {
        return line.parts().stream()
                .map(this::cell)
                .filter(this::unknown)
                .allMatch(c -> linesOf.getOrDefault(c.id(), List.of()).stream()
                        .filter(other -> !other.equals(line) && other.parts().contains(c.id()))
                        .anyMatch(this::withholdsEnough));
    }

    private boolean withholdsEnough(CountLine line) {
        long printed = line.parts().stream()
                .filter(p -> cell(p).published() && unknown(cell(p)))
                .count();
        return printed >= parameters.hiddenPerLine()
                && hiddenSum(line).filter(s -> s < parameters.hiddenSum()).isEmpty();
    }

    /** The smallest shown part with a student, else the total, else a part without a student. */
    private Optional<CountCell> next(CountLine line) {
        return parts(line, true)
                .or(() -> Optional.of(cell(line.total())).filter(this::mayHide))
                .or(() -> parts(line, false));
    }

    private Optional<CountCell> parts(CountLine line, boolean withStudents) {
        return line.parts().stream()
                .map(this::cell)
                .filter(this::mayHide)
                .filter(c -> c.count().orElse(0L) > 0 == withStudents)
                .min(Comparator.comparing((CountCell c) -> c.count().orElse(0L)).thenComparing(CountCell.ORDER));
    }

    /** Withholds one more cell beside a count that the attack finds; false when it finds none or nothing is left to withhold. */
    private boolean repair() {
        List<Exposure> mendable = AttackCheck.exposures(table, hidden, elsewhere, parameters).stream()
                .filter(e -> !elsewhere.containsKey(e.cell()))
                .toList();
        for (Exposure exposure : mendable) {
            Optional<CountCell> next = linesOf.getOrDefault(exposure.cell(), List.of()).stream()
                    .flatMap(l -> next(l).stream())
                    .min(Comparator.comparing((CountCell c) -> c.count().orElse(0L))
                            .thenComparing(CountCell.ORDER))
                    .or(this::anyNeighbour);
            if (next.isPresent()) {
                hidden.add(next.get().id());
                return true;
            }
        }
        return false;
    }

    /** The smallest shown cell of a line that withholds something. */
    private Optional<CountCell> anyNeighbour() {
        return table.lines().stream()
                .filter(l -> all(l).anyMatch(c -> hidden.contains(c.id())))
                .flatMap(l -> next(l).stream())
                .min(Comparator.comparing((CountCell c) -> c.count().orElse(0L)).thenComparing(CountCell.ORDER));
    }

    private boolean mayHide(CountCell cell) {
        return !unknown(cell) && !told(cell);
    }

    private boolean unknown(CountCell cell) {
        boolean withheld = !cell.published() || hidden.contains(cell.id());
        return withheld && !told(cell);
    }

    /** Whether a reader has the count already, so that withholding it protects nothing. */
    private boolean told(CountCell cell) {
        return elsewhere.containsKey(cell.id()) || cell.toldElsewhere().isPresent();
    }

    private Stream<CountCell> all(CountLine line) {
        return Stream.concat(Stream.of(line.total()), line.parts().stream()).map(this::cell);
    }

    private CountCell cell(String id) {
        return Objects.requireNonNull(cells.get(id), id);
    }
}
