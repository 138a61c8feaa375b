package org.determinations.web.openid;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Worded;
import org.determinations.model.people.Role;
import org.determinations.policyfile.YamlForm;
import org.determinations.policyfile.YamlNode;
import org.determinations.policyfile.YamlReader;

/** Reads the file of settings for an identity provider. Whoever runs the desk acts on what is wrong. */
public final class OpenIdFile {
    private static final IssueCode CODE = IssueCode.PROVIDER_SETTINGS_INVALID;
    private static final String CLAIM = "roles";
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost");

    private OpenIdFile() {}

    /**
     * The settings; refused with every {@code SY-170} of the file.
     *
     * @param secret of the client, which no file of settings has
     */
    public static OpenIdSettings read(Path file, String secret) {
        List<Issue> issues = new ArrayList<>();
        Optional<OpenIdSettings> settings = YamlReader.read(file, file.toString(), CODE, issues)
                .flatMap(root -> read(root, file.toString(), secret, issues));
        if (settings.isEmpty() || !issues.isEmpty()) {
            throw new Refusal(Refusal.Kind.USAGE, issues);
        }
        return settings.get();
    }

    private static Optional<OpenIdSettings> read(YamlNode root, String shown, String secret, List<Issue> issues) {
        YamlForm form = YamlForm.of(root, shown, CODE, issues);
        String issuer = form.text("issuer").strip();
        if (!issuer.isEmpty() && !isIssuer(issuer)) {
            form.problem(
                    "issuer",
                    "this is no address of a provider that can be trusted",
                    issuer,
                    "https://HOST/PATH without question mark and number sign; http on this machine alone");
        }
        String client = form.text("client").strip();
        String claim = form.optionalText("claim").orElse(CLAIM).strip();
        Map<String, Role> roles = form.form("roles", CODE).map(of -> roles(of)).orElse(Map.of());
        form.close();
        return Optional.of(new OpenIdSettings(issuer, client, secret, claim, roles));
    }

    private static Map<String, Role> roles(YamlForm form) {
        Map<String, Role> roles = new TreeMap<>();
        List<String> words = form.listLeft();
        if (words.isEmpty()) {
            form.problem("", "nobody would have a role", "", "a word of the provider, a colon, a role of the desk");
        }
        for (String word : words) {
            String own = form.text(word).strip();
            Optional<Role> role = Worded.find(Role.class, own);
            if (role.isPresent()) {
                roles.put(word, role.get());
            } else if (!own.isEmpty()) {
                form.problem(word, "there is no such role", own, String.join(", ", Worded.words(Role.class)));
            }
        }
        return roles;
    }

    /** As OpenID Connect Core 1.0 has it (section 2, iss); without TLS only where nobody is in between. */
    private static boolean isIssuer(String text) {
        try {
            URI address = new URI(text);
            boolean safe = "https".equals(address.getScheme())
                    || "http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost());
            return safe && address.getHost() != null && address.getQuery() == null && address.getFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
