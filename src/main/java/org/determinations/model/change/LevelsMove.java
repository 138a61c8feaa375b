package org.determinations.model.change;

/** Whether a district entered or left the ranks, such as Levels 3 to 5, whose districts the secondary analysis looks at. */
public enum LevelsMove {
    NONE,
    ENTERED,
    LEFT
}
