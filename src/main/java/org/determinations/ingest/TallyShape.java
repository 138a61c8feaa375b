package org.determinations.ingest;

import java.util.List;
import java.util.Optional;
import org.determinations.ingest.row.StudentCodes;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;

/** How all that is looked at of a student together is one number. One per school year, as its lists have it. */
final class TallyShape {
    static final int RACES = RaceEthnicity.values().length;
    static final int INCOMES = IncomeGroup.values().length;
    static final int PLACEMENTS = Placement.values().length;

    /** One more than the placements: students without a disability. */
    static final int STATES = PLACEMENTS + 1;

    private final List<String> spans;
    private final List<String> kinds;
    private final int spanCount;
    private final int kindCount;

    private TallyShape(List<String> spans, List<String> kinds) {
        this.spans = spans;
        this.kinds = kinds;
        this.spanCount = spans.size();
        this.kindCount = kinds.size() + 1;
    }

    static TallyShape of(YearCodes codes) {
        return new TallyShape(codes.namesOf(StudentCodes.GRADE), codes.namesOf(StudentCodes.DISABILITY));
    }

    /** Grade spans, in order. */
    List<String> spans() {
        return spans;
    }

    /** Disability categories, in order. */
    List<String> kinds() {
        return kinds;
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
        return (((race * INCOMES + income) * STATES + state) * spanCount + span) * kindCount + kind;
    }

    int kindOf(int cell) {
        return cell % kindCount;
    }

    int spanOf(int cell) {
        return cell / kindCount % spanCount;
    }

    int stateOf(int cell) {
        return cell / kindCount / spanCount % STATES;
    }

    /** Race and income together. */
    int groupOf(int cell) {
        return cell / kindCount / spanCount / STATES;
    }
}
