/**
 * A determination run handed out: loaded from the store, held against what its audience may see, written in the forms
 * that were asked for. Nothing is computed here, nothing stored and nothing overwritten.
 *
 * <p>Part of the room {@code batch}. May touch: all rooms below. May never touch: arithmetic, an {@code if} on policy values, SQL
 * text, CSV parsing. Starts no Spring context.
 */
@NullMarked
package org.determinations.batch.export;

import org.jspecify.annotations.NullMarked;
