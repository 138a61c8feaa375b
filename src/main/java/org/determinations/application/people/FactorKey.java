package org.determinations.application.people;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.determinations.application.TextFiles;
import org.determinations.report.form.OwnerOnly;
import org.determinations.report.form.SafeFiles;

/**
 * The key of a home with which the secrets of second factors are sealed in the database (AES-GCM): whoever reads the database alone, or a
 * copy of it, has no secret. A file of its owner alone, made at the first need. Immutable.
 */
final class FactorKey {
    private static final String FILE = "second-factor.key";
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    private FactorKey(byte[] key) {
        this.key = key;
    }

    /** The key of the home; made where there is none. */
    static FactorKey made(Path home) {
        Path file = home.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                OwnerOnly.createFolders(home);
                SafeFiles.replace(
                        file,
                        Base64.getEncoder().encodeToString(random(KEY_BYTES)).getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            throw TextFiles.notWritable(file, "the key of second factors cannot be written there");
        }
        return read(home).orElseThrow(() -> TextFiles.notWritable(file, "it is no key of second factors"));
    }

    /** The key of the home; empty where there is none that can be read. */
    static Optional<FactorKey> read(Path home) {
        try {
            byte[] key = Base64.getDecoder()
                    .decode(Files.readString(home.resolve(FILE), StandardCharsets.US_ASCII)
                            .strip());
            return key.length == KEY_BYTES ? Optional.of(new FactorKey(key)) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** As it is kept: for that login and no other. */
    String sealed(Totp secret, String login) {
        byte[] nonce = random(NONCE_BYTES);
        try {
            byte[] hidden = cipher(Cipher.ENCRYPT_MODE, nonce, login).doFinal(secret.secret());
            byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + hidden.length);
            System.arraycopy(hidden, 0, all, NONCE_BYTES, hidden.length);
            return Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /** What {@link #sealed} wrote with this key for this login; empty for anything else. */
    Optional<Totp> opened(String sealed, String login) {
        try {
            byte[] all = Base64.getDecoder().decode(sealed);
            if (all.length <= NONCE_BYTES) {
                return Optional.empty();
            }
            byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
            byte[] hidden = Arrays.copyOfRange(all, NONCE_BYTES, all.length);
            return Optional.of(Totp.of(Objects.requireNonNull(
                    cipher(Cipher.DECRYPT_MODE, nonce, login).doFinal(hidden))));
        } catch (AEADBadTagException | IllegalArgumentException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String login) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(login.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }
}
