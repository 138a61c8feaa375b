package org.determinations.model.assistance;

/** What can be done to a plan of assistance. Nothing is ever taken back: a later act says otherwise. */
public enum PlanAct {
    /** An action is put into the plan, by a proposal or a person. */
    ADDED("added"),
    /** An action reads otherwise from now on. */
    CHANGED("changed"),
    /** An action is planned, also one that was taken for begun, done or dropped. */
    PLANNED("planned"),
    UNDER_WAY("under way"),
    DONE("done"),
    /** An action is not to be done, with a reason. */
    DROPPED("dropped"),
    NOTE("note"),
    /** A person signs the plan as it is. */
    SIGNED("signed");

    private final String word;

    PlanAct(String word) {
        this.word = word;
    }

    /** As people read it. */
    public String word() {
        return word;
    }

    /** Whether it says how far an action has come. */
    public boolean isState() {
        return this == PLANNED || this == UNDER_WAY || this == DONE || this == DROPPED;
    }
}
