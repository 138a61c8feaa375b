package org.determinations.model;

/** Where a finding of non-compliance comes from. */
public enum FindingSource {
    /** Coordinated Program Review, every six years. */
    CPR,
    /** Mid-Cycle Review, three years later, special education only. */
    MCR,
    /** A complaint to the Problem Resolution System. */
    COMPLAINT,
    /** A decision of the Bureau of Special Education Appeals. */
    HEARING;

    /** Whether it is a review (factor 3) rather than another source (factor 4). */
    public boolean isReview() {
        return this == CPR || this == MCR;
    }
}
