package org.determinations.application.run;

import java.nio.file.Path;
import java.util.List;
import org.determinations.model.RunReport;
import org.determinations.report.RunEnding;
import org.determinations.report.RunJson;

/**
 * What running a stage came to. One per stage and command.
 *
 * @param alreadyDone whether an earlier run had done the same work, so that nothing was computed now
 * @param rejectedRows rows that were read and not accepted; 0 or more
 * @param folder where the run's files are
 * @param text summary for a person
 * @param line the same in one line, for a year of stages
 * @param ending the same for a machine
 */
public record StageOutcome(
        RunReport report,
        boolean alreadyDone,
        int rejectedRows,
        Path folder,
        String text,
        String line,
        RunEnding ending) {

    /** For a machine. */
    public String json() {
        return RunJson.summary(ending);
    }

    /** Several stages for a machine, in the order run. */
    public static String json(List<StageOutcome> outcomes) {
        return RunJson.cycle(outcomes.stream().map(StageOutcome::ending).toList());
    }
}
