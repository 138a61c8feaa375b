package org.determinations.model.run;

import java.time.ZoneId;
import java.util.Optional;
import org.determinations.model.schedule.DiscrepancyWindow;

/**
 * What a cycle's own dates meant for one run, beside the stage's date: kept with the run, so that it can be computed again
 * from the store alone. One per run.
 *
 * @param zone in which dates and clock times are meant
 * @param window discrepancies reported outside it wait; empty where no report can be late
 */
public record RunPlan(ZoneId zone, Optional<DiscrepancyWindow> window) {}
