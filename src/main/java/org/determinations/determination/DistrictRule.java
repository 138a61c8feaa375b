package org.determinations.determination;

import org.determinations.policy.RuleShape;

/** A rule that is asked about one district at a time. Pure: the same case gives the same answer. */
public interface DistrictRule {

    RuleShape shape();

    /** The rule's answer; an exception is a program fault and stops the run. */
    RuleAnswer evaluate(DistrictCase asked);
}
