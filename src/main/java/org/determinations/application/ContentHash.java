package org.determinations.application;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.List;
import org.determinations.model.Sha256;
import org.determinations.model.run.OutputFile;

/** One hash of everything that a release put out. */
public final class ContentHash {
    private static final int AT_ONCE = 1 << 16;

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
        return Sha256.hex(lines.toString());
    }

    /** SHA-256 of bytes, lower-case hexadecimal. */
    public static String hex(byte[] bytes) {
        return Sha256.hex(bytes);
    }

    /** SHA-256 of what is in a file, which is never in memory as a whole: student records of a State have gigabytes. */
    public static String ofFile(Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] some = new byte[AT_ONCE];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                digest.update(some, 0, read);
            }
        }
        return Sha256.hex(digest);
    }
}
