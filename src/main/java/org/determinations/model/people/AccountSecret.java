package org.determinations.model.people;

import java.time.Instant;
import java.util.Optional;
import org.determinations.model.Sha256;

/**
 * What an account is signed in with, as a hash. Never printed, logged or exported.
 *
 * @param hash of a code its SHA-256: a code is random and long; of a password what the library makes of it, with its salt; of a second
 *     factor its secret, sealed with a key of the home, and empty when it was taken away
 * @param goodUntil end of a code; empty for anything else
 */
public record AccountSecret(String login, Kind kind, String hash, Optional<Instant> goodUntil) {

    /** What it is. */
    public enum Kind {
        /** Given once, to choose a password with. */
        CODE,
        PASSWORD,
        /** Beside the password, where there is one. */
        FACTOR
    }

    /** SHA-256 over everything above: what the audit trail has of it. */
    public String fingerprint() {
        return Sha256.hex(String.join(
                "\n", login, kind.name(), hash, goodUntil.map(Instant::toString).orElse("")));
    }

    @Override
    public String toString() {
        return kind + " of " + login;
    }
}
