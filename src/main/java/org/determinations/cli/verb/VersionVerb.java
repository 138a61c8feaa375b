package org.determinations.cli.verb;

import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.ProgramVersion;
import org.determinations.cli.terminal.Verb;
import org.determinations.report.form.JsonForm;
import org.determinations.report.form.JsonTypes;
import picocli.CommandLine.Command;

/** Says which program this is. */
@Command(name = "version", header = "Version and commit of the program, and the Java it runs on.")
public final class VersionVerb extends Verb {
    public static final JsonForm<Shown> FORM = JsonForm.<Shown>document(
                    "version/1", "Which program this is. Output of version with --json.")
            .has("program", JsonTypes.TEXT, Shown::program)
            .has("java", JsonTypes.TEXT, Shown::java);

    /** A program, and what it runs on. */
    public record Shown(String program, String java) {}

    @Override
    protected ExitCode perform() {
        String program = ProgramVersion.read();
        String java = System.getProperty("java.vm.name") + " " + Runtime.version();
        print(options().json() ? FORM.render(new Shown(program, java)) : "determinations " + program + "\n" + java);
        return ExitCode.DONE;
    }
}
