package org.determinations.ingest.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.determinations.model.layout.CellKind;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/**
 * The text of one cell of a workbook: codes with the zeros that their format shows, days as year-month-day, percentages as the
 * sheet shows them without their sign, and other numbers with the digits that a spreadsheet is exact to.
 */
final class WorkbookCells {
    /** Digits to which a spreadsheet is exact. */
    private static final MathContext EXACT = new MathContext(15);

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");
    private static final Pattern CODE = Pattern.compile("[0-]*0[0-]*");
    private static final Pattern DAY = Pattern.compile("[yYdD]|(?<![hHsS0:.])[mM]{1,4}(?![:sS0])");
    private static final Pattern TIME = Pattern.compile("[hHsS]");
    private static final String PERCENT = "%";
    private static final int LONGEST_CODE = 20;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT);

    private WorkbookCells() {}

    /** Whether the cell holds an error, or a formula that was never reckoned. */
    static boolean isError(Cell cell) {
        boolean never = cell.getType() == CellType.FORMULA && blank(cell.getRawValue());
        return cell.getType() == CellType.ERROR || never || cell.getType() == CellType.FORMULA && isErrorText(cell);
    }

    private static boolean isErrorText(Cell cell) {
        return cell.getValue() instanceof String text && text.startsWith("#") && text.matches("#[A-Z0-9/!?_]+");
    }

    /** What a cell with an error shows. */
    static String error(Cell cell) {
        return blank(cell.getRawValue()) ? "a formula without a result" : cell.getRawValue();
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    static boolean isFormula(Cell cell) {
        return cell.getFormula() != null && !cell.getFormula().isEmpty();
    }

    /** How the workbook keeps the cell: a code or a day is told as text, whatever number it is kept as. */
    static CellKind kind(@Nullable Cell cell) {
        if (cell == null || !(cell.getValue() instanceof BigDecimal number)) {
            return CellKind.TEXT;
        }
        String format = format(cell);
        if (isCode(format, number) || isDay(format)) {
            return CellKind.TEXT;
        }
        return signs(format).contains(PERCENT) ? CellKind.PERCENTAGE : CellKind.NUMBER;
    }

    /** As the sheet shows it; empty for a blank cell. */
    static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getValue() == null) {
            return "";
        }
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return number(cell, number);
        }
        if (value instanceof Boolean truth) {
            return truth ? "TRUE" : "FALSE";
        }
        return value.toString();
    }

    private static String number(Cell cell, BigDecimal number) {
        String format = format(cell);
        if (isCode(format, number)) {
            return coded(number.toBigInteger().toString(), literal(format));
        }
        if (isDay(format)) {
            return day(cell.asDate(), TIME.matcher(signs(format)).find());
        }
        BigDecimal shown = signs(format).contains(PERCENT) ? number.movePointRight(2) : number;
        return plain(shown.round(EXACT));
    }

    /** Of a positive number: what stands before the first semicolon. */
    private static String format(Cell cell) {
        return cell.getDataFormatString() == null
                ? ""
                : cell.getDataFormatString().split(";", 2)[0];
    }

    private static String signs(String format) {
        return QUOTED.matcher(format).replaceAll("");
    }

    private static String literal(String format) {
        return format.replace("\\", "").replace("\"", "");
    }

    /** A whole number in a form of zeros and hyphens. */
    private static boolean isCode(String format, BigDecimal number) {
        String literal = literal(format);
        return CODE.matcher(literal).matches() && isWhole(number) && literal.length() <= LONGEST_CODE;
    }

    private static boolean isDay(String format) {
        String signs = signs(format);
        return DAY.matcher(signs).find() && !signs.contains("#") && !signs.contains("0.");
    }

    private static boolean isWhole(BigDecimal number) {
        return number.signum() >= 0
                && number.stripTrailingZeros().scale() <= 0
                && number.precision() - number.scale() <= LONGEST_CODE;
    }

    /** Digits set into the zeros of a form from the right. */
    private static String coded(String digits, String form) {
        StringBuilder text = new StringBuilder();
        int left = digits.length();
        for (int i = form.length() - 1; i >= 0; i--) {
            if (form.charAt(i) != '0') {
                text.append(form.charAt(i));
            } else if (left > 0) {
                text.append(digits.charAt(--left));
            } else {
                text.append('0');
            }
        }
        return digits.substring(0, left) + text.reverse();
    }

    private static String day(LocalDateTime moment, boolean withTime) {
        return withTime && !moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? MOMENT.format(moment)
                : moment.toLocalDate().toString();
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        boolean far = stripped.scale() < -LONGEST_CODE || stripped.scale() > 2 * LONGEST_CODE;
        return far ? stripped.toString() : (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
