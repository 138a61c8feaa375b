package org.determinations.model.change;

/** Whether a district entered or left Levels 3 to 5, whose districts the secondary analysis looks at. */
public enum LevelsMove {
    NONE,
    ENTERED,
    LEFT
}
