package org.determinations.model.layout;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.determinations.model.ColumnType;
import org.determinations.model.SchoolYear;
import org.determinations.model.jurisdiction.YearForm;

/**
 * How the cells of one column are written, where they are not like the product's own. One per column; immutable.
 *
 * @param values texts that stand for one of our words
 * @param absent signs that stand where a value would
 * @param numbers marks of numbers
 * @param percents form of percentages
 * @param years form of school years; empty for the product's own and the jurisdiction's
 * @param dates form of days
 */
public record CellForm(
        Map<String, String> values,
        Map<String, Absence> absent,
        NumberForm numbers,
        PercentForm percents,
        Optional<YearForm> years,
        DateForm dates) {
    /** As the product's own layouts write. */
    public static final CellForm OWN =
            new CellForm(Map.of(), Map.of(), NumberForm.PLAIN, PercentForm.NUMBER, Optional.empty(), DateForm.ISO);

    /** Types in whose cells a sign may stand for a value. */
    private static final Set<ColumnType> VALUES = EnumSet.of(
            ColumnType.COUNT,
            ColumnType.PERCENT,
            ColumnType.REPORTED_VALUE,
            ColumnType.STUDENTS,
            ColumnType.MEASURE_VALUE,
            ColumnType.WHOLE_NUMBER,
            ColumnType.REVIEWED_YEAR,
            ColumnType.DATE);

    /** Types whose number may be a share. */
    private static final Set<ColumnType> SHARES =
            EnumSet.of(ColumnType.PERCENT, ColumnType.REPORTED_VALUE, ColumnType.MEASURE_VALUE);

    /** Types whose cell may hold a number. */
    private static final Set<ColumnType> NUMBERS = EnumSet.of(
            ColumnType.COUNT,
            ColumnType.PERCENT,
            ColumnType.REPORTED_VALUE,
            ColumnType.STUDENTS,
            ColumnType.MEASURE_VALUE,
            ColumnType.WHOLE_NUMBER);

    public CellForm {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        absent = Collections.unmodifiableMap(new TreeMap<>(absent));
    }

    /** Whether nothing is written otherwise than in the product's own layouts. */
    public boolean isOwn() {
        return equals(OWN);
    }

    /** The text as the product's own layouts write it; as it stands where the form says nothing of it. */
    public String plain(String cell, ColumnType type, CellKind kind) {
        String text = cell.strip();
        String word = values.get(text);
        if (word != null) {
            return word;
        }
        Absence absence = VALUES.contains(type) ? absent.get(text) : null;
        if (absence != null) {
            return type == ColumnType.WHOLE_NUMBER && absence != Absence.ZERO ? "" : absence.text();
        }
        String read = kind == CellKind.TEXT ? typed(text, type) : kept(text, type, kind);
        return read.equals(text) ? cell : read;
    }

    /**
     * How the number would have to be written; empty unless the text is a number in our own form that the form of the column makes
     * nothing of: where a comma stands before decimals, 95.3 is neither 95.3 nor 953.
     */
    public Optional<String> otherwise(String cell, ColumnType type, CellKind kind) {
        return kind == CellKind.TEXT && NUMBERS.contains(type) && numbers.misses(percents.unsigned(cell.strip()))
                ? Optional.of(numbers.word())
                : Optional.empty();
    }

    /** A number that a workbook keeps: one that it shows as so many of a hundred is no share of one any more. */
    private String kept(String text, ColumnType type, CellKind kind) {
        boolean share = kind == CellKind.NUMBER && percents == PercentForm.FRACTION && SHARES.contains(type);
        return share ? NumberForm.hundredfold(text) : NUMBERS.contains(type) ? text : typed(text, type);
    }

    private String typed(String text, ColumnType type) {
        return switch (type) {
            case COUNT, STUDENTS, WHOLE_NUMBER -> numbers.plain(text);
            case PERCENT, MEASURE_VALUE, REPORTED_VALUE -> percents.plain(text, numbers);
            case SCHOOL_YEAR, REVIEWED_YEAR, CYCLE_YEAR -> year(text, type);
            case DATE -> dates.iso(text);
            default -> text;
        };
    }

    /** The year of a row's cycle is the calendar year in which it begins. */
    private String year(String text, ColumnType type) {
        return years.flatMap(form -> form.parse(text))
                .map(year -> type == ColumnType.CYCLE_YEAR ? Integer.toString(year.firstYear()) : text(year))
                .orElse(text);
    }

    private static String text(SchoolYear year) {
        return year.text();
    }
}
