package org.determinations.model.run;

import java.util.Optional;
import org.determinations.model.schedule.DiscrepancyWindow;

/**
 * Where a run's files came from, beside their names. One per run.
 *
 * @param cycleFolder absolute path on the machine that ran it; for looking whether its files have changed since
 * @param announced window for MCAS discrepancies as the cycle announces it; empty when it announces none
 */
public record RunOrigin(String cycleFolder, Optional<DiscrepancyWindow> announced) {}
