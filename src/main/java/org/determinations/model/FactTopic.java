package org.determinations.model;

/** What kind of fact moved between two runs, in the order in which moves are listed. */
public enum FactTopic {
    ACCOUNTABILITY_LEVEL("accountability level"),
    SPP_INDICATOR("SPP indicator"),
    REVIEW_FINDING("review finding"),
    COMPLIANCE_DECISION("compliance decision"),
    /** A row about the district that was read and not accepted. */
    REJECTED_ROW("rejected row");

    private final String words;

    FactTopic(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
