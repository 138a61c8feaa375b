package org.determinations.model.student;

/** Where a student with a disability is taught, as the bands of the State's placement codes. */
public enum Placement {
    /** Full or partial inclusion: codes 10 and 20. */
    IN_CLASS,
    /** More than 60 percent of the time outside general education: code 40. */
    SUBSTANTIALLY_SEPARATE,
    /** Public or private separate day school: codes 41 and 50. */
    SEPARATE_SCHOOL,
    /** Residential school: code 60. */
    RESIDENTIAL,
    /** Homebound or hospital: code 70; in no outcome. */
    HOMEBOUND_OR_HOSPITAL,
    /** Public residential institution: code 90; in no outcome. */
    INSTITUTION,
    /** Placed under the list for ages 3 to 5; counted for identification, in no placement denominator. */
    EARLY_CHILDHOOD,
    /** No placement: a student without a disability, or one whose placement is not reported. */
    NONE,
    /** Every placement: a total row. */
    ALL
}
