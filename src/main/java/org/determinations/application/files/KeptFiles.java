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
import org.determinations.application.Installation;
import org.determinations.application.ProcessScratch;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Sha256;
import org.determinations.model.run.OutputFile;
import org.determinations.report.form.OwnerOnly;
import org.determinations.report.form.SafeFiles;

/** Contents of files on one shelf of the home, each under its SHA-256, for the owner of the installation alone. */
public final class KeptFiles {
    private static final int BUFFER = 1 << 16;

    private final Shelf shelf;
    private final Path folder;
    private final long most;

    KeptFiles(Installation installation, Shelf shelf, long most) {
        this.shelf = shelf;
        this.folder = installation.home().resolve(shelf.folder());
        this.most = most;
    }

    /** What is offered to stages. */
    public static KeptFiles of(Installation installation) {
        return on(installation, Shelf.OFFERED);
    }

    public static KeptFiles on(Installation installation, Shelf shelf) {
        return new KeptFiles(installation, shelf, shelf.bytes());
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
        Path coming = coming();
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
                throw tooLarge(name, shelf, most);
            }
            out.write(buffer, 0, read);
        }
    }

    /** Refused with {@code IN-094}. */
    public static Refusal tooLarge(String name, Shelf shelf) {
        return tooLarge(name, shelf, shelf.bytes());
    }

    private static Refusal tooLarge(String name, Shelf shelf, long most) {
        return Refusal.Kind.INPUT.of(
                IssueCode.FILE_TOO_LARGE,
                name,
                "the file is too large to be kept",
                "",
                "at most " + (most >> 20) + " MB",
                shelf.insteadOfTooMuch());
    }

    /** Whether a content of that hash is there. */
    public boolean has(String sha256) {
        return Files.isRegularFile(path(sha256));
    }

    /** The content, read whole: for small shelves. Refused with {@code SY-162} when it is gone or not what its name says. */
    byte[] bytes(String sha256) {
        try (InputStream in = open(sha256)) {
            byte[] bytes = in.readAllBytes();
            if (!Sha256.hex(bytes).equals(sha256)) {
                throw differs(sha256, "its content has another SHA-256");
            }
            return bytes;
        } catch (IOException e) {
            throw SafeFiles.refusal(folder, e);
        }
    }

    /** Where it lies; whether it is there still is seen when it is read. */
    public Path path(String sha256) {
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
    public void forget(String sha256) {
        delete(path(sha256));
    }

    private Path coming() {
        try {
            return ProcessScratch.in(made());
        } catch (IOException e) {
            throw SafeFiles.refusal(folder, e);
        }
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

    private Refusal differs(String sha256, String found) {
        return Refusal.Kind.DIFFERS.of(
                IssueCode.KEPT_FILE_DIFFERS,
                shelf.folder(),
                "the content that was kept of the file cannot be used",
                "SHA-256 " + sha256 + ": " + found,
                "",
                shelf.whenGone());
    }
}
