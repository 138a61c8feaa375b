package org.determinations.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.ingest.row.StudentCodes;
import org.determinations.model.DistrictCode;
import org.determinations.model.student.Placement;

/**
 * What the codes of one school year come to, worked out once for every code and every combination that matters, so that a record
 * needs no text. Says the same as {@link YearCodes}, from which it is made. Holds the counts of its school year.
 */
final class YearTable {
    /** Added to the state of students whose placement is of the list for another age. */
    private static final int OTHER_LIST = 1 << 8;

    private final YearCodes codes;
    private final TallyShape shape;
    private final StudentTallies tallies;
    private final CodeTable[] tables = new CodeTable[RecordColumn.values().length];
    private final Map<RecordColumn, List<String>> lists = new EnumMap<>(RecordColumn.class);
    private final boolean[] counted;
    private final int[] races;
    private final int[] incomes;
    private final int[] spans;
    private final boolean[] preschool;
    private final int[] kinds;
    private final int[] states;
    private final int earlies;
    private final int placements;
    private final Map<DistrictCode, CellCounts> byDistrict = new HashMap<>();
    private CellCounts[] byNumber = new CellCounts[0];

    YearTable(YearCodes codes, StudentTallies tallies) {
        this.codes = codes;
        this.tallies = tallies;
        this.shape = TallyShape.of(codes);
        for (RecordColumn column : RecordColumn.CODES) {
            List<String> list = new ArrayList<>(codes.allowed(column.element()));
            if (column.mayBeBlank() && !list.contains("")) {
                list.add("");
            }
            lists.put(column, list);
            tables[column.ordinal()] = new CodeTable(list);
        }
        this.counted = new boolean[of(RecordColumn.ENROLMENT).size() + 1];
        this.preschool = new boolean[of(RecordColumn.GRADE).size() + 1];
        this.races = new int[of(RecordColumn.RACE).size() + 1];
        this.incomes = new int[of(RecordColumn.INCOME).size() + 1];
        this.spans = new int[of(RecordColumn.GRADE).size() + 1];
        this.kinds = new int[of(RecordColumn.DISABILITY).size() + 1];
        this.earlies = of(RecordColumn.EARLY).size() + 1;
        this.placements = of(RecordColumn.PLACEMENT).size() + 1;
        this.states = new int[2 * earlies * placements * 2];
        fill();
        fillStates();
    }

    private List<String> of(RecordColumn column) {
        return lists.getOrDefault(column, List.of());
    }

    private void fill() {
        number(RecordColumn.ENROLMENT, (code, number) -> counted[number] = codes.counts(code));
        number(
                RecordColumn.RACE,
                (code, number) -> races[number] = codes.race(code).ordinal());
        number(
                RecordColumn.INCOME,
                (code, number) -> incomes[number] = codes.income(code).ordinal());
        number(RecordColumn.GRADE, (code, number) -> {
            spans[number] = shape.span(codes.group(StudentCodes.GRADE, code));
            preschool[number] = code.equals(StudentCodes.PRESCHOOL_GRADE);
        });
        number(
                RecordColumn.DISABILITY,
                (code, number) -> kinds[number] = shape.kind(codes.group(StudentCodes.DISABILITY, code)));
    }

    /** What a code and its number are for. */
    @FunctionalInterface
    private interface Numbered {
        void take(String code, int number);
    }

    private void number(RecordColumn column, Numbered numbered) {
        List<String> list = of(column);
        for (int i = 0; i < list.size(); i++) {
            numbered.take(list.get(i), i + 1);
        }
    }

    /** Grades differ only in being preschool or not, and disabilities in being one or not. */
    private void fillStates() {
        String disability = of(RecordColumn.DISABILITY).stream()
                .filter(code -> shape.kind(codes.group(StudentCodes.DISABILITY, code)) > 0)
                .findFirst()
                .orElse("");
        number(
                RecordColumn.EARLY,
                (early, e) -> number(RecordColumn.PLACEMENT, (placement, p) -> {
                    for (String grade : List.of("", StudentCodes.PRESCHOOL_GRADE)) {
                        for (String kind : List.of("", disability)) {
                            int other = codes.isOfOtherList(grade, placement, early) ? OTHER_LIST : 0;
                            states[at(!grade.isEmpty(), e, p, !kind.isEmpty())] =
                                    TallyShape.state(codes.special(grade, placement, early, kind)) | other;
                        }
                    }
                }));
    }

    private int at(boolean young, int early, int placement, boolean disabled) {
        return (((young ? 1 : 0) * earlies + early) * placements + placement) * 2 + (disabled ? 1 : 0);
    }

    YearCodes codes() {
        return codes;
    }

    /** The number of the code in a cell of a column with codes, 0 for one that the list does not name. */
    int number(RecordColumn column, byte[] bytes, int from, int to) {
        return tables[column.ordinal()].number(bytes, from, to);
    }

    /** Whether students of an enrolment status count. */
    boolean counts(int enrolment) {
        return counted[enrolment];
    }

    /** What the numbers of a student's placements come to, with the grade and the disability. */
    int state(int grade, int early, int placement, int disability) {
        return states[at(preschool[grade], early, placement, kinds[disability] > 0)];
    }

    static boolean isOfOtherList(int state) {
        return state >= OTHER_LIST;
    }

    /** The cell of a student, from the numbers of the codes and the state. */
    int cell(int race, int income, int state, int grade, int disability) {
        return shape.cell(races[race], incomes[income], state & (OTHER_LIST - 1), spans[grade], kinds[disability]);
    }

    /** The same from the texts of the codes. */
    int cell(String race, String income, Optional<Placement> special, String grade, String disability) {
        return shape.cell(
                codes.race(race).ordinal(),
                codes.income(income).ordinal(),
                TallyShape.state(special),
                shape.span(codes.group(StudentCodes.GRADE, grade)),
                shape.kind(codes.group(StudentCodes.DISABILITY, disability)));
    }

    CellCounts counts(DistrictCode district) {
        return byDistrict.computeIfAbsent(district, d -> tallies.of(codes.schoolYear(), d));
    }

    /** The same by the number of the district; makes none. */
    CellCounts counts(int number, List<DistrictCode> districts) {
        if (number >= byNumber.length) {
            byNumber = Arrays.copyOf(byNumber, Math.max(districts.size(), number + 1));
        }
        CellCounts counts = byNumber[number];
        if (counts == null) {
            counts = counts(districts.get(number));
            byNumber[number] = counts;
        }
        return counts;
    }
}
