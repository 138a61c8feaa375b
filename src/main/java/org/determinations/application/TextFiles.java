package org.determinations.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.report.form.OwnerOnly;
import org.determinations.report.form.SafeFiles;

/** Texts in files: those that a person asked to have in a file of their own, and those that the program wrote before. */
public final class TextFiles {
    private TextFiles() {}

    /** The whole file, which is known to be there. */
    public static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the file, in place of one that is there; refused with {@code SY-008} when it cannot be written. */
    public static void write(Path target, String text) {
        try {
            Files.writeString(target, text, StandardCharsets.UTF_8);
            OwnerOnly.close(target);
        } catch (IOException e) {
            throw Refusal.Kind.SYSTEM.of(
                    IssueCode.OUTPUT_NOT_WRITABLE,
                    target.getFileName().toString(),
                    "the file cannot be written",
                    "",
                    "a file in a folder that is there and that you may write",
                    "name another file");
        }
    }

    /**
     * A file that a person asked for by name, whole or not there, for its owner alone. The same bytes may be there already, so that
     * a command that was cut short can be typed again; refused with {@code SY-008} when something else is, or it cannot be written.
     */
    public static void writeWhole(Path target, byte[] bytes) {
        try {
            SafeFiles.writeWhole(target, bytes);
        } catch (FileAlreadyExistsException e) {
            throw taken(target);
        } catch (IOException e) {
            throw notWritable(target, "the file cannot be written there");
        }
    }

    /** Refused with {@code SY-008} when something is there. */
    public static void demandFree(Path target) {
        if (Files.exists(target)) {
            throw taken(target);
        }
    }

    private static Refusal taken(Path target) {
        return notWritable(target, "something is there already, and nothing is overwritten");
    }

    /** That a new file cannot be made there: kind USAGE, {@code SY-008}; the person names another one. */
    public static Refusal notWritable(Path target, String wrong) {
        return Refusal.Kind.USAGE.of(
                IssueCode.OUTPUT_NOT_WRITABLE,
                String.valueOf(target.getFileName()),
                wrong,
                target.toString(),
                "a new file in a folder that you can write",
                "name another file");
    }
}
