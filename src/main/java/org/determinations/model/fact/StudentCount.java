package org.determinations.model.fact;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.determinations.model.DistrictCode;
import org.determinations.model.Missing;
import org.determinations.model.Reported;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.student.StudentCell;

/**
 * Students of one district in one school year who belong to one cell. Grain: one per district, school year and cell.
 *
 * @param placementCode the code that the placement was read from, as several codes are one placement; empty when the count was
 *     not read from one
 * @param students unit: students, 0 or more; a suppressed or blank count is absent and never zero
 */
public record StudentCount(
        SchoolYear schoolYear,
        DistrictCode district,
        StudentCell cell,
        String placementCode,
        Reported<Integer> students,
        FactSource source)
        implements Fact {

    /** In place of the columns: the row has more or fewer cells than the header, so that no cell can be trusted. */
    public static final String WHOLE_ROW = "the row";

    /** In place of the columns: some students of the district are counted nowhere, so that no count of it is complete. */
    public static final String EVERY_COUNT = "every count";

    /**
     * Stands for a row that was rejected, so that what it should have said is never taken for zero.
     *
     * @param cell with {@code ALL} where the row cannot be read
     * @param columns that cannot be read and say which cell it is, separated by blanks; empty when only the number is unreadable
     */
    public static StudentCount unreadable(
            SchoolYear schoolYear, DistrictCode district, StudentCell cell, String columns, FactSource source) {
        return new StudentCount(schoolYear, district, cell, "", Reported.absent(Missing.UNREADABLE, columns), source);
    }

    /** The same count, read from that placement code. */
    public StudentCount coded(String code) {
        return new StudentCount(schoolYear, district, cell, code, students, source);
    }

    /** What keeps an unreadable row from being one certain cell; empty for a cell that is known, readable or not. */
    public String unreadableColumns() {
        return students.fold(n -> "", (why, columns) -> why == Missing.UNREADABLE ? columns : "");
    }

    /** A count that was not read from a placement code. */
    public StudentCount(
            SchoolYear schoolYear,
            DistrictCode district,
            StudentCell cell,
            Reported<Integer> students,
            FactSource source) {
        this(schoolYear, district, cell, "", students, source);
    }

    @Override
    public DescribedFact<StudentCount> described() {
        return new DescribedFact<>(FactKinds.STUDENT_COUNT, this);
    }

    /** Counts of students, given or made from records. The secondary analysis alone reads them, and counts them in its own way. */
    static final class Kind extends FactKind<StudentCount> {
        /** By school year, district and cell: cells counted from records have no row of their own. */
        private static final Comparator<StudentCount> BY_CELL = Comparator.comparing(StudentCount::schoolYear)
                .thenComparing(StudentCount::district)
                .thenComparing(c -> c.cell().race())
                .thenComparing(c -> c.cell().income())
                .thenComparing(c -> c.cell().disability())
                .thenComparing(c -> c.cell().placement())
                .thenComparing(c -> c.cell().gradeSpan())
                .thenComparing(c -> c.cell().disabilityKind());

        Kind() {
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
}
