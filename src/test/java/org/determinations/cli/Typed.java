package org.determinations.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.determinations.cli.terminal.Terminal;

/** A command as a person types it, run in this process. */
public final class Typed {
    private Typed() {}

    /** What it ended with and what it said. */
    public record Ending(int code, String out, String err) {}

    public static Ending command(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false);
        int code = CommandLineProgram.run(terminal, words);
        return new Ending(code, out.toString(), err.toString());
    }

    /** The same with a home. */
    public static Ending in(Path home, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--home", home.toString()));
        return command(all.toArray(String[]::new));
    }

    /** The same with another folder of the program than that under test. */
    static Ending withApp(Path app, Path home, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--home", home.toString()));
        return withApp(app, all);
    }

    /** A command, all words of it. */
    static Ending withApp(Path app, List<String> words) {
        String before = System.getProperty("determinations.app");
        System.setProperty("determinations.app", app.toString());
        try {
            return command(words.toArray(String[]::new));
        } finally {
            if (before == null) {
                System.clearProperty("determinations.app");
            } else {
                System.setProperty("determinations.app", before);
            }
        }
    }
}
