package org.determinations.cli;

import org.determinations.application.status.CycleStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows how far a cycle is. */
@Command(
        name = "status",
        header = "How far each stage of a cycle is, and what is out of date because of which file.",
        description = "Reads the folder and the store; computes and changes nothing.")
final class StatusVerb extends Verb {
    @Mixin
    private final CycleFolderParameter folder = new CycleFolderParameter();

    StatusVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    ExitCode perform() {
        try (CycleStatus status = CycleStatus.open(options().installation())) {
            show(status.of(folder.path(), options().json(), options().color(terminal())));
        }
        return ExitCode.DONE;
    }
}
