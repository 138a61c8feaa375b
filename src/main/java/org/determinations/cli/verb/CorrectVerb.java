package org.determinations.cli.verb;

import java.util.List;
import org.determinations.application.run.StageOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Applies decided discrepancies and says what that changed. */
@Command(
        name = "correct",
        header = "Apply decided discrepancies, reprocess, and report what changed and why.",
        description = {
            "Before the official release: corrects the preliminary levels by the folder corrections/.",
            "After it: prepares an amendment of the official run by the folder amendment/."
        })
public final class CorrectVerb extends StageRunning {
    @Mixin
    private final CycleFolderParameter folder = new CycleFolderParameter();

    @Override
    List<StageOutcome> runStages() {
        return List.of(runner().correct(folder.path(), again()));
    }
}
