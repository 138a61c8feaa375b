package org.determinations.model.assistance;

import java.util.Arrays;
import java.util.Optional;

/** What an action of a plan rests on. */
public enum GroundKind {
    /** How the district is engaged, which follows from its level and its category. */
    ENGAGEMENT("engagement"),
    /** A factor of non-compliance as a whole. */
    FACTOR("factor"),
    /** An indicator that a factor showed as present or significant. */
    INDICATOR("indicator"),
    /** An uncorrected finding. */
    FINDING("finding"),
    /** An answer of the secondary analysis. */
    ANSWER("answer"),
    /** An area of the rubric in which the district's programs were read as wanting. */
    REVIEW("quality review"),
    /** A person who put it into the plan. */
    PERSON("person");

    private final String word;

    GroundKind(String word) {
        this.word = word;
    }

    /** As tables and people write it. */
    public String word() {
        return word;
    }

    /** The kind with that word. */
    public static Optional<GroundKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
