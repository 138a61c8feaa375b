package org.determinations.report.change;

import org.determinations.model.change.ChangeReport;
import org.determinations.model.jurisdiction.UnitWords;

/**
 * What changed since another run, and in whose words it is told. One per pair of runs; immutable.
 *
 * @param units words of the jurisdiction of the later run
 */
public record ToldChanges(ChangeReport changes, UnitWords units) {}
