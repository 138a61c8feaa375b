package org.determinations.report;

import java.nio.file.Path;

/** Files for the public that are made anew when something was released: the one kind that is ever replaced. */
public final class PublicFiles {
    private PublicFiles() {}

    /** Puts these bytes in the place of the file's, all at once. Refused with {@code SY-008} when it cannot be written. */
    public static void replace(Path file, byte[] bytes) {
        SafeFiles.replace(file, bytes);
    }
}
