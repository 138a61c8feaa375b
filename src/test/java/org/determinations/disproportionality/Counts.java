package org.determinations.disproportionality;

import java.util.ArrayList;
import java.util.List;
import org.determinations.model.DistrictCode;
import org.determinations.model.Missing;
import org.determinations.model.Reported;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.StudentCount;
import org.determinations.model.student.DisabilityStatus;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.model.student.StudentCell;

/** Rows of an invented file of student counts, put together line by line. */
final class Counts {
    static final StudentCell ALL =
            StudentCell.of(RaceEthnicity.ALL, IncomeGroup.ALL, DisabilityStatus.ALL, Placement.ALL);
    static final StudentCell DISABLED = ALL.with(DisabilityStatus.WITH_DISABILITY);

    private final List<StudentCount> rows = new ArrayList<>();
    private final SchoolYear schoolYear;

    Counts(SchoolYear schoolYear) {
        this.schoolYear = schoolYear;
    }

    static Counts of2011() {
        return new Counts(RandomState.YEAR);
    }

    Counts add(int district, StudentCell cell, int students) {
        return put(district, cell, Reported.of(students));
    }

    Counts suppressed(int district, StudentCell cell, String text) {
        return put(district, cell, Reported.absent(Missing.SUPPRESSED, text));
    }

    private Counts put(int district, StudentCell cell, Reported<Integer> students) {
        DistrictCode code = RandomState.district(district);
        rows.add(RandomState.count(code, schoolYear, cell, students, rows.size() + 2));
        return this;
    }

    /** Enrolled students and students with disabilities, low income and not. */
    Counts identification(int district, int lowDisabled, int low, int otherDisabled, int other) {
        return add(district, ALL.with(IncomeGroup.LOW_INCOME), low)
                .add(district, ALL.with(IncomeGroup.NOT_LOW_INCOME), other)
                .add(district, DISABLED.with(IncomeGroup.LOW_INCOME), lowDisabled)
                .add(district, DISABLED.with(IncomeGroup.NOT_LOW_INCOME), otherDisabled);
    }

    /** Students with disabilities of one race, and how many are substantially separate. */
    Counts separation(int district, RaceEthnicity race, int separate, int disabled) {
        return add(district, DISABLED.with(race), disabled)
                .add(district, DISABLED.with(race).with(Placement.SUBSTANTIALLY_SEPARATE), separate);
    }

    /** The cells and students of other rows, in this school year. */
    Counts of(List<StudentCount> others) {
        others.forEach(row ->
                rows.add(RandomState.count(row.district(), schoolYear, row.cell(), row.students(), rows.size() + 2)));
        return this;
    }

    List<StudentCount> rows() {
        return rows;
    }

    CountBook book() {
        return CountBook.of(schoolYear, rows);
    }
}
