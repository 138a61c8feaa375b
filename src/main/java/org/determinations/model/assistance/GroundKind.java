package org.determinations.model.assistance;

import org.determinations.model.Worded;

/** What an action of a plan rests on. */
public enum GroundKind implements Worded {
    /** How the district is engaged, which follows from its level and its category. */
    ENGAGEMENT,
    /** A factor of non-compliance as a whole. */
    FACTOR,
    /** An indicator that a factor showed as present or significant. */
    INDICATOR,
    /** An uncorrected finding. */
    FINDING,
    /** An answer of the secondary analysis. */
    ANSWER,
    /** An area of the rubric in which the district's programs were read as wanting. */
    QUALITY_REVIEW,
    /** A person who put it into the plan. */
    PERSON
}
