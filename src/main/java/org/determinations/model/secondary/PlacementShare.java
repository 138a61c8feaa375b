package org.determinations.model.secondary;

import java.util.Optional;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;

/**
 * How many students with disabilities of a group are taught in one placement. Grain: one per district, school year, group and
 * placement.
 *
 * @param race the group's race; {@code ALL} for a group of income only and for everybody
 * @param income the group's income; {@code ALL} for a group of race only and for everybody
 * @param count students in the placement, of students with disabilities of school age in the group; empty when one of the two
 *     is not to be had
 * @param absence why there is no count; empty text when there is one
 */
public record PlacementShare(
        RaceEthnicity race, IncomeGroup income, Placement placement, Optional<OutcomeCount> count, String absence) {

    /** The group for a heading: {@code low-income}; {@code all students} for everybody. */
    public String groupWords() {
        if (race == RaceEthnicity.ALL) {
            return income == IncomeGroup.ALL ? "all students" : income.words();
        }
        return income == IncomeGroup.ALL ? race.words() : income.words() + " " + race.words();
    }
}
