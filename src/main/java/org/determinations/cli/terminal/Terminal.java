package org.determinations.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import org.determinations.issue.UnsafeCharacters;
import org.determinations.report.form.Style;

/**
 * The two streams of a terminal, in UTF-8 whatever the machine's own charset is: results on the first, progress and
 * messages on the second.
 *
 * @param interactive whether a person sits in front of the first one; the launcher asks the shell
 * @param watched whether a person sits in front of the second one
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean interactive, boolean watched) {

    /** Two streams that go to files or to other programs, unless a person sits in front of the first. */
    public Terminal(PrintWriter out, PrintWriter err, boolean interactive) {
        this(out, err, interactive, false);
    }

    public static Terminal ofProcess() {
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

    /** Text without colour; whatever a terminal would obey is spelled out, as in {@code \\u001B}. */
    public void result(String text) {
        print(out, UnsafeCharacters.visible(text));
    }

    /** The same for text that may carry the colours of {@link Style} and nothing else. */
    public void result(String text, boolean colour) {
        print(out, shown(text, colour));
    }

    /** The text as it may be shown: whatever a terminal would obey is spelled out, but for colours where they are wanted. */
    static String shown(String text, boolean colour) {
        return colour ? coloured(text) : UnsafeCharacters.visible(text);
    }

    public void message(String text) {
        print(err, UnsafeCharacters.visible(text));
    }

    private static String coloured(String text) {
        StringBuilder shown = new StringBuilder(text.length() + 16);
        Matcher colours = Style.CODES.matcher(text);
        int from = 0;
        while (colours.find()) {
            shown.append(UnsafeCharacters.visible(text.substring(from, colours.start())))
                    .append(colours.group());
            from = colours.end();
        }
        return shown.append(UnsafeCharacters.visible(text.substring(from))).toString();
    }

    private static void print(PrintWriter to, String text) {
        to.print(text.endsWith("\n") || text.isEmpty() ? text : text + "\n");
        to.flush();
    }
}
