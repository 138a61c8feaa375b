package org.determinations.store;

import static org.determinations.store.generated.default_schema.Tables.STUDENT_COUNT;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.determinations.model.DisabilityStatus;
import org.determinations.model.DistrictCode;
import org.determinations.model.FactSource;
import org.determinations.model.IncomeGroup;
import org.determinations.model.Missing;
import org.determinations.model.Placement;
import org.determinations.model.RaceEthnicity;
import org.determinations.model.Reported;
import org.determinations.model.SchoolYear;
import org.determinations.model.StudentCell;
import org.determinations.model.StudentCount;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** Student counts in {@code student_count}. */
final class StudentCountTable implements FactTable<StudentCount> {
    /** By school year, district and cell: cells counted from records have no row of their own. */
    static final Comparator<StudentCount> ORDER = Comparator.comparing(StudentCount::schoolYear)
            .thenComparing(StudentCount::district)
            .thenComparing(c -> c.cell().race())
            .thenComparing(c -> c.cell().income())
            .thenComparing(c -> c.cell().disability())
            .thenComparing(c -> c.cell().placement())
            .thenComparing(c -> c.cell().gradeSpan())
            .thenComparing(c -> c.cell().disabilityKind());

    private static final org.determinations.store.generated.default_schema.tables.StudentCount T = STUDENT_COUNT;

    @Override
    public Class<StudentCount> kind() {
        return StudentCount.class;
    }

    @Override
    public Table<?> table() {
        return T;
    }

    @Override
    public List<Field<?>> columns() {
        return List.of(
                T.SCHOOL_YEAR,
                T.DISTRICT_CODE,
                T.RACE_ETHNICITY,
                T.INCOME_GROUP,
                T.DISABILITY_STATUS,
                T.PLACEMENT,
                T.PLACEMENT_CODE,
                T.GRADE_SPAN,
                T.DISABILITY_CATEGORY,
                T.STUDENTS,
                T.MISSING,
                T.PUBLISHED);
    }

    @Override
    public void bind(BatchInsert row, StudentCount fact) throws SQLException {
        row.text(fact.schoolYear().text())
                .text(fact.district().digits())
                .word(fact.cell().race())
                .word(fact.cell().income())
                .word(fact.cell().disability())
                .word(fact.cell().placement())
                .text(fact.placementCode())
                .text(fact.cell().gradeSpan())
                .text(fact.cell().disabilityKind())
                .number(fact.students().value())
                .text(fact.students().missing().map(Enum::name))
                .text(published(fact.students()));
    }

    /** What stands in the place of a withheld count; empty for a count or a blank. */
    private static String published(Reported<Integer> students) {
        return students.fold(n -> "", (why, text) -> text);
    }

    @Override
    public StudentCount read(Record row, FactSource source) {
        StudentCell cell = new StudentCell(
                RaceEthnicity.valueOf(row.get(T.RACE_ETHNICITY)),
                IncomeGroup.valueOf(row.get(T.INCOME_GROUP)),
                DisabilityStatus.valueOf(row.get(T.DISABILITY_STATUS)),
                Placement.valueOf(row.get(T.PLACEMENT)),
                row.get(T.GRADE_SPAN),
                row.get(T.DISABILITY_CATEGORY));
        Reported<Integer> students = Optional.ofNullable(row.get(T.STUDENTS))
                .<Reported<Integer>>map(Reported::of)
                .orElseGet(() -> Reported.absent(Missing.valueOf(row.get(T.MISSING)), row.get(T.PUBLISHED)));
        return new StudentCount(
                SchoolYear.parse(row.get(T.SCHOOL_YEAR)).orElseThrow(),
                new DistrictCode(row.get(T.DISTRICT_CODE)),
                cell,
                row.get(T.PLACEMENT_CODE),
                students,
                source);
    }
}
