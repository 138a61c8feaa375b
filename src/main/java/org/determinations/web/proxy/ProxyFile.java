package org.determinations.web.proxy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.policyfile.YamlForm;
import org.determinations.policyfile.YamlNode;
import org.determinations.policyfile.YamlReader;

/** Reads the file of settings for a proxy that signs people in. Whoever runs the desk acts on what is wrong. */
public final class ProxyFile {
    private static final IssueCode CODE = IssueCode.PROXY_SETTINGS_INVALID;
    /** No blank, and no address: a provider is named by one. */
    private static final Pattern ISSUER = Pattern.compile("[a-z][a-z0-9.-]{0,99}");

    private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,59}");
    private static final Pattern PLACE = Pattern.compile("/(?!/)[A-Za-z0-9._~/?=&%-]{0,200}");
    /** Headers that browsers and proxies send for reasons of their own. */
    private static final Set<String> TAKEN = Set.of(
            "host",
            "cookie",
            "origin",
            "referer",
            "forwarded",
            "connection",
            "content-type",
            "content-length",
            "user-agent");

    private static final String FORWARDED = "x-forwarded-";

    private ProxyFile() {}

    /**
     * The settings; refused with every {@code SY-177} of the file.
     *
     * @param secret that the proxy sends, which no file of settings has
     */
    public static ProxySettings read(Path file, String secret) {
        List<Issue> issues = new ArrayList<>();
        Optional<ProxySettings> settings = YamlReader.read(file, file.toString(), CODE, issues)
                .flatMap(root -> read(root, file.toString(), secret, issues));
        if (settings.isEmpty() || !issues.isEmpty()) {
            throw new Refusal(Refusal.Kind.USAGE, issues);
        }
        return settings.get();
    }

    /**
     * Headers of anybody but the proxy would name whom they like, and one desk has one way in: refused with {@code SY-177} otherwise.
     *
     * @param proxied whether one machine alone is answered
     * @param provider whether people sign in by a provider
     */
    public static void demandAlone(boolean proxied, boolean provider) {
        if (!proxied || provider) {
            throw Refusal.Kind.USAGE.of(
                    CODE,
                    "--proxy-sign-in",
                    proxied
                            ? "people would sign in by a provider and by a proxy"
                            : "whoever reaches the desk without a proxy could name whom they like",
                    "",
                    "--behind-proxy ADDRESS, and no --oidc",
                    "type it that way");
        }
    }

    private static Optional<ProxySettings> read(YamlNode root, String shown, String secret, List<Issue> issues) {
        YamlForm form = YamlForm.of(root, shown, CODE, issues);
        String issuer = form.text("issuer").strip();
        if (!issuer.isEmpty() && !ISSUER.matcher(issuer).matches()) {
            form.problem(
                    "issuer",
                    "this cannot be the name of a proxy",
                    issuer,
                    "a small letter, then small letters, digits, dots and hyphens; 100 at most; it never changes");
        }
        String person = header(form, "person-header");
        String proof = header(form, "secret-header");
        if (!person.isEmpty() && person.equalsIgnoreCase(proof)) {
            form.problem("secret-header", "both headers have one name", proof, "another one than the person's");
        }
        Optional<String> signOut = form.optionalText("sign-out").map(String::strip);
        signOut.filter(place -> !PLACE.matcher(place).matches())
                .ifPresent(place -> form.problem(
                        "sign-out", "this is no address at the same host", place, "a path, such as /oauth2/sign_out"));
        form.close();
        return Optional.of(new ProxySettings(issuer, person, proof, secret, signOut));
    }

    private static String header(YamlForm form, String key) {
        String name = form.text(key).strip();
        String small = name.toLowerCase(Locale.ROOT);
        boolean taken = TAKEN.contains(small) || small.startsWith(FORWARDED);
        if (!name.isEmpty() && (taken || !HEADER.matcher(name).matches())) {
            form.problem(
                    key,
                    "this cannot be a header that the proxy alone sets",
                    name,
                    "letters, digits and hyphens, such as X-Desk-Person; none that browsers send themselves");
        }
        return name;
    }
}
