package org.determinations.application.reading;

import org.determinations.model.release.ReleaseState;
import org.determinations.model.result.Determination;
import org.determinations.model.run.RunHeader;

/**
 * What one run determined a district as. Grain: one per district and run.
 *
 * @param state how far the run has come towards its readers
 */
public record DistrictRun(RunHeader run, Determination determination, ReleaseState state) {}
