/**
 * What runs when: firings of a cycle's jobs, taken once, made up when they were missed, told to people.
 *
 * <p>Part of the room {@code application}, whose rules hold. Of Spring only the cron expression; the work that a job starts
 * is handed in.
 */
@NullMarked
package org.determinations.application.schedule;

import org.jspecify.annotations.NullMarked;
