package org.determinations.model.result;

/** Whether the rules give a category or leave the district to a person. */
public enum DeterminationStatus {
    DETERMINED,
    UNDETERMINED
}
