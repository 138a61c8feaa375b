/**
 * What the program can be asked to do, as use cases that a door calls: the command line today, a page tomorrow. Here is what
 * all of them stand on: the installation and who uses it, folders and hashes, how progress is told.
 *
 * <p>May touch: all rooms below; of Spring its transactions and its cron expression. May never touch: Spring Batch and the
 * room {@code batch}, which stands above and hands itself in as {@code StageJobs}; the command line; arithmetic, an
 * {@code if} on policy values, SQL text, CSV parsing. This package touches none of its sub-packages, and those have no
 * cycles.
 */
@NullMarked
package org.determinations.application;

import org.jspecify.annotations.NullMarked;
