package org.determinations.disproportionality;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.determinations.model.student.DisabilityStatus;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.model.student.StudentCell;

/**
 * Cells as numbers, so that a row is found to lie within a cell by one comparison. One per book of counts: grade spans and
 * disability categories are numbered as its rows name them. Two cells have the same number only when they are equal.
 */
final class CellCodes {
    private static final int INCOME_AT = 4;
    private static final int DISABILITY_AT = 8;
    private static final int PLACEMENT_AT = 12;
    private static final int GRADE_AT = 16;
    private static final int KIND_AT = 32;
    private static final long VALUE = 0xF;
    private static final long NAME = 0xFFFF;

    private final List<String> gradeSpans;
    private final List<String> disabilityKinds;
    private final Map<String, Integer> spanNumbers;
    private final Map<String, Integer> kindNumbers;

    CellCodes(Collection<StudentCell> cells) {
        this.gradeSpans = names(cells, StudentCell::gradeSpan);
        this.disabilityKinds = names(cells, StudentCell::disabilityKind);
        this.spanNumbers = numbers(gradeSpans);
        this.kindNumbers = numbers(disabilityKinds);
    }

    private static List<String> names(Collection<StudentCell> cells, Function<StudentCell, String> name) {
        return cells.stream()
                .map(name)
                .filter(text -> !text.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private static Map<String, Integer> numbers(List<String> names) {
        Map<String, Integer> numbers = new HashMap<>();
        names.forEach(name -> numbers.put(name, numbers.size() + 1));
        return numbers;
    }

    /** The grade spans that rows name, sorted. */
    List<String> gradeSpans() {
        return gradeSpans;
    }

    /** The disability categories that rows name, sorted. */
    List<String> disabilityKinds() {
        return disabilityKinds;
    }

    /** The number of a cell; a name that no row has is a number that no row has. */
    long of(StudentCell cell) {
        return cell.race().ordinal()
                | (long) cell.income().ordinal() << INCOME_AT
                | (long) cell.disability().ordinal() << DISABILITY_AT
                | (long) cell.placement().ordinal() << PLACEMENT_AT
                | number(spanNumbers, cell.gradeSpan()) << GRADE_AT
                | number(kindNumbers, cell.disabilityKind()) << KIND_AT;
    }

    private static long number(Map<String, Integer> numbers, String name) {
        return name.isEmpty() ? 0 : numbers.getOrDefault(name, (int) NAME);
    }

    /** The part of a number that a cell fixes: a row is within the cell when it agrees with it there. */
    static long mask(StudentCell cell) {
        return mask(cell.race() != RaceEthnicity.ALL, VALUE, 0)
                | mask(cell.income() != IncomeGroup.ALL, VALUE, INCOME_AT)
                | mask(cell.disability() != DisabilityStatus.ALL, VALUE, DISABILITY_AT)
                | mask(cell.placement() != Placement.ALL, VALUE, PLACEMENT_AT)
                | mask(!cell.gradeSpan().isEmpty(), NAME, GRADE_AT)
                | mask(!cell.disabilityKind().isEmpty(), NAME, KIND_AT);
    }

    private static long mask(boolean named, long bits, int at) {
        return named ? bits << at : 0;
    }
}
