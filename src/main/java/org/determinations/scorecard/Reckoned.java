package org.determinations.scorecard;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.determinations.issue.SourceRef;
import org.determinations.model.ExactRatio;

/**
 * What a measure, element or component is for one unit. Immutable.
 *
 * @param text as shown; of a value that is no number the value itself; where a value was given and cannot be used, what was given
 * @param number empty of a code or grade, and where there is no value
 * @param where the input stands; empty of what is reckoned from others
 */
public record Reckoned(ValueStatus status, String text, Optional<ExactRatio> number, Optional<SourceRef> where) {
    private static final int SHOWN_PLACES = 4;
    private static final int MOST_PLACES = 12;

    /** As shown; of a number made when somebody asks, as most are only compared. */
    @Override
    public String text() {
        return number.map(Reckoned::show).orElse(text);
    }

    public static Reckoned number(ExactRatio number) {
        return new Reckoned(ValueStatus.VALUE, "", Optional.of(number), Optional.empty());
    }

    public static Reckoned text(String text) {
        return new Reckoned(ValueStatus.VALUE, text, Optional.empty(), Optional.empty());
    }

    public static Reckoned without(ValueStatus status) {
        return new Reckoned(status, "", Optional.empty(), Optional.empty());
    }

    Reckoned at(SourceRef place) {
        return new Reckoned(status, text, number, Optional.of(place));
    }

    public boolean hasValue() {
        return status == ValueStatus.VALUE;
    }

    /** For people: the value, or the word of its status. */
    public String shown() {
        return hasValue() ? text() : status.word();
    }

    /** A number for people: whole where it is a decimal, else cut to four places; the exact fraction is kept beside it. */
    public static String show(ExactRatio number) {
        BigInteger denominator = number.denominator();
        while (denominator.mod(BigInteger.TWO).signum() == 0) {
            denominator = denominator.shiftRight(1);
        }
        BigInteger five = BigInteger.valueOf(5);
        while (denominator.mod(five).signum() == 0) {
            denominator = denominator.divide(five);
        }
        boolean decimal = denominator.equals(BigInteger.ONE);
        BigDecimal shown = new BigDecimal(number.numerator())
                .divide(
                        new BigDecimal(number.denominator()),
                        decimal ? MOST_PLACES : SHOWN_PLACES,
                        RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return (shown.scale() < 0 ? shown.setScale(0) : shown).toPlainString();
    }
}
