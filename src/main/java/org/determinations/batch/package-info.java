/**
 * Spring Batch and nothing else: the jobs of a stage, their steps, readers and writers, and what starts them. Every class
 * adapts something of {@code application} or {@code ingest} to the library.
 *
 * <p>May touch: Spring Batch, {@code application} and all rooms below. May never touch: arithmetic, an {@code if} on policy
 * values, SQL text, CSV parsing, Spring's skip for bad data. Of it, others see {@code SpringJobs} alone.
 */
@NullMarked
package org.determinations.batch;

import org.jspecify.annotations.NullMarked;
