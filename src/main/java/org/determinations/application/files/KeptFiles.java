package org.determinations.application.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.UUID;
import org.determinations.application.Installation;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.Sha256;
import org.determinations.model.run.OutputFile;
import org.determinations.report.form.OwnerOnly;
import org.determinations.report.form.SafeFiles;

/** Contents of offered and of replaced files, each under its SHA-256 in the home, for the owner of the installation alone. */
public final class KeptFiles {
    /** Most that is taken; unit: bytes. A State's student records of a year are some 100 MB. */
    public static final long MOST_BYTES = 512L << 20;

    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final long most;

    KeptFiles(Installation installation, long most) {
        this.folder = installation.home().resolve("uploads");
        this.most = most;
    }

    public static KeptFiles of(Installation installation) {
        return new KeptFiles(installation, MOST_BYTES);
    }

    /** A content that is kept. */
    public record Kept(String sha256, long bytes) {}

    /** Where contents are on their way, for who receives them; made when it is not there. */
    public static Path folder(Installation installation) {
        return of(installation).made();
    }

    /**
     * Keeps what comes. Refused with {@code IN-094} when it is too much, with {@code SY-002} or {@code SY-008} when the home cannot
     * take it; nothing is left of it then.
     *
     * @param name for messages alone
     */
    public Kept keep(String name, InputStream in) {
        Path coming = made().resolve("." + UUID.randomUUID() + ".partial");
        try {
            OutputFile written = SafeFiles.writeNew(coming, name, out -> copy(name, in, out));
            Files.move(coming, path(written.sha256()), StandardCopyOption.ATOMIC_MOVE);
            return new Kept(written.sha256(), written.bytes());
        } catch (IOException e) {
            throw SafeFiles.refusal(folder, e);
        } finally {
            delete(coming);
        }
    }

    private void copy(String name, InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            total += read;
            if (total > most) {
                throw tooLarge(name, most);
            }
            out.write(buffer, 0, read);
        }
    }

    /** What is too large is put into the folder by hand. */
    public static Refusal tooLarge(String name, long most) {
        return new Refusal(
                Refusal.Kind.INPUT,
                Issue.of(
                        IssueCode.FILE_TOO_LARGE,
                        SourceRef.ofFile(name),
                        "the file is too large to be offered",
                        "",
                        "at most " + (most >> 20) + " MB",
                        "put it into the folder of the stage by hand, then type determinations validate"));
    }

    /** Where it lies; whether it is there still is seen when it is read. */
    Path path(String sha256) {
        return folder.resolve(sha256);
    }

    /**
     * Writes a kept content into a new file, whole and on the disk. Refused with {@code SY-162} when it is gone or not what its
     * name says, with {@code SY-002} or {@code SY-008} when the folder cannot be written; no file is there then.
     */
    void write(String sha256, Path target) {
        MessageDigest digest = Sha256.digest();
        boolean written = false;
        try (InputStream in = new DigestInputStream(open(sha256), digest);
                OutputStream out =
                        Files.newOutputStream(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            in.transferTo(out);
            out.flush();
            if (!Sha256.hex(digest).equals(sha256)) {
                throw differs(sha256, "its content has another SHA-256");
            }
            written = true;
        } catch (IOException e) {
            throw SafeFiles.refusal(target, e);
        } finally {
            if (!written) {
                delete(target);
            }
        }
    }

    private InputStream open(String sha256) throws IOException {
        try {
            return Files.newInputStream(path(sha256));
        } catch (NoSuchFileException e) {
            throw differs(sha256, "it is not there");
        }
    }

    /** Takes a content off the disk that nobody can ask for any more. */
    void forget(String sha256) {
        delete(path(sha256));
    }

    private Path made() {
        try {
            OwnerOnly.createFolders(folder);
            return folder;
        } catch (IOException e) {
            throw SafeFiles.refusal(folder, e);
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw SafeFiles.refusal(file, e);
        }
    }

    private static Refusal differs(String sha256, String found) {
        return new Refusal(
                Refusal.Kind.DIFFERS,
                Issue.of(
                        IssueCode.KEPT_FILE_DIFFERS,
                        SourceRef.ofFile("uploads"),
                        "the content that was kept of the file cannot be used",
                        "SHA-256 " + sha256 + ": " + found,
                        "",
                        "offer the file once more, or restore the folder uploads of the home from a copy"));
    }
}
