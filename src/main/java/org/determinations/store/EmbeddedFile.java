package org.determinations.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.store.sql.Transactions;

/**
 * The embedded file before H2 opens it. H2 takes an empty file for a new database, and opens one whose end is missing as it
 * was when it ended there; then it writes to it, and what was lost can no longer be seen. Both are refused before.
 */
final class EmbeddedFile {
    private static final int BLOCK = 4096;
    private static final Pattern LAST_CHUNK =
            Pattern.compile("^H:\\d+,block:([0-9a-f]{1,15}),blockSize:([0-9a-f]{1,7}),", Pattern.CASE_INSENSITIVE);

    /** How often each file is open in this process. To open one more time and close again gives its lock away. */
    private static final Map<Path, Integer> OPEN = new HashMap<>();

    private EmbeddedFile() {}

    /**
     * What must be asked before a file is opened; it counts as open from then until {@link #closed}. Refused with
     * {@code SY-030} when the file is empty, {@code SY-022} when it ends before its last part.
     */
    static void opening(Path file) {
        synchronized (OPEN) {
            if (!OPEN.containsKey(file) && Files.isRegularFile(file)) {
                demandWhole(file);
            }
            OPEN.merge(file, 1, Integer::sum);
        }
    }

    static void closed(Path file) {
        synchronized (OPEN) {
            OPEN.computeIfPresent(file, (path, times) -> times == 1 ? null : times - 1);
        }
    }

    /** What tells a file from another that is put in its place; nothing where the system has no such thing. */
    static String identity(Path file) {
        try {
            return Files.exists(file)
                    ? String.valueOf(Files.readAttributes(file, BasicFileAttributes.class)
                            .fileKey())
                    : "";
        } catch (IOException e) {
            return "";
        }
    }

    private static void demandWhole(Path file) {
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw emptied();
            }
            if (isCut(file)) {
                // Looked at again, because another process may have been shortening its file between the two looks.
                if (isCut(file)) {
                    throw cut(size);
                }
            }
        } catch (IOException e) {
            throw Transactions.failure(e);
        }
    }

    /** The header names the block of the newest part, and is written after it; so that part can only be missing by a cut. */
    private static boolean isCut(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(BLOCK);
            byte[] second = in.readNBytes(BLOCK);
            OptionalLong newest = newest(first);
            newest = newest.isPresent() ? newest : newest(second);
            return newest.isPresent() && newest.getAsLong() >= Files.size(file);
        }
    }

    /** Where the newest part begins; unit: bytes. */
    private static OptionalLong newest(byte[] header) {
        Matcher matcher = LAST_CHUNK.matcher(new String(header, StandardCharsets.ISO_8859_1));
        return matcher.find()
                ? OptionalLong.of(Long.parseLong(matcher.group(1), 16) * Long.parseLong(matcher.group(2), 16))
                : OptionalLong.empty();
    }

    private static Refusal emptied() {
        return refusal(
                IssueCode.DATABASE_EMPTIED,
                "the database file is there and empty: what it held is gone",
                "0 bytes",
                "a new one is never made in its place by itself. Put its latest copy in its place; where no run was ever"
                        + " made, remove the empty file");
    }

    private static Refusal cut(long size) {
        return refusal(
                IssueCode.DATABASE_DAMAGED,
                "the database file was cut off: its newest part is missing",
                size + " bytes",
                "nothing was changed. Put its latest copy in its place; without one, keep the file, name a new home with"
                        + " --home and run the cycles again");
    }

    private static Refusal refusal(IssueCode code, String wrong, String found, String action) {
        return Refusal.Kind.SYSTEM.of(code, "database", wrong, found, "", action);
    }
}
