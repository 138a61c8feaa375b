package org.determinations.model.result;

/**
 * Names of evidence values that readers of a determination look for. A rule that reads such a value gives it this name,
 * so that its place in a file can be shown without asking which rule read it.
 */
public final class EvidenceNames {
    /** The kind of a person's recorded decision, such as {@code REASSIGN}. */
    public static final String DECISION = "decision";

    /** The category that the decision names. */
    public static final String CATEGORY_DECIDED = "category decided";

    /** Who took the decision. */
    public static final String DECIDED_BY = "decided by";

    /** The day of the decision. */
    public static final String DECIDED_ON = "decided on";

    /** What the screen cannot judge, a sentence; one value each. */
    public static final String NOT_JUDGED = "cannot be judged";

    private EvidenceNames() {}
}
