package org.determinations.cli.verb;

import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.ProgramVersion;
import org.determinations.cli.terminal.Terminal;
import org.determinations.cli.terminal.Verb;
import org.determinations.report.form.JsonObject;
import picocli.CommandLine.Command;

/** Says which program this is. */
@Command(name = "version", header = "Version and commit of the program, and the Java it runs on.")
public final class VersionVerb extends Verb {
    VersionVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode perform() {
        String program = ProgramVersion.read();
        String java = System.getProperty("java.vm.name") + " " + Runtime.version();
        print(options().json() ? json(program, java) : "determinations " + program + "\n" + java);
        return ExitCode.DONE;
    }

    private static String json(String program, String java) {
        return JsonObject.document(
                "version/1", json -> json.text("program", program).text("java", java));
    }
}
