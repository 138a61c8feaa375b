package org.determinations.disproportionality;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.determinations.disproportionality.Grain.Dimension;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.Missing;
import org.determinations.model.fact.StudentCount;
import org.determinations.model.student.DisabilityStatus;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.model.student.StudentCell;

/**
 * Whether the totals that the rows of one district state are the sums of the finer rows below them. Where they are not, rows were
 * lost, doubled or changed, and nobody can say which: makes {@code CR-055}. Groups beside one total, such as races whose sum may
 * fall short by the students of unknown race, are for {@link CountChecks}.
 */
final class TotalsCheck {
    private static final int RACE = bit(Dimension.RACE);
    private static final int INCOME = bit(Dimension.INCOME);
    private static final int DISABILITY = bit(Dimension.DISABILITY);
    private static final int PLACEMENT = bit(Dimension.PLACEMENT);
    private static final int GRADE = bit(Dimension.GRADE);
    private static final int KIND = bit(Dimension.KIND);
    private static final Set<Integer> ELSEWHERE = Set.of(RACE, INCOME, PLACEMENT);

    private final List<StudentCount> rows;
    private final Set<Integer> grains = new TreeSet<>();

    private TotalsCheck(Collection<StudentCount> rows) {
        this.rows = rows.stream().filter(r -> r.source().row().row() > 0).toList();
        this.rows.forEach(r -> grains.add(grain(r.cell())));
    }

    /**
     * The first total that disagrees; empty when none does.
     *
     * @param rows of one district and school year, one a cell; cells counted from records have no stated total
     */
    static Optional<Issue> of(Collection<StudentCount> rows) {
        TotalsCheck check = new TotalsCheck(rows);
        return check.grains.size() < 2
                ? Optional.empty()
                : check.rows.stream()
                        .flatMap(total -> check.disagreement(total).stream())
                        .findFirst();
    }

    private Optional<Issue> disagreement(StudentCount total) {
        Optional<Integer> stated = total.students().value();
        return stated.flatMap(students -> grains.stream()
                .filter(grain -> isBelow(grain, grain(total.cell())))
                .map(grain -> parts(total.cell(), grain))
                .filter(parts -> isComplete(parts, total.cell()))
                .flatMap(parts -> compare(total, students, parts).stream())
                .findFirst());
    }

    private boolean isBelow(int grain, int total) {
        int more = grain & ~total;
        return (grain & total) == total
                && more != 0
                && !ELSEWHERE.contains(more)
                && ((more & PLACEMENT) == 0 || !grains.contains(grain & ~PLACEMENT));
    }

    /** Rows of the grain within the total; students without a disability have no category, whatever grain the others are of. */
    private List<StudentCount> parts(StudentCell total, int grain) {
        return rows.stream()
                .filter(row -> grain(row.cell()) == grain
                        || row.cell().disability() == DisabilityStatus.WITHOUT_DISABILITY
                                && grain(row.cell()) == (grain & ~KIND))
                .filter(row -> isWithin(row.cell(), total))
                .toList();
    }

    private static boolean isComplete(List<StudentCount> parts, StudentCell total) {
        int more = parts.stream().mapToInt(p -> grain(p.cell())).reduce(0, (a, b) -> a | b) & ~grain(total);
        return !parts.isEmpty()
                && ((more & RACE) == 0 || values(parts, StudentCell::race).size() > 1)
                && ((more & INCOME) == 0
                        || values(parts, StudentCell::income)
                                .containsAll(EnumSet.of(IncomeGroup.LOW_INCOME, IncomeGroup.NOT_LOW_INCOME)))
                && ((more & DISABILITY) == 0
                        || values(parts, StudentCell::disability)
                                .containsAll(EnumSet.of(
                                        DisabilityStatus.WITH_DISABILITY, DisabilityStatus.WITHOUT_DISABILITY)))
                && ((more & GRADE) == 0 || values(parts, StudentCell::gradeSpan).size() > 1)
                && ((more & KIND) == 0
                        || values(parts, StudentCell::disabilityKind).size() > 1);
    }

    /** A part that is withheld can only make the sum larger; one in a rejected row says nothing. */
    private static Optional<Issue> compare(StudentCount total, int stated, List<StudentCount> parts) {
        if (parts.stream().anyMatch(p -> p.students().missing().equals(Optional.of(Missing.UNREADABLE)))) {
            return Optional.empty();
        }
        long sum = parts.stream()
                .flatMap(p -> p.students().value().stream())
                .mapToLong(Integer::longValue)
                .sum();
        boolean withheld = parts.stream().anyMatch(p -> p.students().value().isEmpty());
        return sum == stated || withheld && sum < stated
                ? Optional.empty()
                : Optional.of(CountIssues.of(
                        IssueCode.TOTAL_NOT_PARTS,
                        Optional.of(total),
                        total.district(),
                        "the parts of a stated total add up to another number, so no count of the district for "
                                + total.schoolYear() + " is used",
                        String.format(
                                Locale.ROOT, "%d stated, and %d rows that add up to %d", stated, parts.size(), sum)));
    }

    private static <T> Set<T> values(List<StudentCount> parts, Function<StudentCell, T> value) {
        return parts.stream().map(p -> value.apply(p.cell())).collect(Collectors.toSet());
    }

    /** Which dimensions a cell names. A student without a disability has no placement, named or not. */
    private static int grain(StudentCell cell) {
        boolean unplaced =
                cell.disability() == DisabilityStatus.WITHOUT_DISABILITY && cell.placement() == Placement.ALL;
        return Grain.kindOf(unplaced ? cell.with(Placement.NONE) : cell);
    }

    private static boolean isWithin(StudentCell part, StudentCell total) {
        return fits(part.race(), total.race(), RaceEthnicity.ALL)
                && fits(part.income(), total.income(), IncomeGroup.ALL)
                && fits(part.disability(), total.disability(), DisabilityStatus.ALL)
                && fits(part.placement(), total.placement(), Placement.ALL)
                && fits(part.gradeSpan(), total.gradeSpan(), "")
                && fits(part.disabilityKind(), total.disabilityKind(), "");
    }

    private static <T> boolean fits(T part, T total, T every) {
        return Objects.equals(total, every) || Objects.equals(part, total);
    }

    private static int bit(Dimension dimension) {
        return 1 << dimension.ordinal();
    }
}
