package org.determinations.model.ledger;

/** What a person can do about a finding of the ledger. Nothing is ever taken back: a later act says otherwise. */
public enum LedgerAct {
    /** The rule of law that was not kept is named. */
    CITED("citation"),
    /** The finding concerns more than single children. */
    SYSTEMIC("systemic"),
    NOT_SYSTEMIC("not systemic"),
    /** A child's case, by its number, is to be corrected; also one that was taken for corrected. */
    CASE_OPEN("case open"),
    CASE_CORRECTED("case corrected"),
    /** The child has left the district: nothing is left to correct. */
    CASE_LEFT("child left"),
    /** There is no case of this number: it was recorded by mistake, as a person says with a reason. */
    CASE_MISTAKEN("case recorded by mistake"),
    /** No child's case is concerned, as a person says with a reason. */
    NO_CASE("no child's case"),
    /** Updated data were looked at: how many of how many records keep the rule. */
    DATA("updated data"),
    /** A corrective action is planned: what, who, until when. */
    ACTION("action"),
    NOTE("note"),
    /** A corrective action is done. */
    DONE("action done"),
    /** A corrective action is not to be done: another takes its place, or it was planned by mistake. */
    DROPPED("action dropped"),
    /** A corrective action that was taken for done, or was dropped, is to be done. */
    RESUMED("action open again"),
    /** A person verified both proofs. */
    CLOSED("closed"),
    REOPENED("reopened");

    private final String word;

    LedgerAct(String word) {
        this.word = word;
    }

    /** As people read it. */
    public String word() {
        return word;
    }
}
