package org.determinations.policy;

/** The part a rule plays in a determination. */
public enum RuleRole {
    /** Says whether compliance is considered at the stage. */
    STAGE,
    /** Gives the basis and the category that follows from it, or says that none follows. */
    BASIS,
    /** Gives points or a grade, or puts those of others together; decides nothing by itself. */
    SCORE,
    /** Weighs evidence beside the basis; decides nothing. */
    FACTOR,
    /** Puts the district on the review list; changes no category. */
    SCREEN,
    /** Moves the category that follows from the basis, by the tables of the policy and not by a person. */
    STEP,
    /** Applies what a named person decided. */
    DECISION,
    /** Looks at the whole run; warns, never caps. */
    CONTROL,
    /** Gives numbers to the secondary analysis; never changes a category. */
    ANALYSIS
}
