package org.determinations.model;

/** The two questions of the secondary analysis. */
public enum MeasureQuestion {
    /** Does the district appear to over-identify low-income students as eligible for special education? */
    A,
    /** Does it appear to separate students with disabilities inordinately, across low-income or racial groups? */
    B
}
