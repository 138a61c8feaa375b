package org.determinations.model.fact;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.determinations.model.Stage;

/** Counts of students, given or made from records. The secondary analysis alone reads them, and counts them in its own way. */
final class StudentCountKind extends FactKind<StudentCount> {
    /** By school year, district and cell: cells counted from records have no row of their own. */
    private static final Comparator<StudentCount> BY_CELL = Comparator.comparing(StudentCount::schoolYear)
            .thenComparing(StudentCount::district)
            .thenComparing(c -> c.cell().race())
            .thenComparing(c -> c.cell().income())
            .thenComparing(c -> c.cell().disability())
            .thenComparing(c -> c.cell().placement())
            .thenComparing(c -> c.cell().gradeSpan())
            .thenComparing(c -> c.cell().disabilityKind());

    StudentCountKind() {
        super(
                StudentCount.class,
                "student count",
                Map.of(
                        FileKind.STUDENT_COUNTS,
                        StudentFields.COUNTS,
                        FileKind.STUDENT_RECORDS,
                        StudentFields.RECORDS,
                        FileKind.COUNTED_RECORDS,
                        StudentFields.COUNTED));
    }

    @Override
    public boolean isReadBy(Stage stage) {
        return stage == Stage.SECONDARY;
    }

    @Override
    public FactKey key(StudentCount fact) {
        return new FactKey(
                word(),
                fact.schoolYear().text() + " " + fact.district().digits() + " " + fact.cell() + " "
                        + fact.placementCode());
    }

    @Override
    public List<Object> content(StudentCount fact) {
        return List.of(fact.students());
    }

    @Override
    int inRow(StudentCount one, StudentCount other) {
        return BY_CELL.compare(one, other);
    }
}
