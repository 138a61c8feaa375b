package org.determinations.disproportionality;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.determinations.model.DisabilityStatus;
import org.determinations.model.IncomeGroup;
import org.determinations.model.Placement;
import org.determinations.model.RaceEthnicity;
import org.determinations.model.StudentCell;

/**
 * Rows that name the same dimensions, with the values they name anywhere in the State. Rows of a grain can be added up to a
 * total only when they name every value the total covers.
 */
final class Grain {
    private static final Comparator<Grain> COARSEST_FIRST =
            Comparator.comparingInt((Grain g) -> g.named.size()).thenComparing(g -> g.named.toString());

    private enum Dimension {
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

    /** Every grain of the rows, coarsest first. */
    static List<Grain> of(Collection<StudentCell> cells) {
        TreeMap<String, Grain> grains = new TreeMap<>();
        for (StudentCell cell : cells) {
            Set<Dimension> named = named(cell);
            Grain grain = grains.computeIfAbsent(named.toString(), n -> new Grain(named));
            grain.races.add(cell.race());
            grain.incomes.add(cell.income());
            grain.statuses.add(cell.disability());
            grain.placements.add(cell.placement());
        }
        return grains.values().stream().sorted(COARSEST_FIRST).toList();
    }

    private static Set<Dimension> named(StudentCell cell) {
        Set<Dimension> named = EnumSet.noneOf(Dimension.class);
        addIf(named, cell.race() != RaceEthnicity.ALL, Dimension.RACE);
        addIf(named, cell.income() != IncomeGroup.ALL, Dimension.INCOME);
        addIf(named, cell.disability() != DisabilityStatus.ALL, Dimension.DISABILITY);
        addIf(named, cell.placement() != Placement.ALL, Dimension.PLACEMENT);
        addIf(named, !cell.gradeSpan().isEmpty(), Dimension.GRADE);
        addIf(named, !cell.disabilityKind().isEmpty(), Dimension.KIND);
        return named;
    }

    private static void addIf(Set<Dimension> named, boolean isNamed, Dimension dimension) {
        if (isNamed) {
            named.add(dimension);
        }
    }

    /**
     * Whether rows of this grain name every dimension of the cell, the placement asked for, and every value of those dimensions
     * that the cell is a total over.
     */
    boolean covers(StudentCell asked) {
        Set<Dimension> wanted = named(asked);
        return named.containsAll(wanted)
                && (asked.placement() == Placement.ALL || placements.contains(asked.placement()))
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

    /** Whether the row is of exactly this grain and within the cell. */
    boolean has(StudentCell row, StudentCell asked) {
        return within(row, asked) && named(row).equals(named);
    }

    private static boolean within(StudentCell row, StudentCell asked) {
        return (asked.race() == RaceEthnicity.ALL || asked.race() == row.race())
                && (asked.income() == IncomeGroup.ALL || asked.income() == row.income())
                && (asked.disability() == DisabilityStatus.ALL || asked.disability() == row.disability())
                && (asked.placement() == Placement.ALL || asked.placement() == row.placement())
                && (asked.gradeSpan().isEmpty() || asked.gradeSpan().equals(row.gradeSpan()))
                && (asked.disabilityKind().isEmpty() || asked.disabilityKind().equals(row.disabilityKind()));
    }
}
