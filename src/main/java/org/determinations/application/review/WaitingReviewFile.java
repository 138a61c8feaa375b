package org.determinations.application.review;

import java.time.Instant;

/**
 * A file of quality reviews that waits for a person to take it over.
 *
 * @param number of the audit event of its sending
 * @param by who sent it
 */
public record WaitingReviewFile(long number, String name, String sha256, String by, Instant at) {}
