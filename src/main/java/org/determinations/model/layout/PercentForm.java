package org.determinations.model.layout;

import org.determinations.model.Worded;

/** How a file writes a percentage. */
public enum PercentForm implements Worded {
    /** 97.5, as the product's own layouts have it. */
    NUMBER("97.5"),
    /** 97.5%, also where some cells have no sign. */
    SIGN("97.5%"),
    /** A share of 1. */
    FRACTION("0.975");

    private static final String PERCENT = "%";

    private final String word;

    PercentForm(String word) {
        this.word = word;
    }

    /** As contracts spell it. */
    @Override
    public String word() {
        return word;
    }

    /** The number as the product's own layouts write it; any other text as it stands. */
    String plain(String text, NumberForm numbers) {
        if (this == FRACTION) {
            return NumberForm.hundredfold(numbers.plain(text));
        }
        return numbers.plain(unsigned(text));
    }

    /** The text without the sign that it may have. */
    String unsigned(String text) {
        boolean signed = this == SIGN && text.endsWith(PERCENT);
        return signed ? text.substring(0, text.length() - 1).stripTrailing() : text;
    }
}
