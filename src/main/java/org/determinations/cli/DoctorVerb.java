package org.determinations.cli;

import org.determinations.application.status.Checkup;
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
        print(options().json() ? checkup.json() : checkup.text());
        return checkup.sound() ? ExitCode.DONE : ExitCode.REFUSED;
    }
}
