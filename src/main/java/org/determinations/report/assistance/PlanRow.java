package org.determinations.report.assistance;

import org.determinations.followthrough.assistance.BasisRun;
import org.determinations.followthrough.assistance.PlanStanding;

/**
 * A plan as a list shows it.
 *
 * @param basis the run that it rests on, as it stands now
 */
public record PlanRow(PlanStanding plan, BasisRun basis) {}
