package org.determinations.cli.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;

/** The file whose one line a monitor sends. */
public final class MetricsToken {
    private static final int LEAST_TOKEN = 20;

    private MetricsToken() {}

    /** The line; refused with {@code SY-192} when it cannot be read or could be guessed. */
    public static String read(Path file) {
        String text = "";
        try {
            text = Files.readString(file, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw tokenNotUsable(file, "the file cannot be read");
        }
        if (!text.matches("[!-~]{" + LEAST_TOKEN + ",}")) {
            throw tokenNotUsable(file, "what stands in the file is shorter, or has other signs");
        }
        return text;
    }

    private static Refusal tokenNotUsable(Path file, String wrong) {
        return Refusal.Kind.USAGE.of(
                IssueCode.METRICS_TOKEN_NOT_USABLE,
                String.valueOf(file.getFileName()),
                wrong,
                "",
                "one line of " + LEAST_TOKEN + " or more letters, digits and signs without blanks",
                "make one, such as with openssl rand -hex 32, readable by you alone");
    }
}
