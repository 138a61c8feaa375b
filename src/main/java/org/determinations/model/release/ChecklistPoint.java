package org.determinations.model.release;

import java.util.Locale;

/** One thing that is looked at before a run is approved, released or amended, in the order of the checklist. */
public enum ChecklistPoint {
    STATE("State of the run"),
    NEWER_RUN("Newer run of the cycle and stage"),
    CHANGED_INPUTS("Changes of the inputs since the run"),
    ANOTHER_PERSON("Approval by someone other than the person who ran it"),
    EARLIER_RELEASE("First release or amendment"),
    NOTE("Note of an amendment"),
    RELEASE_DATE("Release date"),
    OPEN_DISCREPANCIES("Open discrepancies"),
    MISSING_INPUTS("Missing input files"),
    REJECTED_ROWS("Rejected rows"),
    UNDETERMINED("Undetermined districts"),
    REVIEW_LIST("Decisions on the review list"),
    RUN_WARNINGS("Warnings about the whole run"),
    RELEASED_RESULTS("Changes to released results"),
    PLAUSIBILITY("Plausibility of the whole run"),
    ASSUMED_POLICY("Assumed numbers of the policy"),
    NAMES_OTHERS("Words that name another district"),
    BASIS("Official run that the analysis rests on"),
    PROPOSALS("Open proposals of the analysis"),
    WITHHELD_COUNTS("Withheld counts that can be worked out");

    private final String title;

    ChecklistPoint(String title) {
        this.title = title;
    }

    /** What is checked. It claims nothing, so that it is true whatever the answer is. */
    public String title() {
        return title;
    }

    /** Whether the details of the point are sentences of the program, without the name of a unit, a file or a person. */
    boolean tellsInSentences() {
        return switch (this) {
            case OPEN_DISCREPANCIES, MISSING_INPUTS, RUN_WARNINGS, PLAUSIBILITY, ASSUMED_POLICY -> true;
            default -> false;
        };
    }

    /** As typed when a warning is signed for: {@code rejected-rows}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
