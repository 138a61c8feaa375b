/**
 * Jobs and what joins the rooms: a stage run step by step with Spring Batch, a folder validated, runs read back.
 *
 * <p>May touch: Spring Batch and all rooms below. May never touch: arithmetic, an {@code if} on policy values, SQL text,
 * CSV parsing, Spring's skip for bad data. Classes that only read start no Spring context.
 */
@NullMarked
package org.determinations.batch;

import org.jspecify.annotations.NullMarked;
