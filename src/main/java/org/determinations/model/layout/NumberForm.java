package org.determinations.model.layout;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.determinations.model.Worded;

/** How a file writes its numbers: the marks between thousands and before decimals. */
public enum NumberForm implements Worded {
    /** Digits and a point, as the product's own layouts have them. */
    PLAIN("1234.5", "[+-]?[0-9]+(?:\\.[0-9]+)?", "", '.'),
    COMMA_POINT("1,234.5", "[+-]?[0-9]{1,3}(?:,[0-9]{3})*(?:\\.[0-9]+)?|[+-]?[0-9]+(?:\\.[0-9]+)?", ",", '.'),
    POINT_COMMA("1.234,5", "[+-]?[0-9]{1,3}(?:\\.[0-9]{3})*(?:,[0-9]+)?|[+-]?[0-9]+(?:,[0-9]+)?", ".", ','),
    BLANK_COMMA("1 234,5", "[+-]?[0-9]{1,3}(?: [0-9]{3})*(?:,[0-9]+)?|[+-]?[0-9]+(?:,[0-9]+)?", " ", ','),
    BLANK_POINT("1 234.5", "[+-]?[0-9]{1,3}(?: [0-9]{3})*(?:\\.[0-9]+)?|[+-]?[0-9]+(?:\\.[0-9]+)?", " ", '.');

    private static final int MOST_SIGNS = 40;

    private final String word;
    private final Pattern form;
    private final String thousands;
    private final char decimal;

    NumberForm(String word, String form, String thousands, char decimal) {
        this.word = word;
        this.form = Pattern.compile(form);
        this.thousands = thousands;
        this.decimal = decimal;
    }

    /** As contracts spell it: the number 1234.5. */
    @Override
    public String word() {
        return word;
    }

    /** The number as the product's own layouts write it; any other text as it stands. */
    public String plain(String text) {
        if (text.length() > MOST_SIGNS || !form.matcher(text).matches()) {
            return text;
        }
        String digits = thousands.isEmpty() ? text : text.replace(thousands, "");
        return digits.replace(decimal, '.');
    }

    /** Whether the text is a number of our own form and none of this one. */
    boolean misses(String text) {
        return text.length() <= MOST_SIGNS
                && PLAIN.form.matcher(text).matches()
                && !form.matcher(text).matches();
    }

    /** A plain number times a hundred, as a share is a percentage; any other text as it stands. */
    public static String hundredfold(String plain) {
        return plain.length() <= MOST_SIGNS && PLAIN.form.matcher(plain).matches()
                ? shortest(new BigDecimal(plain).movePointRight(2))
                : plain;
    }

    private static String shortest(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
