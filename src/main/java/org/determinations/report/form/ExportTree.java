package org.determinations.report.form;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.determinations.model.run.OutputFile;

/** A folder of exported files. It appears whole or not at all, and is never overwritten. */
public final class ExportTree {
    private ExportTree() {}

    /**
     * Writes the files in the order given, each before the next one is made, and closes the stream; a folder that holds the same bytes already is left as it is. Refused with
     * {@code SY-008} when it holds something else or cannot be written, with {@code SY-002} when the disk is full.
     */
    public static List<OutputFile> write(Path folder, Stream<ExportFile> files) {
        return WholeFolder.write(folder, files);
    }

    /** Writes one file at once in place of an earlier one; what it is called inside an export does not matter. */
    public static void replace(Path file, ExportFile content) {
        SafeFiles.replace(file, content.content());
    }
}
