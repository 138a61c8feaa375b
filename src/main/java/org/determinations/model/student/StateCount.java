package org.determinations.model.student;

import org.determinations.issue.SourceRef;
import org.determinations.model.SchoolYear;

/**
 * Students of the whole State in one school year who belong to one cell, as a file states them. A control total: the State
 * itself is the sum of its districts. Grain: one per row of the State.
 *
 * @param students unit: students; 0 or more
 * @param where the cell of the file that states them
 */
public record StateCount(SchoolYear schoolYear, StudentCell cell, int students, SourceRef where) {}
