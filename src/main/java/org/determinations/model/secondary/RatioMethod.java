package org.determinations.model.secondary;

/** How a ratio was made. */
public enum RatioMethod {
    RISK_RATIO("risk ratio"),
    ALTERNATE_RISK_RATIO("alternate risk ratio"),
    MANTEL_HAENSZEL("Mantel-Haenszel risk ratio"),
    /** No ratio was made. */
    NONE("none");

    private final String words;

    RatioMethod(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
