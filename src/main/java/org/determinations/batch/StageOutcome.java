package org.determinations.batch;

import java.nio.file.Path;
import org.determinations.model.RunReport;

/**
 * What running a stage came to. One per stage and command.
 *
 * @param alreadyDone whether an earlier run had done the same work, so that nothing was computed now
 * @param rejectedRows rows that were read and not accepted; 0 or more
 * @param folder where the run's files are
 * @param text summary for a person
 * @param line the same in one line, for a year of stages
 * @param json the same for a machine
 */
public record StageOutcome(
        RunReport report, boolean alreadyDone, int rejectedRows, Path folder, String text, String line, String json) {}
