/**
 * Notes of reviewers about a district's result: opinions, which no run reads and no approval counts.
 *
 * <p>Part of the room {@code model}, whose rules hold.
 */
@NullMarked
package org.determinations.model.note;

import org.jspecify.annotations.NullMarked;
