/**
 * Two runs, two packs or two assumptions side by side.
 *
 * <p>Part of the room {@code application}, whose rules hold.
 */
@NullMarked
package org.determinations.application.compare;

import org.jspecify.annotations.NullMarked;
