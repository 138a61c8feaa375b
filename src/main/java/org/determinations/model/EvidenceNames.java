package org.determinations.model;

/**
 * Names of evidence values that readers of a determination look for. A rule that reads such a value gives it this name,
 * so that its place in a file can be shown without asking which rule read it.
 */
public final class EvidenceNames {
    /** The accountability level as published. */
    public static final String ACCOUNTABILITY_LEVEL = "accountability level";

    /** A person's recorded decision, its text being such as {@code REASSIGN NSI}. */
    public static final String DECISION = "decision";

    private EvidenceNames() {}
}
