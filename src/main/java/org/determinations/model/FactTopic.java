package org.determinations.model;

/** What kind of fact moved between two runs, in the order in which moves are listed. */
public enum FactTopic {
    ACCOUNTABILITY_LEVEL("accountability level"),
    SPP_INDICATOR("SPP indicator", true),
    REVIEW_FINDING("review finding", true),
    COMPLIANCE_DECISION("compliance decision"),
    MEASURE("measure"),
    /** A row about the district that was read and not accepted. */
    REJECTED_ROW("rejected row");

    private final String words;
    private final boolean ofCompliance;

    FactTopic(String words) {
        this(words, false);
    }

    FactTopic(String words, boolean ofCompliance) {
        this.words = words;
        this.ofCompliance = ofCompliance;
    }

    /** Whether only a stage that considers compliance reads such facts. */
    public boolean isOfCompliance() {
        return ofCompliance;
    }

    public String words() {
        return words;
    }
}
