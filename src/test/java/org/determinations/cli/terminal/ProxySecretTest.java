package org.determinations.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.determinations.issue.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The secret by which a proxy proves that it is the proxy: from a file of its owner alone, and long. */
class ProxySecretTest {
    private static final String NAME = "DETERMINATIONS_PROXY_SECRET_FILE";

    @TempDir
    Path scratch;

    private Path file(String secret, String permissions) throws IOException {
        Path file = Files.writeString(scratch.resolve("secret"), secret);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    private static String refused(String file) {
        return catchThrowableOfType(Refusal.class, () -> ProviderSecret.ofProxy(Map.of(NAME, file)))
                .getMessage();
    }

    @Test
    void it_is_read_without_its_last_line_end_from_a_file_that_nobody_else_reads() throws IOException {
        String secret = "a".repeat(32);
        assertThat(ProviderSecret.ofProxy(
                        Map.of(NAME, file(secret + "\n", "rw-------").toString())))
                .isEqualTo(secret);
    }

    @Test
    void one_that_others_read_that_is_short_has_a_blank_or_is_not_there_is_refused() throws IOException {
        assertThat(refused(file("a".repeat(32), "rw-r-----").toString())).contains("SY-177", "others than its owner");
        assertThat(refused(file("a".repeat(31), "rw-------").toString()))
                .contains("could be guessed", "31 characters")
                .doesNotContain("aaa");
        assertThat(refused(
                        file("a".repeat(20) + " " + "b".repeat(20), "rw-------").toString()))
                .contains("cannot stand in a header");
        assertThat(refused(scratch.resolve("none").toString())).contains("cannot be read");
        assertThat(refused("")).contains("there is no secret");
    }
}
