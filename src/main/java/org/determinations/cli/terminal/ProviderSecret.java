package org.determinations.cli.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.report.form.OwnerOnly;
import org.jspecify.annotations.Nullable;

/**
 * With what the desk proves to the identity provider that it is the desk, and the proxy to the desk that it is the proxy; never on a command
 * line, where every user reads it.
 */
public final class ProviderSecret {
    private static final String SECRET_VARIABLE = "DETERMINATIONS_OIDC_SECRET";
    private static final String SECRET_FILE_VARIABLE = "DETERMINATIONS_OIDC_SECRET_FILE";

    private static final String PROXY_FILE_VARIABLE = "DETERMINATIONS_PROXY_SECRET_FILE";
    private static final int SHORTEST = 32;

    private ProviderSecret() {}

    /** What the proxy sends. Refused with {@code SY-177} when there is none, when others can read it, and when it could be guessed. */
    public static String ofProxy(Map<String, String> environment) {
        String file = environment.getOrDefault(PROXY_FILE_VARIABLE, "");
        if (file.isEmpty()) {
            throw noProxySecret("there is no secret by which the proxy proves that it is the proxy", "");
        }
        try {
            Path path = Path.of(file);
            if (OwnerOnly.isOpenToOthers(path)) {
                throw noProxySecret("others than its owner may read the file with the secret of the proxy", file);
            }
            String secret = Files.readString(path, StandardCharsets.UTF_8).strip();
            if (secret.length() < SHORTEST || !secret.matches("[!-~]+")) {
                throw noProxySecret(
                        "the secret of the proxy could be guessed, or cannot stand in a header",
                        secret.length() + " characters");
            }
            return secret;
        } catch (IOException e) {
            throw noProxySecret("the file with the secret of the proxy cannot be read", file);
        }
    }

    private static Refusal noProxySecret(String wrong, String found) {
        return Refusal.Kind.USAGE.of(
                IssueCode.PROXY_SETTINGS_INVALID,
                PROXY_FILE_VARIABLE,
                wrong,
                found,
                "the name of a file of its owner alone (mode 600), with " + SHORTEST
                        + " or more characters of ASCII, none of them blank, in one line",
                "make one, such as with openssl rand -hex 32, and give it to the proxy and to the desk");
    }

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
        return Refusal.Kind.USAGE.of(
                IssueCode.PROVIDER_SETTINGS_INVALID,
                SECRET_VARIABLE,
                wrong,
                String.valueOf(found),
                SECRET_VARIABLE + ", or " + SECRET_FILE_VARIABLE + " with the name of a file",
                "set one of the two to what the provider gave");
    }
}
