package org.determinations.disproportionality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.determinations.issue.SourceRef;
import org.determinations.model.DistrictCode;
import org.determinations.model.Reported;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.StudentCount;
import org.determinations.model.student.DisabilityStatus;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.model.student.StudentCell;

/** Invented districts with random counts in every cell of the crossed table. The same seed makes the same state. */
public final class RandomState {
    public static final SchoolYear YEAR = new SchoolYear(2011);

    private static final List<Placement> PLACEMENTS = List.of(
            Placement.IN_CLASS,
            Placement.SUBSTANTIALLY_SEPARATE,
            Placement.SEPARATE_SCHOOL,
            Placement.RESIDENTIAL,
            Placement.HOMEBOUND_OR_HOSPITAL);

    private final Random random;
    private final List<StudentCount> counts = new ArrayList<>();

    private RandomState(long seed) {
        this.random = new Random(seed);
    }

    public static List<StudentCount> of(long seed, int districts) {
        RandomState state = new RandomState(seed);
        for (int i = 0; i < districts; i++) {
            state.district(district(i));
        }
        return state.counts;
    }

    public static DistrictCode district(int index) {
        return new DistrictCode(String.format(Locale.ROOT, "%04d0000", 901 + index));
    }

    private void district(DistrictCode code) {
        int size = 1 + random.nextInt(random.nextBoolean() ? 30 : 400);
        for (RaceEthnicity race : RaceEthnicity.groups()) {
            int weight = random.nextInt(4);
            for (IncomeGroup income : List.of(IncomeGroup.LOW_INCOME, IncomeGroup.NOT_LOW_INCOME)) {
                int enrolled = weight * random.nextInt(size);
                int left = enrolled == 0 ? 0 : random.nextInt(enrolled / 3 + 1);
                add(
                        code,
                        StudentCell.of(race, income, DisabilityStatus.WITHOUT_DISABILITY, Placement.NONE),
                        enrolled - left);
                for (Placement placement : PLACEMENTS) {
                    int here = placement == Placement.HOMEBOUND_OR_HOSPITAL ? left : random.nextInt(left + 1);
                    left -= here;
                    add(code, StudentCell.of(race, income, DisabilityStatus.WITH_DISABILITY, placement), here);
                }
            }
        }
    }

    private void add(DistrictCode code, StudentCell cell, int students) {
        counts.add(count(code, YEAR, cell, Reported.of(students), counts.size() + 2));
    }

    /** One row of an invented file. */
    static StudentCount count(
            DistrictCode code, SchoolYear schoolYear, StudentCell cell, Reported<Integer> students, int row) {
        return new StudentCount(
                schoolYear,
                code,
                cell,
                students,
                new FactSource(SourceRef.ofRow("student-counts.csv", row), Map.of("students", "students")));
    }
}
