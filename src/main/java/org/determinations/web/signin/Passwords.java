package org.determinations.web.signin;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Passwords by Argon2id, with 19 MiB and two passes for each look (the smallest that OWASP's cheat sheet on password storage
 * names). What a password must be follows NIST SP 800-63B: long, and nothing else of what it is made of.
 */
public final class Passwords {
    /** Characters; a password that is signed in with alone has 15 at least (SP 800-63B-4, 3.1.1.2). */
    public static final int SHORTEST = 15;

    private static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 5;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    /** At a time: whoever sends many guesses takes neither all memory nor all of the processor. */
    private static final int AT_ONCE = 2;

    private final Argon2PasswordEncoder library;
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final String nobodys;

    public Passwords() {
        this(MEMORY_KIBIBYTES, PASSES);
    }

    /**
     * With as much work as that for each look. No setting leads here: a desk that somebody starts has the public one.
     *
     * @param kibibytes of memory
     */
    Passwords(int kibibytes, int passes) {
        this.library = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, kibibytes, passes);
        this.nobodys = ofNobody(kibibytes, passes);
    }

    /** In the form of {@link #hash}, so that looking takes as long; of no password, because all of it is random. */
    static String ofNobody() {
        return ofNobody(MEMORY_KIBIBYTES, PASSES);
    }

    private static String ofNobody(int kibibytes, int passes) {
        return String.format(
                Locale.ROOT,
                "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s",
                kibibytes,
                passes,
                LANES,
                random(SALT_BYTES),
                random(HASH_BYTES));
    }

    private static String random(int bytes) {
        byte[] drawn = new byte[bytes];
        new SecureRandom().nextBytes(drawn);
        return Base64.getEncoder().withoutPadding().encodeToString(drawn);
    }

    /** With a new salt, in the form that says how it was made. */
    public String hash(String password) {
        turns.acquireUninterruptibly();
        try {
            return Objects.requireNonNull(library.encode(normalized(password)));
        } finally {
            turns.release();
        }
    }

    /** Whether it is the password. Takes as long for a login that nobody has, so that nobody learns which there are. */
    public boolean fits(String password, Optional<String> hash) {
        if (password.length() > LONGEST) {
            return false;
        }
        turns.acquireUninterruptibly();
        try {
            return library.matches(normalized(password), hash.orElse(nobodys)) && hash.isPresent();
        } finally {
            turns.release();
        }
    }

    /** Why it cannot be the password of that person, in words; empty when it can. */
    public static Optional<String> problem(String login, String name, String password) {
        String text = normalized(password);
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST) {
            return Optional.of("it has " + length + " characters, and " + SHORTEST + " are the fewest");
        }
        if (length > LONGEST) {
            return Optional.of("it has " + length + " characters, and " + LONGEST + " are the most");
        }
        if (text.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            return Optional.of("it repeats the same few characters");
        }
        return letters(text).equals(letters(name))
                        || text.toLowerCase(Locale.ROOT).replace(login, "").length() < SHORTEST / 2
                ? Optional.of("it is little more than the login or the name")
                : Optional.empty();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** The same characters typed on another keyboard are the same password. */
    private static String normalized(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
