package org.determinations.application.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Objects;
import org.determinations.application.Installation;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Sha256;
import org.determinations.report.form.OwnerOnly;
import org.determinations.report.form.SafeFiles;

/**
 * The key with which a home seals: Ed25519 (RFC 8032), made at the first need. The file has both halves, for its owner alone.
 *
 * @param publicKey base64 of its X.509 form
 */
record SealKey(String publicKey, PrivateKey privateKey) {
    private static final String ALGORITHM = "Ed25519";
    private static final String NAME = "seal-key.pem";
    private static final int LINE = 64;
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    static Path file(Installation installation) {
        return installation.home().resolve(NAME);
    }

    /** The home's key, made where there is none; refused with {@code SY-137} when the file cannot be used. */
    static SealKey of(Installation installation) {
        Path file = file(installation);
        return Files.exists(file) ? read(file) : made(file);
    }

    /** Another key in the place of the one that is there, which can seal nothing any more. */
    static SealKey rotated(Installation installation) {
        return made(file(installation));
    }

    /** SHA-256 over the public half. */
    String id() {
        return id(publicKey);
    }

    static String id(String publicKey) {
        return Sha256.hex(Base64.getDecoder().decode(publicKey));
    }

    String sign(String record) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey);
            signature.update(record.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java from 15 on has Ed25519", e);
        }
    }

    /** Whether the signature was made over this record with the private half; a text that is no signature was not. */
    static boolean holds(String publicKey, String record, String signature) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(publicHalf(publicKey));
            check.update(record.getBytes(StandardCharsets.UTF_8));
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    /** As public tools read it. */
    static String pem(String publicKey) {
        return pem(PUBLIC, Base64.getDecoder().decode(publicKey));
    }

    private static PublicKey publicHalf(String publicKey) throws GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM)
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey)));
    }

    private static SealKey read(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.US_ASCII);
            PrivateKey privateKey =
                    KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(part(PRIVATE, text)));
            SealKey key = new SealKey(Base64.getEncoder().encodeToString(part(PUBLIC, text)), privateKey);
            if (!holds(key.publicKey, NAME, key.sign(NAME))) {
                throw notUsable(file, "its two halves do not belong together");
            }
            return key;
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw notUsable(file, "it cannot be read as an Ed25519 key");
        }
    }

    private static SealKey made(Path file) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            byte[] publicHalf = pair.getPublic().getEncoded();
            String text = pem(PRIVATE, pair.getPrivate().getEncoded()) + pem(PUBLIC, publicHalf);
            OwnerOnly.createFolders(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            SafeFiles.replace(file, text.getBytes(StandardCharsets.US_ASCII));
            return new SealKey(Base64.getEncoder().encodeToString(publicHalf), pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java from 15 on has Ed25519", e);
        } catch (IOException e) {
            throw notUsable(file, "it cannot be written there");
        }
    }

    private static String pem(String what, byte[] bytes) {
        return "-----BEGIN " + what + "-----\n"
                + Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(bytes) + "\n-----END " + what
                + "-----\n";
    }

    private static byte[] part(String what, String text) {
        String begin = "-----BEGIN " + what + "-----";
        int from = text.indexOf(begin);
        int to = text.indexOf("-----END " + what + "-----");
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no " + what);
        }
        return Base64.getMimeDecoder().decode(text.substring(from + begin.length(), to));
    }

    private static Refusal notUsable(Path file, String why) {
        return Refusal.Kind.SYSTEM.of(
                IssueCode.SIGNING_KEY_NOT_USABLE,
                String.valueOf(file.getFileName()),
                "the key with which this home seals approvals and releases cannot be used: " + why,
                "",
                "",
                "restore the file from a copy of the home, or make another key: determinations people key --rotate");
    }
}
