package org.determinations.model;

import java.util.Optional;
import org.determinations.model.jurisdiction.CodeForm;

/**
 * The code of a unit that is determined, a district or whatever its jurisdiction calls it. The only key of a unit; names are
 * not keys. What form it has, and which codes are no unit, is for the jurisdiction to say: text becomes a code by its
 * {@link CodeForm}. Here it is only made sure that a code can be kept and can be part of a file's name.
 */
public record DistrictCode(String digits) implements Comparable<DistrictCode> {
    /** The most signs that a code can have; the store keeps no more. */
    public static final int LONGEST = 8;

    public DistrictCode {
        if (!isKept(digits)) {
            throw new IllegalArgumentException("not a district code: " + digits);
        }
    }

    /** A text as it stands as a code; empty for one that cannot be kept. Whether there is such a unit is not asked. */
    public static Optional<DistrictCode> find(String text) {
        return isKept(text) ? Optional.of(new DistrictCode(text)) : Optional.empty();
    }

    /** Figures and capital letters, and hyphens but at the beginning: asked so often that a pattern would be felt. */
    private static boolean isKept(String text) {
        if (text.isEmpty() || text.length() > LONGEST || text.charAt(0) == '-') {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if ((sign < '0' || sign > '9') && (sign < 'A' || sign > 'Z') && sign != '-') {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(DistrictCode other) {
        return digits.compareTo(other.digits);
    }

    /** By hand, as {@link #hashCode}: asked for every district at every step, and what Java makes for a record goes by method handles. */
    @Override
    public boolean equals(Object other) {
        return other instanceof DistrictCode code && digits.equals(code.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /**
     * The code and the name as lists and sentences have them: {@code 0030 Alder Mills}; the code alone where no file names the district.
     */
    public String and(String name) {
        return name.isBlank() || name.equals(digits) ? digits : digits + " " + name;
    }

    @Override
    public String toString() {
        return digits;
    }
}
