package org.determinations.application;

import java.util.Comparator;
import java.util.List;
import org.determinations.model.Sha256;
import org.determinations.model.run.OutputFile;

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
        return Sha256.hex(lines.toString());
    }

    /** SHA-256 of bytes, lower-case hexadecimal. */
    public static String hex(byte[] bytes) {
        return Sha256.hex(bytes);
    }
}
