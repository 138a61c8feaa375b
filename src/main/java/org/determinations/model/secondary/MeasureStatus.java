package org.determinations.model.secondary;

/** What one measure says. The first four are no judgement at all and are never shown as one. */
public enum MeasureStatus {
    DATA_ERROR("the figures contradict each other"),
    INPUT_SUPPRESSED("a figure needed is withheld or blank"),
    GROUP_ABSENT("no student of this group"),
    NOT_CALCULATED("too few students to judge; this is not the same as no concern"),
    NO_CONCERN("no concern"),
    WATCH("watch"),
    CONCERN("concern"),
    HIGH_CONCERN("high concern");

    private final String words;

    MeasureStatus(String words) {
        this.words = words;
    }

    /** Whether a ratio was judged. */
    public boolean judged() {
        return compareTo(NO_CONCERN) >= 0;
    }

    public boolean concern() {
        return compareTo(CONCERN) >= 0;
    }

    public String words() {
        return words;
    }
}
