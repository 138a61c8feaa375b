/**
 * A cycle folder looked at without computing anything.
 *
 * <p>Part of the room {@code application}, whose rules hold.
 */
@NullMarked
package org.determinations.application.validate;

import org.jspecify.annotations.NullMarked;
