package org.determinations.store.fact;

import static org.determinations.store.generated.default_schema.tables.StudentCount.STUDENT_COUNT;

import org.determinations.model.DistrictCode;
import org.determinations.model.Missing;
import org.determinations.model.Reported;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.StudentCount;
import org.determinations.model.student.DisabilityStatus;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.model.student.StudentCell;
import org.determinations.store.sql.RowColumns;

/** Student counts in {@code student_count}. */
final class StudentCountTable {
    private static final org.determinations.store.generated.default_schema.tables.StudentCount T = STUDENT_COUNT;
    private static final RowColumns<StudentCount> COLUMNS = new RowColumns<StudentCount>()
            .text(T.SCHOOL_YEAR, fact -> fact.schoolYear().text())
            .text(T.DISTRICT_CODE, fact -> fact.district().digits())
            .word(T.RACE_ETHNICITY, fact -> fact.cell().race())
            .word(T.INCOME_GROUP, fact -> fact.cell().income())
            .word(T.DISABILITY_STATUS, fact -> fact.cell().disability())
            .word(T.PLACEMENT, fact -> fact.cell().placement())
            .text(T.PLACEMENT_CODE, StudentCount::placementCode)
            .text(T.GRADE_SPAN, fact -> fact.cell().gradeSpan())
            .text(T.DISABILITY_CATEGORY, fact -> fact.cell().disabilityKind())
            .numberIfAny(T.STUDENTS, fact -> fact.students().value())
            .textIfAny(T.MISSING, fact -> fact.students().missing().map(Missing::name))
            .text(T.PUBLISHED, fact -> published(fact.students()));

    static final FactTable<StudentCount> TABLE =
            new FactTable<>(FactKinds.STUDENT_COUNT, T, COLUMNS, StudentCountTable::read);

    private StudentCountTable() {}

    /** What stands in the place of a withheld count; empty for a count or a blank. */
    private static String published(Reported<Integer> students) {
        return students.fold(n -> "", (why, text) -> text);
    }

    private static StudentCount read(FactRow row, FactSource source) {
        StudentCell cell = new StudentCell(
                RaceEthnicity.valueOf(row.get(T.RACE_ETHNICITY)),
                IncomeGroup.valueOf(row.get(T.INCOME_GROUP)),
                DisabilityStatus.valueOf(row.get(T.DISABILITY_STATUS)),
                Placement.valueOf(row.get(T.PLACEMENT)),
                row.get(T.GRADE_SPAN),
                row.get(T.DISABILITY_CATEGORY));
        Reported<Integer> students = row.find(T.STUDENTS)
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
