package org.determinations.cli.verb;

import java.util.List;
import org.determinations.application.run.StageOutcome;
import org.determinations.cli.answer.StageAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs every stage that a cycle folder has files for, in the order of the year. */
@Command(
        name = "cycle",
        header = "Run every stage that a cycle folder has files for, in order.",
        description = "The same command again says that the work is done (exit 7).")
public final class CycleVerb extends StageRunning {
    @Mixin
    private final CycleFolderParameter folder = new CycleFolderParameter();

    @Override
    List<StageOutcome> runStages() {
        return runner().runAll(folder.path(), again());
    }

    @Override
    String json(List<StageOutcome> outcomes) {
        return StageAnswer.json(outcomes);
    }
}
