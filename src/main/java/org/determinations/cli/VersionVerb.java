package org.determinations.cli;

import java.util.Locale;
import picocli.CommandLine.Command;

/** Says which program this is. */
@Command(name = "version", header = "Version and commit of the program, and the Java it runs on.")
final class VersionVerb extends Verb {
    VersionVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    ExitCode perform() {
        String program = ProgramVersion.read();
        String java = System.getProperty("java.vm.name") + " " + Runtime.version();
        terminal()
                .result(
                        options().json()
                                ? String.format(
                                        Locale.ROOT,
                                        "{\"kind\":\"version/1\",\"program\":\"%s\",\"java\":\"%s\"}",
                                        program,
                                        java)
                                : "determinations " + program + "\n" + java);
        return ExitCode.DONE;
    }
}
