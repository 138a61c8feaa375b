package org.determinations.cli;

import org.determinations.application.status.Checkup;
import org.determinations.cli.answer.CheckupAnswer;
import picocli.CommandLine.Command;

/** Looks at the installation and says what is wrong with it. */
@Command(
        name = "doctor",
        header = "Look at the installation: Java, folders, policy packs, contracts, database, store checks.")
final class DoctorVerb extends Verb {
    DoctorVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    ExitCode perform() {
        Checkup checkup = Checkup.of(options().installation());
        print(options().json() ? CheckupAnswer.json(checkup) : CheckupAnswer.text(checkup));
        return checkup.sound() ? ExitCode.DONE : ExitCode.REFUSED;
    }
}
