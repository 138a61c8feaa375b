package org.determinations.model.people;

/** One thing that a person may do at the desk. {@link Role} says who may. */
public enum Right {
    READ(
            "see what waits, the years, their files, runs, districts, review lists, checklists, findings, plans and quality reviews"),
    FILES("offer files to a stage, accept them into its folder, discard them and take them back"),
    RUN("run a stage, and apply corrections"),
    DECIDE("record a decision about a district, and take one back"),
    NOTE("write a note about a district, and take one back"),
    FOLLOW(
            "record what is done about findings, propose and edit plans of assistance, save copies of files of evidence, take over files of"
                    + " quality reviews"),
    VERIFY("verify and close findings, sign plans of assistance"),
    SIGN("sign for a warning of a checklist"),
    APPROVE("approve a run, and at a terminal publish a policy and take one back"),
    RELEASE("release, amend and withdraw a run"),
    AUDIT("see who did, saw and downloaded what"),
    PEOPLE("see who has an account and in which role"),
    OWN("set up a second factor of one's own, where people sign in with passwords or a proxy names them");

    private final String words;

    Right(String words) {
        this.words = words;
    }

    /** What the person may do. */
    public String words() {
        return words;
    }
}
