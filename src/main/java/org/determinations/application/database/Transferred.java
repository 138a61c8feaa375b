package org.determinations.application.database;

import java.nio.file.Path;
import org.determinations.store.archive.ArchiveManifest;

/**
 * Everything in a store, written to an archive or read from one.
 *
 * @param file the archive
 * @param database where the store is
 * @param manifest what the archive says of itself
 */
public record Transferred(Path file, String database, ArchiveManifest manifest) {}
