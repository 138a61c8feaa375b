package org.determinations.web.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.determinations.issue.Refusal;
import org.determinations.model.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file of settings: what it says, and each thing that may be wrong with it. */
class OpenIdFileTest {
    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("oidc.yaml"), text);
    }

    @Test
    void it_says_whom_to_trust_and_what_each_word_is_here() throws IOException {
        OpenIdSettings settings = OpenIdFile.read(file("""
                        issuer: https://login.example.gov/realm
                        client: determinations
                        claim: groups
                        roles:
                          Determinations.Approver: approver
                          4711: viewer
                        """), "hush");
        assertThat(settings)
                .isEqualTo(new OpenIdSettings(
                        "https://login.example.gov/realm",
                        "determinations",
                        "hush",
                        "groups",
                        Map.of("Determinations.Approver", Role.APPROVER, "4711", Role.VIEWER)));
        assertThat(settings.toString()).doesNotContain("hush");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "client: d;roles: {A: viewer}|issuer",
                "issuer: http://login.example.gov;client: d;roles: {A: viewer}|no address of a provider that can be trusted",
                "issuer: https://login.example.gov?x=1;client: d;roles: {A: viewer}|no address of a provider",
                "issuer: login.example.gov;client: d;roles: {A: viewer}|no address of a provider",
                "issuer: https://login.example.gov;roles: {A: viewer}|client",
                "issuer: https://login.example.gov;client: d|roles",
                "issuer: https://login.example.gov;client: d;roles: {}|nobody would have a role",
                "issuer: https://login.example.gov;client: d;roles: {A: boss}|there is no such role; found boss; allowed: viewer, analyst",
                "issuer: https://login.example.gov;client: d;secret: x;roles: {A: viewer}|the key is not known; found secret",
                "just words|SY-170"
            })
    void what_is_wrong_is_said(String text, String words) throws IOException {
        Path file = file(text.replace(";", "\n"));
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> OpenIdFile.read(file, "hush"));
        assertThat(refusal).isNotNull();
        assertThat(refusal.issues().toString() + refusal.issues().get(0).line())
                .contains("SY-170")
                .doesNotContain("hush");
        assertThat(refusal.issues().stream().map(issue -> issue.line()))
                .as(text)
                .anyMatch(line -> line.contains(words));
    }

    @Test
    void a_file_that_is_not_there_is_said() {
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> OpenIdFile.read(folder.resolve("none.yaml"), "hush"));
        assertThat(refusal.issues().get(0).line()).contains("SY-170", "the file cannot be read");
    }
}
