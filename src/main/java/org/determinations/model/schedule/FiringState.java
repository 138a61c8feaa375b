package org.determinations.model.schedule;

import java.util.Locale;

/** What became of a firing, that is of a job at a moment at which it was due. */
public enum FiringState {
    /** Files are missing; it stays due. */
    WAITING(false),
    /** A process began the work. */
    STARTED(false),
    /** The machine or another run was in the way; it stays due. */
    POSTPONED(false),
    /** People were told, or could not be. */
    TOLD(false),
    /** Done: a run was computed. */
    COMPUTED(true),
    /** Done: an earlier run had done the same work. */
    NOTHING_TO_DO(true),
    /** Over: files were missing and the job does not wait. */
    SKIPPED(true),
    /** Over: the files or the policy were refused. */
    REFUSED(true),
    /** Over: the program failed. */
    FAILED(true);

    private final boolean end;

    FiringState(boolean end) {
        this.end = end;
    }

    /** Whether nothing more becomes of a firing in this state. */
    public boolean isEnd() {
        return end;
    }

    /** As people read it: {@code nothing to do}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
