package org.determinations.model;

/** The short code of a determination category, such as {@code NTA}. Which codes exist, and their order, is the policy pack's. */
public record CategoryCode(String text) {

    public CategoryCode {
        if (text.isBlank()) {
            throw new IllegalArgumentException("blank determination category");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
