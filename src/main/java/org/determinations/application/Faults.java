package org.determinations.application;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import java.util.Optional;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.store.sql.SystemFaults;

/** Failures of the machine that a person can mend: told as issues, not as faults of the program. */
public final class Faults {
    private Faults() {}

    /** The refusal in a failure or its causes; empty when it is a fault of the program. */
    public static Optional<Refusal> refusalIn(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
        }
        Optional<Refusal> database = SystemFaults.translate(failure);
        return database.isPresent() ? database : ofFiles(failure);
    }

    private static Optional<Refusal> ofFiles(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof IOException io && isDiskFull(io)) {
                return Optional.of(
                        system(IssueCode.DISK_FULL, "the disk is full", "make room, then type the same command again"));
            }
            if (t instanceof AccessDeniedException || isReadOnly(t)) {
                return Optional.of(system(
                        IssueCode.OUTPUT_NOT_WRITABLE,
                        "a folder cannot be written",
                        "name a folder that you may write with --home or --out"));
            }
        }
        return Optional.empty();
    }

    private static boolean isDiskFull(IOException failure) {
        return messageHas(failure, "no space left") || messageHas(failure, "disk quota exceeded");
    }

    private static boolean isReadOnly(Throwable failure) {
        return failure instanceof FileSystemException fs && messageHas(fs, "read-only");
    }

    private static boolean messageHas(Throwable failure, String words) {
        String message = failure.getMessage();
        return message != null && message.toLowerCase(Locale.ROOT).contains(words);
    }

    private static Refusal system(IssueCode code, String wrong, String action) {
        return Refusal.Kind.SYSTEM.of(code, "disk", wrong, "", "", action);
    }
}
