/**
 * The secondary analysis as steps over stores: each one reads what the steps before have stored and stores what it finds, so
 * that a killed run starts again at the step it died in. Knows no Spring; {@code batch} makes the job of it.
 *
 * <p>May touch: all rooms below. May never touch: Spring Batch, arithmetic, an {@code if} on policy values, SQL text.
 */
@NullMarked
package org.determinations.batch.secondary;

import org.jspecify.annotations.NullMarked;
