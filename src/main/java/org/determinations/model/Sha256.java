package org.determinations.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256, in lower-case hexadecimal wherever it is written. */
public final class Sha256 {
    private Sha256() {}

    /** One that bytes can be given to bit by bit. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Of everything that it was given. */
    public static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** Of the text in UTF-8. */
    public static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of the parts in order, each with its length before it, so that no two lists can read the same. */
    public static String ofParts(List<String> parts) {
        StringBuilder content = new StringBuilder();
        for (String part : parts) {
            content.append(part.length()).append(':').append(part).append('\n');
        }
        return hex(content.toString());
    }
}
