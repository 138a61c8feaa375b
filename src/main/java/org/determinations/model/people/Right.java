package org.determinations.model.people;

/** One thing that a person may do at the desk. {@link Role} says who may. */
public enum Right {
    READ("see what waits, the years, runs, districts, review lists and checklists"),
    SIGN("sign for a warning of a checklist"),
    APPROVE("approve a run"),
    RELEASE("release, amend and withdraw a run"),
    PEOPLE("see who has an account and in which role"),
    OWN("set up a second factor of one's own, where people sign in with passwords");

    private final String words;

    Right(String words) {
        this.words = words;
    }

    /** What the person may do. */
    public String words() {
        return words;
    }
}
