package org.determinations.scorecard;

/**
 * What a row gives where a category is asked.
 *
 * @param text the code of a category, the measure that names one, or why nothing can be said
 */
public record CategoryEffect(Kind kind, String text) {
    public static final CategoryEffect NONE = new CategoryEffect(Kind.NONE, "");

    /** The kinds. */
    public enum Kind {
        /** That category. */
        THEN,
        /** No category: a person decides. */
        STOP,
        /** At least as serious as that. */
        FLOOR,
        /** No more serious than that. */
        CAP,
        /** Nothing changes. */
        NONE
    }

    /** For people. */
    public String shown() {
        return switch (kind) {
            case THEN -> text;
            case STOP -> "stop: " + text;
            case FLOOR -> "at least as serious as " + text;
            case CAP -> "no more serious than " + text;
            case NONE -> "nothing changes";
        };
    }
}
