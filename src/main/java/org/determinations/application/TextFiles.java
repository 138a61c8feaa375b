package org.determinations.application;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.report.OwnerOnly;

/** Texts that a person asked to have in a file of their own. */
public final class TextFiles {
    private TextFiles() {}

    /** Writes the file, in place of one that is there; refused with {@code SY-008} when it cannot be written. */
    public static void write(Path target, String text) {
        try {
            Files.writeString(target, text, StandardCharsets.UTF_8);
            OwnerOnly.close(target);
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.SYSTEM,
                    Issue.of(
                            IssueCode.OUTPUT_NOT_WRITABLE,
                            SourceRef.ofFile(target.getFileName().toString()),
                            "the file cannot be written",
                            "",
                            "a file in a folder that is there and that you may write",
                            "name another file"));
        }
    }
}
