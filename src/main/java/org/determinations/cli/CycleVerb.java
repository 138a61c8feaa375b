package org.determinations.cli;

import org.determinations.batch.StageRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs every stage that a cycle folder has files for, in the order of the year. */
@Command(
        name = "cycle",
        header = "Run every stage that a cycle folder has files for, in order.",
        description = "The same command again says that the work is done (exit 7).")
final class CycleVerb extends StageRunning {
    @Mixin
    private final CycleFolderParameter folder = new CycleFolderParameter();

    CycleVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    ExitCode perform() {
        StageRunner runner = new StageRunner(options().installation(), this::progress);
        return ending(runner.runAll(folder.path(), again()));
    }
}
