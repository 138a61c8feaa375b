package org.determinations.disproportionality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.model.DistrictCode;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.OutcomeCount;
import org.determinations.model.student.DisabilityStatus;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.model.student.StudentCell;
import org.determinations.model.student.StudentOutcome;

/**
 * What each measure counts in one district: which students are the focal group, which the comparison group, and which have the
 * outcome. The comparison group is everyone else whose group is known.
 *
 * <p>What is summed once is remembered: one for each district that is looked at, and for one thread.
 */
final class MeasureCounts {
    private static final List<IncomeGroup> INCOMES = List.of(IncomeGroup.LOW_INCOME, IncomeGroup.NOT_LOW_INCOME);

    private final CountBook book;
    private final Map<Everyone, Group> known = new HashMap<>();

    MeasureCounts(CountBook book) {
        this.book = book;
    }

    /** Which groups together are everyone whose group is known: one sum serves the measure of each of them. */
    private record Everyone(
            DistrictCode district,
            StudentOutcome outcome,
            boolean byRace,
            boolean byIncome,
            String gradeSpan,
            String disabilityKind) {

        static Everyone of(DistrictCode district, MeasureKey key) {
            return new Everyone(
                    district,
                    key.kind().outcome(),
                    key.race() != RaceEthnicity.ALL,
                    key.income() != IncomeGroup.ALL,
                    key.gradeSpan(),
                    key.disabilityKind());
        }
    }

    /** Two groups of a district, or why they cannot be had. */
    record Pair(Counted.State state, OutcomeCount focal, OutcomeCount comparison) {

        Pair plus(Pair other) {
            Counted.State worse = state.compareTo(other.state) >= 0 ? state : other.state;
            return new Pair(worse, focal.plus(other.focal), comparison.plus(other.comparison));
        }

        /** Whether neither group has more students with the outcome than students. */
        boolean consistent() {
            return focal.others() >= 0 && comparison.others() >= 0;
        }

        static Pair none() {
            return new Pair(Counted.State.PRESENT, OutcomeCount.NONE, OutcomeCount.NONE);
        }
    }

    /** Students of a group and how many have the outcome. */
    record Group(Counted outcome, Counted students) {

        Group plus(Group other) {
            return new Group(outcome.plus(other.outcome), students.plus(other.students));
        }

        Group minus(Group part) {
            return new Group(outcome.minus(part.outcome), students.minus(part.students));
        }

        Counted.State state() {
            return outcome.state().compareTo(students.state()) >= 0 ? outcome.state() : students.state();
        }

        /** The two counts; empty when one is absent. */
        Optional<OutcomeCount> count() {
            return state() == Counted.State.PRESENT
                    ? Optional.of(new OutcomeCount(outcome.students(), students.students()))
                    : Optional.empty();
        }
    }

    /** Focal and comparison group of a plain measure. */
    Pair pair(DistrictCode district, MeasureKey key) {
        Group focal = group(district, key, key.race(), key.income());
        Group comparison = known(district, key).minus(focal);
        return pair(focal, comparison);
    }

    /** The same two groups among students of one race, income or disability category only. */
    Pair within(DistrictCode district, MeasureKey key, RaceEthnicity race, IncomeGroup income) {
        boolean byIncome = key.income() != IncomeGroup.ALL;
        Group focal = byIncome ? group(district, key, race, key.income()) : group(district, key, key.race(), income);
        Group all = byIncome
                ? sumOf(INCOMES.stream().map(i -> group(district, key, race, i)).toList())
                : sumOf(RaceEthnicity.groups().stream()
                        .map(r -> group(district, key, r, income))
                        .toList());
        return pair(focal, all.minus(focal));
    }

    private static Pair pair(Group focal, Group comparison) {
        Counted.State worse = focal.state().compareTo(comparison.state()) >= 0 ? focal.state() : comparison.state();
        return worse == Counted.State.PRESENT
                ? new Pair(
                        worse,
                        focal.count().orElse(OutcomeCount.NONE),
                        comparison.count().orElse(OutcomeCount.NONE))
                : new Pair(worse, OutcomeCount.NONE, OutcomeCount.NONE);
    }

    /** Everyone whose group is known, along the dimensions of the key. */
    private Group known(DistrictCode district, MeasureKey key) {
        return known.computeIfAbsent(Everyone.of(district, key), everyone -> sumOfKnown(district, key));
    }

    private Group sumOfKnown(DistrictCode district, MeasureKey key) {
        List<RaceEthnicity> races =
                key.race() == RaceEthnicity.ALL ? List.of(RaceEthnicity.ALL) : RaceEthnicity.groups();
        List<IncomeGroup> incomes = key.income() == IncomeGroup.ALL ? List.of(IncomeGroup.ALL) : INCOMES;
        return sumOf(races.stream()
                .flatMap(r -> incomes.stream().map(i -> group(district, key, r, i)))
                .toList());
    }

    /** Students who belong to no known group; empty when none, or when the input does not say. */
    Optional<OutcomeCount> unknown(DistrictCode district, MeasureKey key) {
        return group(district, key, RaceEthnicity.ALL, IncomeGroup.ALL)
                .minus(known(district, key))
                .count()
                .filter(c -> c.students() > 0);
    }

    private static Group sumOf(List<Group> groups) {
        return groups.stream().reduce(new Group(Counted.of(0), Counted.of(0)), Group::plus);
    }

    /** A group and its outcome in the slice of the key. */
    Group group(DistrictCode district, MeasureKey key, RaceEthnicity race, IncomeGroup income) {
        StudentCell all = StudentCell.of(race, income, DisabilityStatus.ALL, Placement.ALL)
                .inGrades(key.gradeSpan());
        StudentCell disabled = all.with(DisabilityStatus.WITH_DISABILITY).ofDisability(key.disabilityKind());
        StudentOutcome outcome = key.kind().outcome();
        return switch (outcome) {
            case IDENTIFIED -> new Group(book.find(district, disabled), book.find(district, all));
            case SUBSTANTIALLY_SEPARATE ->
                new Group(
                        book.find(district, disabled.with(Placement.SUBSTANTIALLY_SEPARATE)),
                        placed(district, disabled));
            case SEPARATE_SCHOOL -> new Group(outOfDistrict(district, disabled), placed(district, disabled));
        };
    }

    /** Separate day and residential schools together; one of them may be in no row of the State. */
    private Counted outOfDistrict(DistrictCode district, StudentCell disabled) {
        Counted day = book.find(district, disabled.with(Placement.SEPARATE_SCHOOL));
        Counted residential = book.find(district, disabled.with(Placement.RESIDENTIAL));
        boolean neither = day.state() == Counted.State.NOT_IN_INPUT && residential.state() == day.state();
        return neither ? day : day.orNone().plus(residential.orNone());
    }

    /** Students with disabilities of school age: all but those placed under the list for ages 3 to 5. */
    private Counted placed(DistrictCode district, StudentCell disabled) {
        Counted early =
                book.find(district, disabled.with(Placement.EARLY_CHILDHOOD)).orNone();
        return book.find(district, disabled).minus(early);
    }
}
