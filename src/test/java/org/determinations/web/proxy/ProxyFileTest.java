package org.determinations.web.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.determinations.issue.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The settings of a proxy that signs people in: what they say, and what is refused by name. */
class ProxyFileTest {
    private static final String GOOD = "issuer: gateway\nperson-header: X-Desk-Person\nsecret-header: X-Desk-Secret\n";

    @TempDir
    Path scratch;

    @Test
    void settings_say_who_the_proxy_is_and_what_it_sends() throws IOException {
        ProxySettings settings = read(GOOD + "sign-out: /oauth2/sign_out\n");
        assertThat(settings)
                .isEqualTo(new ProxySettings(
                        "gateway", "X-Desk-Person", "X-Desk-Secret", "of both", Optional.of("/oauth2/sign_out")));
        assertThat(settings.toString()).doesNotContain("of both");
        assertThat(read(GOOD).signOut()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    issuer: gateway                | issuer: https://gateway.example.gov | cannot be the name of a proxy
                    issuer: gateway                | issuer: Gateway                     | cannot be the name of a proxy
                    issuer: gateway                | issuer: two words                   | cannot be the name of a proxy
                    person-header: X-Desk-Person   | person-header: Cookie               | header that the proxy alone sets
                    person-header: X-Desk-Person   | person-header: X-Forwarded-User     | header that the proxy alone sets
                    person-header: X-Desk-Person   | person-header: X Desk               | header that the proxy alone sets
                    secret-header: X-Desk-Secret   | secret-header: x-desk-person        | both headers have one name
                    secret-header: X-Desk-Secret   | secret: here                        | secret
                    secret-header: X-Desk-Secret   | sign-out: https://evil.example      | no address at the same host
                    secret-header: X-Desk-Secret   | sign-out: //evil.example            | no address at the same host
                    """)
    void what_cannot_be_is_refused_by_name(String line, String other, String words) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> read(GOOD.replace(line, other)));
        assertThat(refusal.issues().toString()).contains("PROXY_SETTINGS_INVALID", words);
    }

    private ProxySettings read(String text) throws IOException {
        return ProxyFile.read(Files.writeString(scratch.resolve("proxy.yaml"), text), "of both");
    }
}
