package org.determinations.ingest.cell;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.determinations.issue.IssueCode;

/** Cells that hold a number as people publish it: digits with at most one decimal point. */
public final class NumberCells {
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");
    private static final Pattern FLOATING = Pattern.compile("[0-9]{1,9}\\.[0-9]{10,25}");
    private static final Pattern NOISY = Pattern.compile("-?[0-9]{1,15}\\.[0-9]{10,25}");
    /** Digits that every number has exactly that a machine holds in eight bytes. */
    private static final MathContext EXACT = new MathContext(15);

    private static final int MOST_DECIMALS = 9;
    private static final Pattern SIGNED = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private NumberCells() {}

    /**
     * A number of students or records, 0 or more.
     *
     * @param alsoAllowed what else the cell may hold, for the message; begins with a comma when not empty
     */
    public static Optional<Integer> count(Cells cells, String field, String text, String alsoAllowed) {
        if (WHOLE.matcher(text).matches()) {
            return Optional.of(Integer.valueOf(text));
        }
        String allowed = "a whole number of 0 to 999999999" + alsoAllowed;
        if (isNumber(text) && text.indexOf('.') >= 0) {
            cells.issue(IssueCode.OUT_OF_RANGE, field, field + " is not a whole number", allowed);
        } else {
            refuse(cells, field, text, allowed);
        }
        return Optional.empty();
    }

    /** A percentage or index of 0 to 100, with the decimals that are published. */
    public static Optional<BigDecimal> percent(Cells cells, String field, String text, String alsoAllowed) {
        Optional<BigDecimal> number = decimal(text).filter(n -> n.compareTo(HUNDRED) <= 0);
        if (number.isPresent()) {
            if (!DECIMAL.matcher(text).matches()) {
                rounded(cells, field, number.get().toPlainString());
            }
            return number;
        }
        refuse(cells, field, text, "a number of 0 to 100 such as 97.5, without a sign" + alsoAllowed);
        return Optional.empty();
    }

    /**
     * A number without the digits that come from computer rounding: a program that reckons with as many digits as a machine has writes 80 as
     * 79.99999999999999, which is below every threshold of 80. Any other text as it stands.
     */
    public static String exact(Cells cells, String field, String text) {
        if (!NOISY.matcher(text).matches()) {
            return text;
        }
        BigDecimal number = new BigDecimal(text);
        if (number.precision() <= EXACT.getPrecision()) {
            return text;
        }
        BigDecimal exact = number.round(EXACT);
        String read = plain(exact.setScale(Math.min(exact.scale(), EXACT.getPrecision()), RoundingMode.HALF_UP))
                .toPlainString();
        rounded(cells, field, read);
        return read;
    }

    private static void rounded(Cells cells, String field, String read) {
        cells.issue(
                IssueCode.SPELLING_READ,
                field,
                field + " is read as " + read + ": its last decimals come from computer rounding",
                "",
                "Nothing to do, if that is the number.");
    }

    /** A spreadsheet writes 66.1 as 66.10000000000001: more decimals than anyone publishes are rounded away. */
    private static Optional<BigDecimal> decimal(String text) {
        if (DECIMAL.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        return FLOATING.matcher(text).matches()
                ? Optional.of(plain(new BigDecimal(text).setScale(MOST_DECIMALS, RoundingMode.HALF_UP)))
                : Optional.empty();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Whether the text is a number, in or outside of any range. */
    public static boolean isNumber(String text) {
        return SIGNED.matcher(text).matches();
    }

    private static void refuse(Cells cells, String field, String text, String allowed) {
        boolean number = isNumber(text);
        cells.issue(
                number ? IssueCode.OUT_OF_RANGE : IssueCode.NOT_A_NUMBER,
                field,
                number ? field + " is outside its range" : field + " is not a number",
                allowed);
    }
}
