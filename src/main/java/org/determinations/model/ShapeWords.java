package org.determinations.model;

import java.util.Locale;

/**
 * The words of one shape of policy: how reports, letters and messages name what its determinations rest on. One per shape;
 * immutable.
 *
 * @param slot what the pack's labels call the basis, such as {@code level}
 * @param basis the basis in a sentence, such as {@code accountability level}
 * @param derived the category that follows from the basis alone, such as {@code aligned}
 * @param factor one rule that weighs evidence, in a sentence
 * @param factors all of them, such as {@code compliance factors}
 * @param howToRead for the public: how a category comes about and what a label shows
 */
public record ShapeWords(String slot, String basis, String derived, String factor, String factors, String howToRead) {

    /** The basis as the heading of a column or a fact: {@code Accountability level}. */
    public String basisHeading() {
        return heading(basis);
    }

    /** The basis as the name of a column and of a property: {@code accountability_level}. */
    public String basisColumn() {
        return column(basis);
    }

    /** The category that follows from the basis alone, as the name of a column and of a property. */
    public String derivedColumn() {
        return column(derived + " category");
    }

    /** In place of the basis where there is none: {@code no level}. */
    public String noBasis() {
        return "no " + slot;
    }

    /** {@code an accountability level}: the basis with its article. */
    public String oneBasis() {
        return ("aeiou".indexOf(Character.toLowerCase(basis.charAt(0))) < 0 ? "a " : "an ") + basis;
    }

    /** {@code Factor}: one rule that weighs evidence, as the heading of a column. */
    public String factorHeading() {
        return heading(factor);
    }

    private static String heading(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String column(String words) {
        return words.toLowerCase(Locale.ROOT).replace(' ', '_');
    }
}
