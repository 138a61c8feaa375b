package org.determinations.application.schedule;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What came of a job's work. One per firing that was begun and not refused.
 *
 * @param run number of the run that has the work; empty for work that makes no run
 * @param alreadyDone whether it had been done before, so that nothing was computed now
 * @param rejectedRows rows read and not accepted; 0 or more
 * @param folder where the files are
 */
public record WorkResult(Optional<Integer> run, boolean alreadyDone, int rejectedRows, Path folder) {}
