package org.determinations.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.determinations.model.OutputFile;

/** One hash of everything that a release put out. */
public final class ContentHash {
    private ContentHash() {}

    /** SHA-256 over a line for each file in the order of names: its hash, a space, its name. */
    public static String of(List<OutputFile> files) {
        StringBuilder lines = new StringBuilder();
        files.stream()
                .sorted(Comparator.comparing(OutputFile::name))
                .forEach(file -> lines.append(file.sha256())
                        .append(' ')
                        .append(file.name())
                        .append('\n'));
        return hex(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 of bytes, lower-case hexadecimal. */
    public static String hex(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
