/**
 * What runs when: firings of a cycle's jobs, taken once, made up when they were missed, told to people.
 *
 * <p>Part of the room {@code batch}. May touch: Spring's cron expression and all rooms below. May never touch: a Spring
 * context (the work that a job starts makes its own), arithmetic on results, SQL text, CSV parsing.
 */
@NullMarked
package org.determinations.batch.schedule;

import org.jspecify.annotations.NullMarked;
