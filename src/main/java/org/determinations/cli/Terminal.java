package org.determinations.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The two streams of a terminal, in UTF-8 whatever the machine's own charset is: results on the first, progress and
 * messages on the second.
 *
 * @param interactive whether a person sits in front of the first one; the launcher asks the shell
 * @param watched whether a person sits in front of the second one
 */
record Terminal(PrintWriter out, PrintWriter err, boolean interactive, boolean watched) {

    /** Two streams that go to files or to other programs, unless a person sits in front of the first. */
    Terminal(PrintWriter out, PrintWriter err, boolean interactive) {
        this(out, err, interactive, false);
    }

    static Terminal ofProcess() {
        String streams = System.getProperty("determinations.terminal", "");
        return new Terminal(
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                streams.contains("out"),
                streams.contains("err"));
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    void result(String text) {
        out.print(text.endsWith("\n") || text.isEmpty() ? text : text + "\n");
        out.flush();
    }

    void message(String text) {
        err.print(text.endsWith("\n") || text.isEmpty() ? text : text + "\n");
        err.flush();
    }
}
