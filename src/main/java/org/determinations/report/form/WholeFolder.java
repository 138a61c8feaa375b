package org.determinations.report.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.run.OutputFile;

/**
 * A folder of files that appears all at once or not at all, and is never overwritten. It is for its owner alone. One per folder: it is
 * begun, filled for as long as that takes, and finished; what is closed before is gone.
 */
public final class WholeFolder implements AutoCloseable {
    private final Path folder;
    private final Path partial;

    private WholeFolder(Path folder) {
        this.folder = folder;
        this.partial = SafeFiles.partial(folder);
    }

    /** Makes the hidden neighbour; a leftover of a killed process is cleared first. Refused as {@link #write(Path, Content)} is. */
    public static WholeFolder begin(Path folder) {
        WholeFolder begun = new WholeFolder(folder);
        try {
            SafeFiles.clear(begun.partial);
            OwnerOnly.createFolders(begun.partial);
            return begun;
        } catch (IOException e) {
            begun.close();
            throw SafeFiles.refusal(folder, e);
        }
    }

    /** Where the files are written until the folder is finished. */
    public Path partial() {
        return partial;
    }

    /** What to tell a person when it cannot be written. */
    public Refusal refusal(IOException e) {
        return SafeFiles.refusal(folder, e);
    }

    /** Gives the folder its name, once all these files are in it. */
    public void finish(List<OutputFile> outputs) throws IOException {
        publish(partial, folder, outputs);
    }

    /** Clears what was not finished. */
    @Override
    public void close() {
        SafeFiles.discard(partial);
    }

    /** What writes the files into the hidden folder and names them. */
    @FunctionalInterface
    public interface Content {
        List<OutputFile> fill(Path partial) throws IOException;
    }

    /**
     * Everything is written into a hidden neighbour, which then takes the folder's name. A leftover of a killed process is
     * cleared first; a folder that already holds the same bytes is left as it is. Refused with {@code SY-008} when it
     * holds something else or cannot be written, with {@code SY-002} when the disk is full.
     */
    public static List<OutputFile> write(Path folder, Content content) {
        try (WholeFolder begun = begin(folder)) {
            List<OutputFile> outputs = content.fill(begun.partial());
            begun.finish(outputs);
            return outputs;
        } catch (IOException e) {
            throw SafeFiles.refusal(folder, e);
        }
    }

    /**
     * The same for files one after another, in folders below it where their paths say so: each is written before the next one is
     * made, and none is held. The stream is closed.
     */
    public static List<OutputFile> write(Path folder, Stream<ExportFile> files) {
        return write(folder, partial -> {
            List<OutputFile> outputs = new ArrayList<>();
            try (files) {
                files.forEachOrdered(file -> outputs.add(written(partial, file)));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            return List.copyOf(outputs);
        });
    }

    /** What makes a folder and says what is in it. */
    @FunctionalInterface
    public interface Making<T> {
        T make(Path partial) throws IOException;
    }

    /**
     * A new folder, whole or not there whenever the process is killed, for whoever the making lets read it. The making makes the
     * hidden neighbour that then takes the name; a leftover of a killed process is cleared first.
     *
     * @throws IOException when something has the name, or nothing can be written
     */
    public static <T> T makeNew(Path folder, Making<T> making) throws IOException {
        Path partial = SafeFiles.partial(folder);
        try {
            SafeFiles.clear(partial);
            T made = making.make(partial);
            Files.move(partial, folder);
            return made;
        } finally {
            SafeFiles.discard(partial);
        }
    }

    private static OutputFile written(Path partial, ExportFile file) {
        Path target = partial.resolve(file.path());
        try {
            OwnerOnly.createFolders(Objects.requireNonNull(target.getParent()));
            return SafeFiles.writeNew(target, file.path(), file.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void publish(Path partial, Path folder, List<OutputFile> outputs) throws IOException {
        if (!Files.exists(folder)) {
            Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
        } else if (!Files.isDirectory(folder) || !holds(folder, outputs)) {
            throw SafeFiles.refusal(
                    IssueCode.OUTPUT_NOT_WRITABLE,
                    folder,
                    "the folder already holds something else, and results are never overwritten",
                    "other files or other content",
                    "move the folder away or choose another one with --out, then type the same command again");
        }
    }

    private static boolean holds(Path folder, List<OutputFile> outputs) throws IOException {
        List<Path> files = SafeFiles.tree(folder);
        if (files.size() != outputs.size()) {
            return false;
        }
        for (OutputFile output : outputs) {
            Path file = folder.resolve(output.name());
            if (!Files.isRegularFile(file) || !SafeFiles.sha256(file).equals(output.sha256())) {
                return false;
            }
        }
        return true;
    }
}
