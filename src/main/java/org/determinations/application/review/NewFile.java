package org.determinations.application.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.determinations.application.TextFiles;
import org.determinations.report.form.SafeFiles;

/** Files that a person asks for by name: nothing is overwritten. */
final class NewFile {
    private NewFile() {}

    static void demandFree(Path target) {
        if (Files.exists(target)) {
            throw TextFiles.notWritable(target, "something is there already, and nothing is overwritten");
        }
    }

    static void write(Path target, String text) {
        try {
            SafeFiles.writeNew(target, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw TextFiles.notWritable(target, "the file cannot be written there");
        }
    }
}
