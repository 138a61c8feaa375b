package org.determinations.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.ingest.row.StudentCodes;
import org.determinations.model.student.DisabilityStatus;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.model.student.StudentCell;

/**
 * Students of one district and school year, counted three ways: by race, income and placement; by income and grade span; and
 * those with a disability by race, income, placement and disability category. Each way counts every student it is about.
 */
final class DistrictTally {
    private static final int RACES = RaceEthnicity.values().length;
    private static final int INCOMES = IncomeGroup.values().length;
    private static final int PLACEMENTS = Placement.values().length;
    /** One more than the placements: students without a disability. */
    private static final int STATES = PLACEMENTS + 1;

    private final YearCodes codes;
    private final List<String> spans;
    private final List<String> kinds;
    private final int[] whole = new int[RACES * INCOMES * STATES];
    private final int[] bySpan;
    private final int[] byKind;

    DistrictTally(YearCodes codes) {
        this.codes = codes;
        this.spans = codes.namesOf(StudentCodes.GRADE);
        this.kinds = codes.namesOf(StudentCodes.DISABILITY);
        this.bySpan = new int[spans.size() * INCOMES * 2];
        this.byKind = new int[kinds.size() * RACES * INCOMES * PLACEMENTS];
    }

    /** Counts one student. */
    void add(RaceEthnicity race, IncomeGroup income, Optional<Placement> special, String grade, String disability) {
        int state = special.map(Placement::ordinal).orElse(PLACEMENTS);
        whole[(race.ordinal() * INCOMES + income.ordinal()) * STATES + state]++;
        int span = spans.indexOf(codes.group(StudentCodes.GRADE, grade));
        bySpan[(span * INCOMES + income.ordinal()) * 2 + (special.isPresent() ? 1 : 0)]++;
        int kind = special.isPresent() ? kinds.indexOf(codes.group(StudentCodes.DISABILITY, disability)) : -1;
        if (kind >= 0) {
            byKind[((kind * RACES + race.ordinal()) * INCOMES + income.ordinal()) * PLACEMENTS + state]++;
        }
    }

    /** Every cell with a student in it, in a fixed order. */
    Map<StudentCell, Integer> cells() {
        Map<StudentCell, Integer> cells = new LinkedHashMap<>();
        for (RaceEthnicity race : RaceEthnicity.values()) {
            for (IncomeGroup income : IncomeGroup.values()) {
                group(race, income, cells);
            }
        }
        for (String span : spans) {
            for (IncomeGroup income : IncomeGroup.values()) {
                span(span, income, cells);
            }
        }
        return cells;
    }

    private void group(RaceEthnicity race, IncomeGroup income, Map<StudentCell, Integer> cells) {
        int group = race.ordinal() * INCOMES + income.ordinal();
        put(
                cells,
                StudentCell.of(race, income, DisabilityStatus.WITHOUT_DISABILITY, Placement.NONE),
                whole[group * STATES + PLACEMENTS]);
        for (Placement placement : Placement.values()) {
            StudentCell cell = StudentCell.of(race, income, DisabilityStatus.WITH_DISABILITY, placement);
            put(cells, cell, whole[group * STATES + placement.ordinal()]);
            for (int kind = 0; kind < kinds.size(); kind++) {
                int at = (kind * RACES * INCOMES + group) * PLACEMENTS + placement.ordinal();
                put(cells, cell.ofDisability(kinds.get(kind)), byKind[at]);
            }
        }
    }

    private void span(String span, IncomeGroup income, Map<StudentCell, Integer> cells) {
        int at = (spans.indexOf(span) * INCOMES + income.ordinal()) * 2;
        StudentCell cell = StudentCell.of(RaceEthnicity.ALL, income, DisabilityStatus.WITHOUT_DISABILITY, Placement.ALL)
                .inGrades(span);
        put(cells, cell, bySpan[at]);
        put(cells, cell.with(DisabilityStatus.WITH_DISABILITY), bySpan[at + 1]);
    }

    private static void put(Map<StudentCell, Integer> cells, StudentCell cell, int students) {
        if (students > 0) {
            cells.put(cell, students);
        }
    }
}
