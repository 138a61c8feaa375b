package org.determinations.model.decision;

import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;

/**
 * What a decision is about: one district's result in a cycle and stage. Immutable.
 *
 * @param run that the person looked at
 */
public record DecisionSubject(SchoolYear cycle, Stage stage, DistrictCode district, int run) {}
