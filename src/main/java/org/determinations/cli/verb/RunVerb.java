package org.determinations.cli.verb;

import java.util.List;
import java.util.stream.Collectors;
import org.determinations.application.run.StageOutcome;
import org.determinations.application.run.StageRunner;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.determinations.model.Worded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs one stage of a cycle. */
@Command(name = "run", header = "Run one stage of a cycle folder.")
public final class RunVerb extends StageRunning {
    @Parameters(
            index = "0",
            paramLabel = "STAGE",
            completionCandidates = Choices.Stages.class,
            description = "provisional, preliminary, official or secondary")
    private String stage = "";

    @Mixin
    private final CycleFolderParameter folder = new CycleFolderParameter();

    @Override
    List<StageOutcome> runStages() {
        Stage wanted = Worded.find(Stage.class, stage)
                .filter(StageRunner.RUNNABLE::contains)
                .orElseThrow(this::unknownStage);
        return List.of(runner().run(wanted, folder.path(), again()));
    }

    private Refusal unknownStage() {
        return Refusal.Kind.USAGE.of(
                IssueCode.NOT_FOUND,
                "STAGE",
                "there is no such stage",
                "\"" + stage + "\"",
                StageRunner.RUNNABLE.stream().map(Stage::word).collect(Collectors.joining(", ")),
                "name one of them");
    }
}
