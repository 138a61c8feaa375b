package org.determinations.suppression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.determinations.model.secondary.CountCell;
import org.determinations.model.secondary.CountLine;
import org.determinations.model.secondary.CountTable;

/**
 * Which counts of a public table are withheld. First those small by themselves, or that give a small one away, or that are nobody or
 * everybody of a group; then, line by line, the smallest others until every line that withholds anything withholds enough; then
 * whatever the attack still finds too narrow. The same table gives the same answer in whatever order its rows come.
 */
public final class Suppressor {
    private final CountTable table;
    private final SuppressionParameters parameters;
    private final Map<String, Long> elsewhere;
    private final List<AttackCheck> checks;
    private final Map<String, CountCell> cells = new HashMap<>();
    private final Map<String, List<CountLine>> linesOf = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();

    /** Counts not withheld to protect another, as long as there is another way. */
    private final Set<String> spared = new HashSet<>();

    /** Whether all that an attack finds is looked at before the next attack. */
    private final boolean atOnce;

    private Suppressor(
            CountTable table,
            SuppressionParameters parameters,
            Map<String, Long> elsewhere,
            List<AttackCheck> editions,
            boolean atOnce) {
        this.atOnce = atOnce;
        this.table = table;
        this.parameters = parameters;
        this.elsewhere = elsewhere;
        this.checks = Stream.concat(Stream.of(new AttackCheck(table, elsewhere, parameters)), editions.stream())
                .toList();
        CountTable all = editions.isEmpty() ? table : editions.get(0).table();
        all.cells().forEach(c -> cells.put(c.id(), c));
        table.cells().forEach(c -> cells.put(c.id(), c));
        for (CountLine line : all.lines()) {
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
        return together(
                table,
                table.independent().parallelStream()
                        .map(part -> withheld(new Suppressor(part, parameters, elsewhere, List.of(), false)))
                        .toList());
    }

    /** What is withheld of a part of a table that no line links to another: parts are looked at side by side. */
    private record Withheld(Set<String> primary, Set<String> all) {}

    private static Withheld withheld(Suppressor suppressor) {
        suppressor.primary();
        Set<String> primary = Set.copyOf(suppressor.hidden);
        suppressor.finish();
        return new Withheld(primary, suppressor.hidden);
    }

    private static SuppressedTable together(CountTable table, List<Withheld> parts) {
        SortedSet<String> primary = new TreeSet<>();
        SortedSet<String> hidden = new TreeSet<>();
        for (Withheld part : parts) {
            primary.addAll(part.primary());
            hidden.addAll(part.all());
        }
        return new SuppressedTable(table, primary, hidden);
    }

    /**
     * Withholds what must be withheld from a table that was published before. What an earlier edition withheld and what is still
     * the same stays withheld. The table withstands the attack by itself and together with the earlier ones; in the end, where
     * nothing else does, nothing of a district is shown.
     */
    public static SuppressedTable suppressAgain(
            CountTable table, SuppressionParameters parameters, List<EarlierEdition> earlier) {
        return suppressAgain(table, parameters, earlier, false);
    }

    /** The same, one more count being withheld beside each that an attack finds: more is withheld, in few attacks in place of hundreds. */
    public static SuppressedTable suppressLinked(
            CountTable table, SuppressionParameters parameters, List<EarlierEdition> earlier) {
        return suppressAgain(table, parameters, earlier, true);
    }

    private static SuppressedTable suppressAgain(
            CountTable table, SuppressionParameters parameters, List<EarlierEdition> earlier, boolean atOnce) {
        EarlierEditions editions = new EarlierEditions(table, earlier);
        Set<String> kept = editions.withheldBefore();
        Set<String> shown = editions.shownBefore();
        List<List<AttackCheck>> checks = AttackCheck.ofEditions(table, earlier, parameters);
        List<CountTable> own =
                table.dividedAs(checks.stream().map(of -> of.get(0).table()).toList());
        return together(
                table,
                IntStream.range(0, own.size())
                        .parallel()
                        .mapToObj(i -> new Suppressor(
                                        own.get(i),
                                        parameters,
                                        Map.of(),
                                        checks.get(i).get(0).table().equals(own.get(i)) ? List.of() : checks.get(i),
                                        atOnce)
                                .withheldAgain(kept, shown))
                        .toList());
    }

    private Withheld withheldAgain(Set<String> kept, Set<String> shownBefore) {
        primary();
        Set<String> primary = Set.copyOf(hidden);
        table.cells().stream().map(CountCell::id).filter(kept::contains).forEach(hidden::add);
        spared.addAll(shownBefore);
        finish();
        spared.clear();
        finish();
        return new Withheld(primary, hidden);
    }

    private void finish() {
        do {
            complement();
        } while (repair());
    }

    private void primary() {
        hidden.addAll(PrimaryCounts.of(table, this::cell, this::small, this::told));
    }

    private boolean small(CountCell cell) {
        return cell.count().filter(n -> n > 0 && n < parameters.k()).isPresent();
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
        for (AttackCheck check : checks) {
            List<String> exposed = check.exposures(hidden).stream()
                    .map(Exposure::cell)
                    .filter(id -> !elsewhere.containsKey(id))
                    .toList();
            if (!exposed.isEmpty()) {
                return repair(atOnce ? exposed : exposed.subList(0, 1));
            }
        }
        return false;
    }

    /** A count whose lines withhold more than before already may be found no longer. */
    private boolean repair(List<String> exposed) {
        Set<CountLine> changed = new HashSet<>();
        for (String id : exposed) {
            List<CountLine> lines = linesOf.getOrDefault(id, List.of());
            if (lines.stream().noneMatch(changed::contains)) {
                smallest(lines.stream()).or(this::anyNeighbour).ifPresent(cell -> {
                    hidden.add(cell.id());
                    changed.addAll(linesOf.getOrDefault(cell.id(), List.of()));
                });
            }
        }
        return !changed.isEmpty();
    }

    /** The smallest shown cell of a line that withholds something, else of any. */
    private Optional<CountCell> anyNeighbour() {
        return smallest(table.lines().stream().filter(l -> all(l).anyMatch(c -> hidden.contains(c.id()))))
                .or(() -> smallest(table.lines().stream()));
    }

    private Optional<CountCell> smallest(Stream<CountLine> lines) {
        return lines.flatMap(l -> next(l).stream())
                .min(Comparator.comparing((CountCell c) -> c.count().orElse(0L)).thenComparing(CountCell.ORDER));
    }

    private boolean mayHide(CountCell cell) {
        return !unknown(cell) && !told(cell) && !spared.contains(cell.id());
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
