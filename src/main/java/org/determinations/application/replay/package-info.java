/**
 * A run computed again from what the store holds, to see whether the same comes out.
 *
 * <p>Part of the room {@code application}, whose rules hold.
 */
@NullMarked
package org.determinations.application.replay;

import org.jspecify.annotations.NullMarked;
