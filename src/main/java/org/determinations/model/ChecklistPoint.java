package org.determinations.model;

import java.util.Locale;

/** One thing that is looked at before a run is approved, released or amended, in the order of the checklist. */
public enum ChecklistPoint {
    STATE("The run's state allows it"),
    NEWER_RUN("No newer run of the cycle and stage"),
    CHANGED_INPUTS("The cycle folder still holds what the run read"),
    ANOTHER_PERSON("Approved by someone other than the person who ran it"),
    EARLIER_RELEASE("First release, or an amendment of one"),
    NOTE("An amendment says why"),
    RELEASE_DATE("Not before the release date"),
    OPEN_DISCREPANCIES("Every MCAS discrepancy is decided"),
    MISSING_INPUTS("Every file that the stage would read is there"),
    REJECTED_ROWS("No row was rejected"),
    UNDETERMINED("Every district has a determination category"),
    REVIEW_LIST("Every district of the review list has a decision"),
    RUN_WARNINGS("No control of the whole run raises a warning"),
    RELEASED_RESULTS("No released result would change"),
    PLAUSIBILITY("The results of the whole run are plausible"),
    BASIS("The official run that it rests on is the released one"),
    PROPOSALS("Every proposal of the analysis has a person's decision"),
    WITHHELD_COUNTS("No withheld count can be worked out");

    private final String title;

    ChecklistPoint(String title) {
        this.title = title;
    }

    /** What holds when all is well. */
    public String title() {
        return title;
    }

    /** As typed when a warning is signed for: {@code rejected-rows}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
