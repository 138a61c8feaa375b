package org.determinations.ingest.file;

import java.io.IOException;
import java.util.Optional;

/** Reads a whole file once for everything that is wanted of it, where its first rows show that this can be done. */
@FunctionalInterface
public interface OnePass {
    /** For who wants no more than to recognise files. */
    OnePass NONE = file -> Optional.empty();

    /**
     * What identifies the content.
     *
     * @param sha256 lower-case hexadecimal
     */
    record Content(String sha256, long bytes) {}

    /**
     * Reads the file; empty when it is of another kind, or when anything in it is not sound: it is then read as any other file,
     * which finds what it is.
     *
     * @param file by its first rows alone: without hash and size
     */
    Optional<Content> read(RecognisedFile file) throws IOException;
}
