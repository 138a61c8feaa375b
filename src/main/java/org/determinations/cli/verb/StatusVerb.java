package org.determinations.cli.verb;

import org.determinations.application.run.CyclePlans;
import org.determinations.application.status.CycleStanding;
import org.determinations.application.status.CycleStatus;
import org.determinations.cli.answer.StatusAnswer;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Verb;
import org.determinations.report.run.StatusText;
import org.determinations.report.schedule.DueListing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows how far a cycle is. */
@Command(
        name = "status",
        header = "How far each stage of a cycle is, what is out of date because of which file, and what is due.",
        description = "Reads the folder and the store; computes and changes nothing.")
public final class StatusVerb extends Verb {
    @Mixin
    private final CycleFolderParameter folder = new CycleFolderParameter();

    @Override
    protected ExitCode perform() {
        try (CycleStatus status = CycleStatus.open(options().installation())) {
            CycleStanding standing = status.of(folder.path());
            DueListing due = new DueListing(standing.cycle(), status.due(folder.path(), standing));
            show(
                    options().json()
                            ? StatusAnswer.FORM.render(new StatusAnswer.Answer(standing, due))
                            : StatusText.render(
                                    due,
                                    standing.stages(),
                                    folder.typed(),
                                    style(CyclePlans.read(options().installation(), folder.path())
                                            .jurisdiction()
                                            .words())));
        }
        return ExitCode.DONE;
    }
}
