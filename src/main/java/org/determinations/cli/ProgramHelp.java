package org.determinations.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The program's own help as a text that was rendered before: asked most often, it should not wait for the command line. */
final class ProgramHelp {
    private static final String RESOURCE = "help.txt";

    private ProgramHelp() {}

    /** Whether the words ask for the program's help and nothing else. */
    static boolean isAsked(String... words) {
        return words.length == 1 && (words[0].equals("--help") || words[0].equals("-h") || words[0].equals("help"));
    }

    static String text() {
        try (InputStream in = ProgramHelp.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is in no archive of this program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
