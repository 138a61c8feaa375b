package org.determinations.model;

/** The short code of a determination category, such as {@code NTA}. Which codes exist, and their order, is the policy pack's. */
public record CategoryCode(String text) {

    public CategoryCode {
        if (text.isBlank()) {
            throw new IllegalArgumentException("blank determination category");
        }
    }

    /** By hand, as {@link #hashCode}: asked for every district at every step, and what Java makes for a record goes by method handles. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CategoryCode code && text.equals(code.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
