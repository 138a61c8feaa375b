package org.determinations.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private static final int INCOMES = TallyShape.INCOMES;
    private static final int PLACEMENTS = TallyShape.PLACEMENTS;
    private static final int STATES = TallyShape.STATES;
    private static final int GROUPS = TallyShape.RACES * INCOMES;

    private final List<String> spans;
    private final List<String> kinds;
    private final int[] whole = new int[GROUPS * STATES];
    private final int[] bySpan;
    private final int[] byKind;

    private DistrictTally(TallyShape shape) {
        this.spans = shape.spans();
        this.kinds = shape.kinds();
        this.bySpan = new int[spans.size() * INCOMES * 2];
        this.byKind = new int[kinds.size() * GROUPS * PLACEMENTS];
    }

    /** The students of a district by all that is looked at together, counted in the three ways. */
    static DistrictTally of(TallyShape shape, CellCounts counts) {
        DistrictTally tally = new DistrictTally(shape);
        counts.forEach((cell, students) -> tally.add(shape, cell, students));
        return tally;
    }

    private void add(TallyShape shape, int cell, int students) {
        int group = shape.groupOf(cell);
        int state = shape.stateOf(cell);
        boolean special = state < PLACEMENTS;
        whole[group * STATES + state] += students;
        bySpan[(shape.spanOf(cell) * INCOMES + group % INCOMES) * 2 + (special ? 1 : 0)] += students;
        int kind = special ? shape.kindOf(cell) - 1 : -1;
        if (kind >= 0) {
            byKind[(kind * GROUPS + group) * PLACEMENTS + state] += students;
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
                int at = (kind * GROUPS + group) * PLACEMENTS + placement.ordinal();
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
