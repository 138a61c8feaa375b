package org.determinations.disproportionality;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.model.DistrictCode;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.secondary.MeasureStatus;
import org.determinations.model.secondary.OutcomeCount;
import org.determinations.model.secondary.PlacementShare;
import org.determinations.model.student.DisabilityStatus;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.model.student.StudentCell;

/** Where the students with disabilities of each group of a district are taught. Judges nothing. */
public final class PlacementReading {
    private static final List<Placement> PLACEMENTS = List.of(
            Placement.IN_CLASS,
            Placement.SUBSTANTIALLY_SEPARATE,
            Placement.SEPARATE_SCHOOL,
            Placement.RESIDENTIAL,
            Placement.HOMEBOUND_OR_HOSPITAL,
            Placement.INSTITUTION);
    private static final List<IncomeGroup> INCOMES = List.of(IncomeGroup.LOW_INCOME, IncomeGroup.NOT_LOW_INCOME);

    private PlacementReading() {}

    /**
     * Everybody, both incomes and the seven races, each in every placement that the State's rows name, row by row. The shares of a
     * row need not add up to its students: some may have no placement.
     */
    public static List<PlacementShare> of(CountBook book, DistrictCode district) {
        List<Placement> named = PLACEMENTS.stream()
                .filter(p -> book.find(district, cell(RaceEthnicity.ALL, IncomeGroup.ALL, p))
                                .state()
                        != Counted.State.NOT_IN_INPUT)
                .toList();
        Stream<PlacementShare> everybody = row(book, district, RaceEthnicity.ALL, IncomeGroup.ALL, named);
        Stream<PlacementShare> incomes =
                INCOMES.stream().flatMap(i -> row(book, district, RaceEthnicity.ALL, i, named));
        Stream<PlacementShare> races =
                RaceEthnicity.groups().stream().flatMap(r -> row(book, district, r, IncomeGroup.ALL, named));
        return Stream.of(everybody, incomes, races).flatMap(s -> s).toList();
    }

    private static Stream<PlacementShare> row(
            CountBook book, DistrictCode district, RaceEthnicity race, IncomeGroup income, List<Placement> named) {
        Counted students = new MeasureCounts(book)
                .group(district, MeasureKey.lowIncome(MeasureKind.B1_LI), race, income)
                .students();
        return named.stream().map(placement -> {
            MeasureCounts.Group group =
                    new MeasureCounts.Group(book.find(district, cell(race, income, placement)), students);
            Optional<OutcomeCount> count = group.count().filter(c -> c.others() >= 0);
            String absence = count.isPresent() ? "" : absence(group.state());
            return new PlacementShare(race, income, placement, count, absence);
        });
    }

    private static String absence(Counted.State state) {
        return switch (state) {
            case NOT_IN_INPUT -> "not in the input";
            case SUPPRESSED -> MeasureStatus.INPUT_SUPPRESSED.words();
            case PRESENT, CONTRADICTORY -> MeasureStatus.DATA_ERROR.words();
        };
    }

    private static StudentCell cell(RaceEthnicity race, IncomeGroup income, Placement placement) {
        return StudentCell.of(race, income, DisabilityStatus.WITH_DISABILITY, placement);
    }
}
