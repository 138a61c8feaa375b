package org.determinations.ingest;

import java.util.List;
import java.util.Optional;
import org.determinations.ingest.row.StudentCodes;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;

/**
 * How all that is looked at of a student together is one number. One per school year, as its lists have it.
 *
 * @param spans grade spans, in order
 * @param kinds disability categories, in order
 */
record TallyShape(List<String> spans, List<String> kinds) {
    static final int RACES = RaceEthnicity.values().length;
    static final int INCOMES = IncomeGroup.values().length;
    static final int PLACEMENTS = Placement.values().length;

    /** One more than the placements: students without a disability. */
    static final int STATES = PLACEMENTS + 1;

    static TallyShape of(YearCodes codes) {
        return new TallyShape(codes.namesOf(StudentCodes.GRADE), codes.namesOf(StudentCodes.DISABILITY));
    }

    /** A placement, or that there is no disability. */
    static int state(Optional<Placement> special) {
        return special.map(Placement::ordinal).orElse(PLACEMENTS);
    }

    int span(String name) {
        return spans.indexOf(name);
    }

    /** From 1; 0 for no category. */
    int kind(String name) {
        return kinds.indexOf(name) + 1;
    }

    int cell(int race, int income, int state, int span, int kind) {
        return (((race * INCOMES + income) * STATES + state) * spans.size() + span) * (kinds.size() + 1) + kind;
    }

    int kindOf(int cell) {
        return cell % (kinds.size() + 1);
    }

    int spanOf(int cell) {
        return cell / (kinds.size() + 1) % spans.size();
    }

    int stateOf(int cell) {
        return cell / (kinds.size() + 1) / spans.size() % STATES;
    }

    /** Race and income together. */
    int groupOf(int cell) {
        return cell / (kinds.size() + 1) / spans.size() / STATES;
    }
}
