package org.determinations.model.student;

/** Whether a student is eligible for special education (has an IEP). */
public enum DisabilityStatus {
    WITH_DISABILITY,
    WITHOUT_DISABILITY,
    /** Every enrolled student: a total row. */
    ALL
}
