package org.determinations.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Where tests write: in memory where the machine has a place for that with room left, as Linux has; otherwise where Java puts
 * temporary files. Tests make, synchronize and delete many thousand small files; a disk took a quarter of their time for that.
 * A test that starts a program which it wrote there takes {@link TempDirFactory.Standard}, since such a place may forbid it.
 */
public final class ScratchFolder implements TempDirFactory {
    static final Path MEMORY = Path.of("/dev/shm");
    private static final long ROOM = 4L << 30;

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
        return make("junit-");
    }

    /** A new folder that is deleted when the process ends. */
    public static Path forTheProcess(String prefix) throws IOException {
        Path folder = make(prefix);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        return folder;
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new folder; who asks for it deletes it. */
    static Path make(String prefix) throws IOException {
        boolean roomy = Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() > ROOM;
        return roomy ? Files.createTempDirectory(MEMORY, prefix) : Files.createTempDirectory(prefix);
    }
}
