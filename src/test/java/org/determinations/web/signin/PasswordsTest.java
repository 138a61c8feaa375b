package org.determinations.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What fits a password, and that nobody's is looked at as anybody's is. */
class PasswordsTest {
    private static final String PASSWORD = "four invented words of Ann";

    private final Passwords passwords = new Passwords();

    @Test
    void a_password_fits_what_was_made_of_it_and_no_other_and_nobodys_fits_none() {
        String hash = passwords.hash(PASSWORD);
        assertThat(passwords.fits(PASSWORD, Optional.of(hash))).isTrue();
        assertThat(passwords.fits(PASSWORD + ".", Optional.of(hash))).isFalse();
        assertThat(passwords.fits(PASSWORD, Optional.of(Passwords.ofNobody()))).isFalse();
        assertThat(passwords.fits(PASSWORD, Optional.empty())).isFalse();
        assertThat(form(Passwords.ofNobody())).as("as much work").isEqualTo(form(hash));
        assertThat(Passwords.ofNobody()).isNotEqualTo(Passwords.ofNobody());
    }

    /** All but the salt and what came out, of which the lengths are told. */
    private static String form(String hash) {
        return hash.replaceAll("[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}$", "salt and hash");
    }
}
