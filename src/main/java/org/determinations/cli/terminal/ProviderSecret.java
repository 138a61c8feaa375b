package org.determinations.cli.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.jspecify.annotations.Nullable;

/** With what the desk proves to the identity provider that it is the desk; never on a command line, where every user reads it. */
public final class ProviderSecret {
    private static final String SECRET_VARIABLE = "DETERMINATIONS_OIDC_SECRET";
    private static final String SECRET_FILE_VARIABLE = "DETERMINATIONS_OIDC_SECRET_FILE";

    private ProviderSecret() {}

    /** Refused with {@code SY-170} when there is none, or when the file that is named cannot be read. */
    public static String of(Map<String, String> environment) {
        String file = environment.get(SECRET_FILE_VARIABLE);
        try {
            String secret = file == null
                    ? environment.getOrDefault(SECRET_VARIABLE, "")
                    : Files.readString(Path.of(file), StandardCharsets.UTF_8);
            if (!secret.isBlank()) {
                return secret.strip();
            }
        } catch (IOException e) {
            throw noSecret("the file that " + SECRET_FILE_VARIABLE + " names cannot be read", file);
        }
        throw noSecret("there is no secret with which the desk proves to the provider that it is the desk", "");
    }

    private static Refusal noSecret(String wrong, @Nullable String found) {
        return new Refusal(
                Refusal.Kind.USAGE,
                Issue.of(
                        IssueCode.PROVIDER_SETTINGS_INVALID,
                        SourceRef.ofFile(SECRET_VARIABLE),
                        wrong,
                        String.valueOf(found),
                        SECRET_VARIABLE + ", or " + SECRET_FILE_VARIABLE + " with the name of a file",
                        "set one of the two to what the provider gave"));
    }
}
