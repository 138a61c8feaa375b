package org.determinations.model.assistance;

import org.determinations.model.Worded;

/** What can be done to a plan of assistance. Nothing is ever taken back: a later act says otherwise. */
public enum PlanAct implements Worded {
    /** An action is put into the plan, by a proposal or a person. */
    ADDED,
    /** An action reads otherwise from now on. */
    CHANGED,
    /** An action is planned, also one that was taken for begun, done or dropped. */
    PLANNED,
    UNDER_WAY,
    DONE,
    /** An action is not to be done, with a reason. */
    DROPPED,
    NOTE,
    /** A person signs the plan as it is. */
    SIGNED;

    /** Whether it says how far an action has come. */
    public boolean isState() {
        return this == PLANNED || this == UNDER_WAY || this == DONE || this == DROPPED;
    }
}
