package org.determinations.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A quotient of whole numbers, kept exactly and in lowest terms; the denominator is above 0. Compared by cross-multiplication,
 * never by dividing. Rounded only when printed, half up (half away from zero below 0).
 */
public record ExactRatio(BigInteger numerator, BigInteger denominator) implements Comparable<ExactRatio> {
    public static final ExactRatio ZERO = of(0, 1);
    public static final ExactRatio ONE = of(1, 1);

    public ExactRatio {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a ratio over zero");
        }
        BigInteger divisor = divisor(numerator, denominator);
        if (!divisor.equals(BigInteger.ONE)) {
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    /** What both are divided by for lowest terms. Small numbers, which is nearly all of them, take the quick way. */
    private static BigInteger divisor(BigInteger numerator, BigInteger denominator) {
        if (numerator.bitLength() >= Long.SIZE - 1 || denominator.bitLength() >= Long.SIZE - 1) {
            return numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        }
        long rest = Math.abs(numerator.longValue());
        long divisor = Math.abs(denominator.longValue());
        while (rest != 0) {
            long next = divisor % rest;
            divisor = rest;
            rest = next;
        }
        return BigInteger.valueOf(denominator.signum() * divisor);
    }

    public static ExactRatio of(long numerator, long denominator) {
        return new ExactRatio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public static ExactRatio of(BigDecimal decimal) {
        return decimal.scale() > 0
                ? new ExactRatio(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
                : new ExactRatio(decimal.toBigIntegerExact(), BigInteger.ONE);
    }

    public ExactRatio plus(ExactRatio other) {
        return new ExactRatio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public ExactRatio minus(ExactRatio other) {
        return plus(new ExactRatio(other.numerator.negate(), other.denominator));
    }

    public ExactRatio times(ExactRatio other) {
        return new ExactRatio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public ExactRatio times(long factor) {
        return new ExactRatio(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    /** Throws {@link ArithmeticException} when the divisor is zero. */
    public ExactRatio dividedBy(ExactRatio divisor) {
        return new ExactRatio(numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
    }

    public ExactRatio absolute() {
        return new ExactRatio(numerator.abs(), denominator);
    }

    public boolean isZero() {
        return numerator.signum() == 0;
    }

    @Override
    public int compareTo(ExactRatio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Negative, zero or positive as this is below, at or above the threshold. */
    public int compareTo(BigDecimal threshold) {
        return compareTo(of(threshold));
    }

    public boolean isAtLeast(BigDecimal threshold) {
        return compareTo(threshold) >= 0;
    }

    public boolean isAbove(BigDecimal threshold) {
        return compareTo(threshold) > 0;
    }

    /** Rounded half up to that many decimal places. */
    public BigDecimal decimal(int places) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), places, RoundingMode.HALF_UP);
    }

    /** In lowest terms: {@code 23/13}. */
    public String text() {
        return numerator + "/" + denominator;
    }

    @Override
    public String toString() {
        return text();
    }
}
