package org.determinations.disproportionality;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.determinations.model.student.DisabilityStatus;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.model.student.StudentCell;

/**
 * Rows that name the same dimensions, with the values they name anywhere in the State. Rows of a grain can be added up to a
 * total only when they name every value the total covers.
 */
final class Grain {
    private static final Comparator<Grain> COARSEST_FIRST =
            Comparator.comparingInt((Grain g) -> g.named.size()).thenComparing(g -> g.named.toString());

    /** What a cell can name. */
    enum Dimension {
        RACE,
        INCOME,
        DISABILITY,
        PLACEMENT,
        GRADE,
        KIND
    }

    private final Set<Dimension> named;
    private final Set<RaceEthnicity> races = EnumSet.noneOf(RaceEthnicity.class);
    private final Set<IncomeGroup> incomes = EnumSet.noneOf(IncomeGroup.class);
    private final Set<DisabilityStatus> statuses = EnumSet.noneOf(DisabilityStatus.class);
    private final Set<Placement> placements = EnumSet.noneOf(Placement.class);

    private Grain(Set<Dimension> named) {
        this.named = named;
    }

    /** Every set of dimensions that a cell can name, in the order of {@link #kindOf}. */
    static List<Set<Dimension>> kindsOfCell() {
        return IntStream.range(0, 1 << Dimension.values().length)
                .mapToObj(Grain::dimensions)
                .toList();
    }

    /** Which of {@link #kindsOfCell} the cell names. */
    static int kindOf(StudentCell cell) {
        return bit(cell.race() != RaceEthnicity.ALL, Dimension.RACE)
                | bit(cell.income() != IncomeGroup.ALL, Dimension.INCOME)
                | bit(cell.disability() != DisabilityStatus.ALL, Dimension.DISABILITY)
                | bit(cell.placement() != Placement.ALL, Dimension.PLACEMENT)
                | bit(!cell.gradeSpan().isEmpty(), Dimension.GRADE)
                | bit(!cell.disabilityKind().isEmpty(), Dimension.KIND);
    }

    private static int bit(boolean named, Dimension dimension) {
        return named ? 1 << dimension.ordinal() : 0;
    }

    private static Set<Dimension> dimensions(int kind) {
        Set<Dimension> named = EnumSet.noneOf(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            if ((kind & bit(true, dimension)) != 0) {
                named.add(dimension);
            }
        }
        return named;
    }

    /** Every grain of the rows, coarsest first. */
    static List<Grain> of(Collection<StudentCell> cells) {
        TreeMap<String, Grain> grains = new TreeMap<>();
        for (StudentCell cell : cells) {
            Set<Dimension> named = dimensions(kindOf(cell));
            Grain grain = grains.computeIfAbsent(named.toString(), n -> new Grain(named));
            grain.races.add(cell.race());
            grain.incomes.add(cell.income());
            grain.statuses.add(cell.disability());
            grain.placements.add(cell.placement());
        }
        return grains.values().stream().sorted(COARSEST_FIRST).toList();
    }

    /**
     * Whether rows of this grain name every dimension of a cell, the placement asked for, and every value of those dimensions
     * that the cell is a total over.
     */
    boolean covers(Set<Dimension> wanted, Placement placement) {
        return named.containsAll(wanted)
                && (placement == Placement.ALL || placements.contains(placement))
                && (!sums(wanted, Dimension.RACE) || races.size() > 1)
                && (!sums(wanted, Dimension.INCOME)
                        || incomes.containsAll(EnumSet.of(IncomeGroup.LOW_INCOME, IncomeGroup.NOT_LOW_INCOME)))
                && (!sums(wanted, Dimension.DISABILITY)
                        || statuses.containsAll(
                                EnumSet.of(DisabilityStatus.WITH_DISABILITY, DisabilityStatus.WITHOUT_DISABILITY)));
    }

    private boolean sums(Set<Dimension> wanted, Dimension dimension) {
        return named.contains(dimension) && !wanted.contains(dimension);
    }

    /** Whether its rows name exactly those dimensions. */
    boolean names(Set<Dimension> dimensions) {
        return named.equals(dimensions);
    }
}
