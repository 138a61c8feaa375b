package org.determinations.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.determinations.application.Installation;
import org.determinations.issue.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** User and password of a database server come from the environment, or from a file that it names, and from nowhere else. */
class DatabaseLoginTest {
    private static final String URL = "jdbc:postgresql://db.invented.example/determinations";

    @TempDir
    Path scratch;

    @Test
    void user_and_password_are_those_of_the_environment() {
        assertThat(CommonOptions.login(
                        URL,
                        Map.of("DETERMINATIONS_DB_USER", "ann", "DETERMINATIONS_DB_PASSWORD", "of the environment")))
                .isEqualTo(new Installation.Login(URL, "ann", "of the environment"));
        assertThat(CommonOptions.login(URL, Map.of()))
                .as("as the machine knows the person, without a password")
                .isEqualTo(new Installation.Login(URL, System.getProperty("user.name"), ""));
    }

    @Test
    void a_file_goes_before_the_variable_and_its_last_line_end_is_no_part_of_the_password() throws IOException {
        Path file = Files.writeString(scratch.resolve("password"), "of the file\n");
        assertThat(CommonOptions.login(
                                URL,
                                Map.of(
                                        "DETERMINATIONS_DB_PASSWORD_FILE",
                                        file.toString(),
                                        "DETERMINATIONS_DB_PASSWORD",
                                        "of the environment"))
                        .password())
                .isEqualTo("of the file");
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_by_name() {
        String file = scratch.resolve("nowhere").toString();
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> CommonOptions.login(URL, Map.of("DETERMINATIONS_DB_PASSWORD_FILE", file)));
        assertThat(refusal.getMessage()).contains(file, "DETERMINATIONS_DB_PASSWORD_FILE cannot be read");
    }
}
