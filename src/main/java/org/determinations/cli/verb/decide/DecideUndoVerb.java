package org.determinations.cli.verb.decide;

import java.util.List;
import org.determinations.application.decide.DecideDesk;
import org.determinations.cli.answer.DecideAnswer;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Verb;
import org.determinations.model.decision.ListedDecision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a decision back. */
@Command(
        name = "undo",
        header = "Take a decision back, by another act with a reason.",
        description = {
            "The decision stays on record and the next run does not read it.",
            "Once a run with it is released, the release is withdrawn first."
        })
final class DecideUndoVerb extends Verb {
    @Parameters(paramLabel = "RECORD", description = "number of the decision, as decide list has it")
    private int record;

    @Option(names = "--text", required = true, paramLabel = "TEXT", description = "why, in one line")
    private String text = "";

    @Override
    protected ExitCode perform() {
        try (DecideDesk desk = DecideDesk.open(options().installation())) {
            ListedDecision of = desk.listed(List.of(desk.undo(record, text))).get(0);
            print(
                    options().json()
                            ? DecideAnswer.UNDONE.render(of)
                            : DecideAnswer.undone(
                                    of, desk.words(of.decision().entry().run())));
        }
        return ExitCode.DONE;
    }
}
