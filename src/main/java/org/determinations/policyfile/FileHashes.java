package org.determinations.policyfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.determinations.model.Sha256;

/**
 * The SHA-256 of every file of one pack, by file name. Hidden files and folders are left out.
 *
 * @param byName path within the pack, with {@code /} between folders, to lower-case hexadecimal hash, sorted by path
 */
record FileHashes(Map<String, String> byName) {

    FileHashes {
        byName = Collections.unmodifiableMap(new TreeMap<>(byName));
    }

    static FileHashes of(Path folder) throws IOException {
        return of(read(folder));
    }

    static FileHashes of(Map<String, byte[]> files) {
        Map<String, String> hashes = new TreeMap<>();
        files.forEach((name, bytes) -> hashes.put(name, Sha256.hex(bytes)));
        return new FileHashes(hashes);
    }

    /** Every file that the hashes are of. */
    static SortedMap<String, byte[]> read(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Path file : list(folder)) {
            files.put(name(folder, file), Files.readAllBytes(file));
        }
        return files;
    }

    /** One hash over all names and hashes. */
    String combined() {
        StringBuilder lines = new StringBuilder();
        byName.forEach(
                (name, hash) -> lines.append(hash).append("  ").append(name).append('\n'));
        return Sha256.hex(lines.toString());
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(folder.relativize(file)))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isHidden(Path within) {
        for (Path part : within) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** The same on every machine, whatever stands between its folders. */
    private static String name(Path folder, Path file) {
        StringJoiner name = new StringJoiner("/");
        folder.relativize(file).forEach(part -> name.add(part.toString()));
        return name.toString();
    }
}
