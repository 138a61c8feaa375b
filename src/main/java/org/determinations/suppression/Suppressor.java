package org.determinations.suppression;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.determinations.model.secondary.CellSum;
import org.determinations.model.secondary.CountCell;
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

    /** The table's own, then those that its earlier editions have besides; the places of all that follows. */
    private final List<CountCell> cells;

    private final SumsOfCells sumsOf;
    private final BitSet hidden = new BitSet();

    /** Counts not withheld to protect another, as long as there is another way. */
    private final BitSet spared = new BitSet();

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
        this.cells = withFurther(table.cells(), all.cells());
        this.sumsOf = new SumsOfCells(all);
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
        Set<String> primary = suppressor.ids();
        suppressor.finish();
        return new Withheld(primary, suppressor.ids());
    }

    private static List<CountCell> withFurther(List<CountCell> own, List<CountCell> all) {
        if (own.size() == all.size()) {
            return own;
        }
        List<CountCell> cells = new ArrayList<>(own);
        cells.addAll(all.subList(own.size(), all.size()));
        return cells;
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
        return together(
                table,
                LinkedPart.of(table, earlier, parameters).parallelStream()
                        .map(part -> new Suppressor(
                                        part.own(),
                                        parameters,
                                        Map.of(),
                                        part.standsAlone() ? List.of() : part.checks(),
                                        atOnce)
                                .withheldAgain(part))
                        .toList());
    }

    private Withheld withheldAgain(LinkedPart part) {
        primary();
        Set<String> primary = ids();
        hidden.or(part.withheld());
        spared.or(part.shown());
        finish();
        spared.clear();
        finish();
        return new Withheld(primary, ids());
    }

    private Set<String> ids() {
        return hidden.stream().mapToObj(i -> cells.get(i).id()).collect(Collectors.toSet());
    }

    private void finish() {
        do {
            complement();
        } while (repair());
    }

    private void primary() {
        hidden.or(PrimaryCounts.of(table, this::small, this::told));
    }

    private boolean small(CountCell cell) {
        return cell.count().filter(n -> n > 0 && n < parameters.k()).isPresent();
    }

    /** Withholds the smallest further cells of each line until no line lacks any. */
    private void complement() {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (CellSum line : table.sums()) {
                while (lacking(line)) {
                    OptionalInt next = next(line);
                    if (next.isEmpty()) {
                        break;
                    }
                    hidden.set(next.getAsInt());
                    moved = true;
                }
            }
        }
    }

    private boolean lacking(CellSum line) {
        int[] unknown = line.cells().filter(this::unknown).toArray();
        boolean secret = IntStream.of(unknown).mapToObj(cells::get).anyMatch(c -> c.published() || small(c));
        return secret
                && (unknown.length < parameters.hiddenPerLine()
                        || hiddenSum(line)
                                        .filter(s -> s < parameters.hiddenSum())
                                        .isPresent()
                                && !protectedAcross(line));
    }

    /** Students in the unknown parts, as a reader can work out; empty when the total is not shown either. */
    private Optional<Long> hiddenSum(CellSum line) {
        if (unknown(line.total())) {
            return Optional.empty();
        }
        long shown = line.parts()
                .filter(c -> !unknown(c))
                .mapToLong(c -> cells.get(c).count().orElse(0L))
                .sum();
        return cells.get(line.total()).count().map(t -> t - shown);
    }

    /** Whether each withheld cell of the line lies in another printed line that withholds enough by itself. */
    private boolean protectedAcross(CellSum line) {
        return line.parts()
                .filter(this::unknown)
                .allMatch(c -> sumsOf.of(c)
                        .filter(other -> !other.equals(line) && other.hasPart(c))
                        .anyMatch(this::withholdsEnough));
    }

    private boolean withholdsEnough(CellSum line) {
        long printed =
                line.parts().filter(p -> cells.get(p).published() && unknown(p)).count();
        return printed >= parameters.hiddenPerLine()
                && hiddenSum(line).filter(s -> s < parameters.hiddenSum()).isEmpty();
    }

    /** The smallest shown part with a student, else the total, else a part without a student. */
    private OptionalInt next(CellSum line) {
        OptionalInt part = part(line, true);
        if (part.isPresent()) {
            return part;
        }
        return mayHide(line.total()) ? OptionalInt.of(line.total()) : part(line, false);
    }

    private OptionalInt part(CellSum line, boolean withStudents) {
        return smallest(line.parts().filter(this::mayHide).filter(c -> count(c) > 0 == withStudents));
    }

    /** By students, then in the fixed order. */
    private OptionalInt smallest(IntStream among) {
        return among.reduce(
                (one, other) -> count(other) < count(one) || count(other) == count(one) && other < one ? other : one);
    }

    private long count(int cell) {
        return cells.get(cell).count().orElse(0L);
    }

    /** Withholds one more cell beside a count that the attack finds; false when it finds none or nothing is left to withhold. */
    private boolean repair() {
        for (AttackCheck check : checks) {
            List<Integer> exposed = check.exposures(hidden).stream()
                    .map(AttackCheck.Narrow::cell)
                    .filter(cell -> !elsewhere.containsKey(cells.get(cell).id()))
                    .toList();
            if (!exposed.isEmpty()) {
                return repair(atOnce ? exposed : exposed.subList(0, 1));
            }
        }
        return false;
    }

    /** A count whose lines withhold more than before already may be found no longer. */
    private boolean repair(List<Integer> exposed) {
        Set<CellSum> changed = new HashSet<>();
        for (int exposedCell : exposed) {
            if (sumsOf.of(exposedCell).noneMatch(changed::contains)) {
                OptionalInt beside = smallest(sumsOf.of(exposedCell));
                (beside.isPresent() ? beside : anyNeighbour()).ifPresent(cell -> {
                    hidden.set(cell);
                    sumsOf.of(cell).forEach(changed::add);
                });
            }
        }
        return !changed.isEmpty();
    }

    /** The smallest shown cell of a line that withholds something, else of any. */
    private OptionalInt anyNeighbour() {
        OptionalInt near = smallest(table.sums().stream().filter(line -> line.anyCell(hidden::get)));
        return near.isPresent() ? near : smallest(table.sums().stream());
    }

    private OptionalInt smallest(Stream<CellSum> lines) {
        return smallest(lines.map(this::next).flatMapToInt(OptionalInt::stream));
    }

    private boolean mayHide(int cell) {
        return !unknown(cell) && !told(cells.get(cell)) && !spared.get(cell);
    }

    private boolean unknown(int cell) {
        boolean withheld = !cells.get(cell).published() || hidden.get(cell);
        return withheld && !told(cells.get(cell));
    }

    /** Whether a reader has the count already, so that withholding it protects nothing. */
    private boolean told(CountCell cell) {
        return elsewhere.containsKey(cell.id()) || cell.toldElsewhere().isPresent();
    }
}
