package org.determinations.application.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes of a second factor as the standard has them, and how its secret is kept. */
class TotpTest {
    private static final Totp OF_THE_STANDARD = Totp.of("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    @TempDir
    Path home;

    /** RFC 6238, appendix B, SHA-1: the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codes_are_those_of_the_standard(long second, String code) {
        assertThat(OF_THE_STANDARD.code(Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-31, false", "-30, true", "-1, true", "0, true", "29, true", "30, true", "59, true", "60, false"})
    void a_code_is_good_one_step_early_or_late(long after, boolean good) {
        Instant begins = Instant.ofEpochSecond(1_111_111_110);
        OptionalLong step = OF_THE_STANDARD.step("050 471", begins.plusSeconds(after));
        assertThat(step).isEqualTo(good ? OptionalLong.of(1_111_111_110 / 30) : OptionalLong.empty());
    }

    @ParameterizedTest
    @CsvSource({"'',", "50471,", "0050471,", "'05047l',", "'٠٥٠٤٧١',"})
    void what_is_no_six_digits_is_no_code(String typed) {
        assertThat(OF_THE_STANDARD.step(typed, Instant.ofEpochSecond(1_111_111_111)))
                .isEmpty();
    }

    @Test
    void the_key_is_shown_as_a_telephone_takes_it() {
        assertThat(OF_THE_STANDARD.typed()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assertThat(OF_THE_STANDARD.address("bo"))
                .isEqualTo(
                        "otpauth://totp/determinations:bo?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=determinations");
        assertThat(Totp.fresh().typed()).isNotEqualTo(Totp.fresh().typed()).hasSize(39);
    }

    @Test
    void a_secret_is_sealed_for_its_login_by_the_key_of_its_home() throws Exception {
        FactorKey key = FactorKey.made(home);
        String sealed = key.sealed(OF_THE_STANDARD, "bo");
        assertThat(sealed).doesNotContain("GEZD").isNotEqualTo(key.sealed(OF_THE_STANDARD, "bo"));
        assertThat(FactorKey.made(home).opened(sealed, "bo").orElseThrow().typed())
                .isEqualTo(OF_THE_STANDARD.typed());
        assertThat(key.opened(sealed, "al")).as("moved to another account").isEmpty();
        assertThat(key.opened("AAAA" + sealed.substring(4), "bo")).as("altered").isEmpty();
        assertThat(key.opened("", "bo")).isEmpty();
        assertThat(FactorKey.made(home.resolve("another")).opened(sealed, "bo")).isEmpty();
        Path file = home.resolve("second-factor.key");
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        Files.writeString(file, "no key");
        assertThat(FactorKey.read(home)).isEmpty();
    }
}
