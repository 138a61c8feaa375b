package org.determinations.cli.verb;

import java.util.ArrayList;
import java.util.List;
import org.determinations.application.Installation;
import org.determinations.cli.answer.SystemdUnit;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Verb;
import org.determinations.web.server.Listening;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Prints how the operating system looks after it. */
@Command(
        name = "install",
        header = "A unit file with which systemd starts the desk and looks after it.",
        customSynopsis = "determinations serve install [what determinations serve takes] [COMMON OPTIONS]",
        description = {
            "It is checked as serve would, and printed; where to put it stands on standard error.",
            "Folders and files become absolute: the service works in no folder of yours."
        })
public final class ServeInstallVerb extends Verb {
    @Unmatched
    private List<String> words = new ArrayList<>();

    @Override
    protected boolean hasJson() {
        return false;
    }

    @Override
    protected ExitCode perform() {
        Installation installation = options().installation();
        ServeVerb serve = new ServeVerb();
        serve.on(terminal());
        new CommandLine(serve, new VerbFactory(terminal())).parseArgs(words.toArray(String[]::new));
        Listening listening = serve.listening(installation);
        serve.operation(installation);
        List<String> command = new ArrayList<>(List.of("serve"));
        command.addAll(serve.typed(listening));
        command.addAll(options().place());
        SystemdUnit unit = SystemdUnit.of(installation, "determinations", "The desk of determinations", command);
        print(unit.text());
        progress(unit.instructions());
        if (serve.isByAddress(installation)) {
            progress(
                    "Nobody has an account yet, so that the desk would print its addresses to sign in by into the journal:"
                            + " make accounts first, with determinations people add.");
        }
        return ExitCode.DONE;
    }
}
