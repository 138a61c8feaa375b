package org.determinations.report.release;

import java.nio.file.Path;
import org.determinations.report.form.OwnerOnly;
import org.determinations.report.form.SafeFiles;

/** Files for the public that are made anew when something was released: the one kind that is ever replaced. */
public final class PublicFiles {
    private PublicFiles() {}

    /**
     * Puts these bytes in the place of the file's, all at once, for everybody to read. Refused with {@code SY-008} when it
     * cannot be written.
     *
     * @param out the folder of all outputs, through which others must pass
     */
    public static void replace(Path file, byte[] bytes, Path out) {
        SafeFiles.replace(file, bytes);
        OwnerOnly.share(file, out);
    }
}
