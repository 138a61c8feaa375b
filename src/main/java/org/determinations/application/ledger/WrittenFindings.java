package org.determinations.application.ledger;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A file of review findings that was written from the ledger.
 *
 * @param on the day as of which it tells
 */
public record WrittenFindings(Path file, LocalDate on, int findings, String sha256) {}
