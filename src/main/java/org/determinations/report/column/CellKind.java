package org.determinations.report.column;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the cells of a column are to a spreadsheet. A text that does not read as its kind stays text, so that a word such
 * as {@code < 1e-300} is shown as it stands.
 */
public enum CellKind {
    /** A code: text, whatever it looks like, so that leading zeros stay. */
    CODE("@", false),
    /** A few words on one line. */
    TEXT("", false),
    /** Sentences, broken into lines. */
    PROSE("", true),
    /** A whole number with thousands separators. */
    WHOLE("#,##0", false),
    /** The number of a row as the margin of a spreadsheet shows it: without separators. */
    ROW("0", false),
    /** A ratio or another decimal to three places; the CSV has them all. */
    DECIMAL("0.000", false),
    /** A percentage as a number of percent, to one place. */
    PERCENT("0.0", false),
    /** A day; an ISO date in every language of the spreadsheet. */
    DAY("yyyy-mm-dd", false),
    /** A whole number, a day or words: the value column of a list of facts. */
    FACT("#,##0", true);

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]+)?");
    private static final Pattern COUNT = Pattern.compile("0|-?[1-9][0-9]{0,14}");
    private static final Pattern ISO_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final String format;
    private final boolean wrapped;

    CellKind(String format, boolean wrapped) {
        this.format = format;
        this.wrapped = wrapped;
    }

    /** The spreadsheet's number format; empty for none. */
    public String format() {
        return format;
    }

    /** Whether long text is broken into lines. */
    public boolean wrapped() {
        return wrapped;
    }

    /** Whether the column's cells stand at its right edge. */
    public boolean rightAligned() {
        return this == WHOLE || this == ROW || this == DECIMAL || this == PERCENT;
    }

    /** The cell as a number; empty when it stays text. */
    public Optional<BigDecimal> number(String cell) {
        return switch (this) {
            case WHOLE, ROW, FACT ->
                COUNT.matcher(cell).matches() ? Optional.of(new BigDecimal(cell)) : Optional.empty();
            case DECIMAL, PERCENT ->
                NUMBER.matcher(cell).matches() ? Optional.of(new BigDecimal(cell)) : Optional.empty();
            case CODE, TEXT, PROSE, DAY -> Optional.empty();
        };
    }

    /** The cell as a day; empty when it stays text. */
    public Optional<LocalDate> day(String cell) {
        return this == DAY && ISO_DAY.matcher(cell).matches() ? Optional.of(LocalDate.parse(cell)) : Optional.empty();
    }
}
