package org.determinations.model.jurisdiction;

import java.util.Optional;

/**
 * What a code stands for whose leading zeros or hyphens were lost. Immutable.
 *
 * @param fewest digits of a shortened code
 * @param most digits of a shortened code
 * @param mask into whose places for digits they are set from the right; the places before them become zeros
 */
public record CodeRestoring(int fewest, int most, CodeMask mask) {
    private static final int PLACE = 'N';

    /** The whole code; empty for a text that is not digits alone, or of another number of them, or that ends otherwise. */
    Optional<String> restore(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign >= '0' && sign <= '9') {
                digits.append(sign);
            } else if (sign != '-') {
                return Optional.empty();
            }
        }
        if (digits.length() < fewest || digits.length() > most) {
            return Optional.empty();
        }
        String whole = fill(digits);
        return digits.length() == text.length() || whole.endsWith(text) ? Optional.of(whole) : Optional.empty();
    }

    /** How many digits the mask has room for. */
    public int places() {
        return (int) mask.signs().chars().filter(sign -> sign == PLACE).count();
    }

    private String fill(CharSequence digits) {
        StringBuilder whole = new StringBuilder();
        int next = digits.length() - 1;
        String signs = mask.signs();
        for (int i = signs.length() - 1; i >= 0; i--) {
            boolean place = signs.charAt(i) == PLACE;
            whole.append(!place ? signs.charAt(i) : next >= 0 ? digits.charAt(next) : '0');
            next -= place ? 1 : 0;
        }
        return whole.reverse().toString();
    }
}
