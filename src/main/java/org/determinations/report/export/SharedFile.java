package org.determinations.report.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.determinations.model.Sha256;
import org.determinations.model.run.OutputFile;
import org.determinations.report.form.SafeFiles;

/** One file of two runs. It is never written to, so that a name of it in each folder does what a copy would. */
final class SharedFile {
    private SharedFile() {}

    /**
     * Gives an existing file another name, unread; where the file system has no such thing, or the file is another person's, the new file is a copy.
     *
     * @param written what the file must hold; only a copy is held against it
     */
    static void put(Path file, Path name, OutputFile written) throws IOException {
        try {
            Files.createLink(name, file);
        } catch (IOException | UnsupportedOperationException e) {
            copy(file, name, written);
        }
    }

    private static void copy(Path file, Path name, OutputFile written) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new EarlierFileDiffers(written.name(), e);
        }
        if (!Sha256.hex(bytes).equals(written.sha256())) {
            throw new EarlierFileDiffers(written.name(), null);
        }
        SafeFiles.writeNew(name, bytes);
    }
}
