package org.determinations.disproportionality;

import java.util.List;
import java.util.stream.Stream;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.RaceEthnicity;

/** The groups of a district, in the fixed order that settles ties. */
record PublicGroup(RaceEthnicity race, IncomeGroup income) {
    static final PublicGroup ALL = new PublicGroup(RaceEthnicity.ALL, IncomeGroup.ALL);
    static final List<PublicGroup> INCOMES = List.of(
            new PublicGroup(RaceEthnicity.ALL, IncomeGroup.LOW_INCOME),
            new PublicGroup(RaceEthnicity.ALL, IncomeGroup.NOT_LOW_INCOME));
    static final List<PublicGroup> RACES = RaceEthnicity.groups().stream()
            .map(r -> new PublicGroup(r, IncomeGroup.ALL))
            .toList();

    static List<PublicGroup> all() {
        return Stream.of(Stream.of(ALL), INCOMES.stream(), RACES.stream())
                .flatMap(s -> s)
                .toList();
    }

    String code() {
        if (equals(ALL)) {
            return "ALL";
        }
        return race == RaceEthnicity.ALL ? income.name() : race.name();
    }
}
