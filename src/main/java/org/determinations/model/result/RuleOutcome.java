package org.determinations.model.result;

/** What a rule answered. Never a boolean and never null; the last two carry their reason. */
public enum RuleOutcome {
    FIRED,
    NOT_FIRED,
    /** The rule does not apply, and the result says why. */
    NOT_APPLICABLE,
    /** The rule applies and cannot tell, and the result says what is missing. */
    NOT_EVALUATED
}
