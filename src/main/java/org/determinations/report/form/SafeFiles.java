package org.determinations.report.form;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Sha256;
import org.determinations.model.run.OutputFile;

/** Files that are either whole or not there, and what to tell a person when the disk says no. */
public final class SafeFiles {
    private static final int BUFFERED = 1 << 16;
    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private SafeFiles() {}

    /** The bytes on disk, not only in the machine's memory; for the owner alone. */
    public static void writeNew(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = createNew(file)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /**
     * A file that is whole or not there, whenever the process is killed, and is never overwritten: one that holds the same bytes
     * is left as it is, so that a command that was cut short can be typed again. A leftover of a killed process is cleared first.
     *
     * @throws FileAlreadyExistsException when something else has the name
     */
    public static void writeWhole(Path file, byte[] bytes) throws IOException {
        if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return;
        }
        Path partial = partial(file);
        try {
            Files.deleteIfExists(partial);
            writeNew(partial, bytes);
            Files.move(partial, file);
        } finally {
            discard(partial);
        }
    }

    /** A file that is not there yet, for the owner alone. */
    static FileChannel createNew(Path file) throws IOException {
        return FileChannel.open(file, NEW, OwnerOnly.ofNewFile(file));
    }

    /** The same for content that is made while it is written; gives the file's hash and size under the name. */
    public static OutputFile writeNew(Path file, String name, ExportFile.Content content) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (FileChannel channel = createNew(file)) {
            OutputStream out = new BufferedOutputStream(
                    new DigestOutputStream(Channels.newOutputStream(channel), digest), BUFFERED);
            content.writeTo(out);
            out.flush();
            channel.force(true);
            return new OutputFile(name, Sha256.hex(digest), channel.size());
        }
    }

    /** Refused with {@code SY-008} or {@code SY-002} when it cannot be written; an earlier file then stays as it was. */
    public static void replace(Path file, byte[] bytes) {
        replace(file, out -> out.write(bytes));
    }

    /** The same for content that is made while it is written. */
    static void replace(Path file, ExportFile.Content content) {
        Path partial = partial(file);
        try {
            Files.deleteIfExists(partial);
            writeNew(partial, "", content);
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw refusal(file, e);
        } finally {
            discard(partial);
        }
    }

    /** The hidden neighbour that is written first and then takes the name. */
    public static Path partial(Path target) {
        return target.resolveSibling("." + target.getFileName() + ".partial");
    }

    /** Deletes a file, or a folder with all that is in it; nothing happens when there is none. */
    static void clear(Path folder) throws IOException {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            for (Path entry : list(folder)) {
                clear(entry);
            }
        }
        Files.deleteIfExists(folder);
    }

    /** Clears what is left of a failed try, if the disk lets it. */
    public static void discard(Path partial) {
        try {
            clear(partial);
        } catch (IOException e) {
            // Its hidden name keeps it from being taken for a result, and the next try clears it.
        }
    }

    /** Files in the folder and in the folders below it, by path; what is neither file nor folder counts as a file. */
    static List<Path> tree(Path folder) throws IOException {
        try (var entries = Files.walk(folder)) {
            return entries.filter(entry -> !Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    /** What is directly in the folder, by name. */
    public static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    public static String sha256(byte[] bytes) {
        return Sha256.hex(bytes);
    }

    /** Of a file, a piece at a time. */
    public static String sha256(Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = Files.newInputStream(file)) {
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        }
        return Sha256.hex(digest);
    }

    public static Refusal refusal(Path target, IOException e) {
        String words = String.valueOf(e.getMessage());
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("not enough space") || lower.contains("quota")) {
            return refusal(
                    IssueCode.DISK_FULL,
                    target,
                    "the disk is full; nothing was left half-written",
                    "",
                    "free some space, then type the same command again");
        }
        String found = e instanceof FileAlreadyExistsException ? "something of that name" : words;
        return refusal(
                IssueCode.OUTPUT_NOT_WRITABLE,
                target,
                "the output cannot be written",
                found,
                "check the folder's permissions or choose another one, then type the same command again");
    }

    public static Refusal refusal(IssueCode code, Path target, String wrong, String found, String action) {
        String name = String.valueOf(target.getFileName());
        return Refusal.Kind.SYSTEM.of(code, name, wrong, found, "", action);
    }
}
