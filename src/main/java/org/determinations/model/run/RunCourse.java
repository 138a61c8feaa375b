package org.determinations.model.run;

import java.time.Instant;
import java.util.Optional;

/**
 * Who ran something, and when.
 *
 * @param startedBy who asked for it
 * @param finishedAt empty while it runs, and where it never came to its end
 */
public record RunCourse(String startedBy, Instant startedAt, Optional<Instant> finishedAt) {}
