package org.determinations.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.determinations.application.ForkedJava;
import org.determinations.issue.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the environment says: the home, the form of the log, and the secret of the desk at an identity provider. */
class EnvironmentTest {
    private static final String SECRET = "DETERMINATIONS_OIDC_SECRET";
    private static final String FILE = "DETERMINATIONS_OIDC_SECRET_FILE";

    @TempDir
    Path scratch;

    @Test
    void the_home_and_the_form_of_the_log_are_taken_from_the_environment() throws Exception {
        Path home = scratch.resolve("of the environment");
        ForkedJava.Ending ending = ForkedJava.startBy(
                        List.of("env", "DETERMINATIONS_HOME=" + home, "DETERMINATIONS_LOG_FORMAT=json"),
                        scratch,
                        List.of(),
                        "org.determinations.cli.Main",
                        "people",
                        "add",
                        "bo",
                        "--name",
                        "Bo",
                        "--role",
                        "viewer")
                .end();
        assertThat(ending.code()).as(ending.err()).isZero();
        assertThat(home.resolve("determinations.mv.db")).exists();
        assertThat(Files.readAllLines(home.resolve("logs/determinations.log")))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("{\"kind\":\"log-line/1\","));
    }

    @Test
    void the_secret_of_a_file_goes_before_that_of_the_variable_and_its_last_line_end_is_no_part_of_it()
            throws IOException {
        String file =
                Files.writeString(scratch.resolve("secret"), "of the file\n").toString();
        assertThat(ProviderSecret.of(Map.of(SECRET, "of the variable"))).isEqualTo("of the variable");
        assertThat(ProviderSecret.of(Map.of(SECRET, "of the variable", FILE, file)))
                .isEqualTo("of the file");
    }

    @Test
    void no_secret_a_blank_one_and_a_file_that_cannot_be_read_are_refused() throws IOException {
        String blank = Files.writeString(scratch.resolve("blank"), " \n").toString();
        assertThat(refused(Map.of())).contains("SY-170", "there is no secret");
        assertThat(refused(Map.of(SECRET, " "))).contains("there is no secret");
        assertThat(refused(Map.of(FILE, blank))).contains("there is no secret");
        assertThat(refused(Map.of(SECRET, "x", FILE, scratch.resolve("none").toString())))
                .contains("SY-170", "cannot be read", "none");
    }

    private static String refused(Map<String, String> environment) {
        return catchThrowableOfType(Refusal.class, () -> ProviderSecret.of(environment))
                .issues()
                .get(0)
                .line();
    }
}
