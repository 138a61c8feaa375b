package org.determinations.report.export;

import org.jspecify.annotations.Nullable;

/** A file of an earlier run is not the one that the run wrote, or cannot be read: what was taken from it must not be used. */
public final class EarlierFileDiffers extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EarlierFileDiffers(String file, @Nullable Throwable cause) {
        super(file + " of the earlier run is not what was written", cause);
    }
}
