/**
 * A determination run handed out: loaded from the store, held against what its audience may see, written in the forms
 * that were asked for. Nothing is computed here, nothing stored and nothing overwritten.
 *
 * <p>Part of the room {@code application}, whose rules hold. Starts no Spring context.
 */
@NullMarked
package org.determinations.application.export;

import org.jspecify.annotations.NullMarked;
