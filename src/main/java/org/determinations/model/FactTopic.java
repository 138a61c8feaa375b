package org.determinations.model;

/** What kind of fact moved between two runs. */
public enum FactTopic {
    ACCOUNTABILITY_LEVEL("accountability level"),
    SPP_INDICATOR("SPP indicator"),
    REVIEW_FINDING("review finding"),
    COMPLIANCE_DECISION("compliance decision");

    private final String words;

    FactTopic(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
