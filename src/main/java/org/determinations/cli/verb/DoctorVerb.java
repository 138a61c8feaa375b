package org.determinations.cli.verb;

import org.determinations.application.status.Checkup;
import org.determinations.cli.answer.CheckupAnswer;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Verb;
import picocli.CommandLine.Command;

/** Looks at the installation and says what is wrong with it. */
@Command(
        name = "doctor",
        header = "Look at the installation: Java, folders, policy packs, contracts, database, store checks.")
public final class DoctorVerb extends Verb {
    @Override
    protected ExitCode perform() {
        Checkup checkup = Checkup.of(options().installation());
        print(options().json() ? CheckupAnswer.FORM.render(checkup) : CheckupAnswer.text(checkup));
        return checkup.sound() ? ExitCode.DONE : ExitCode.REFUSED;
    }
}
