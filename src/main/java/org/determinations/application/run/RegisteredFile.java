package org.determinations.application.run;

import org.determinations.ingest.file.RecognisedFile;

/**
 * A recognised file and the number under which the store knows it.
 *
 * @param id from the store
 */
public record RegisteredFile(long id, RecognisedFile file) {}
