/**
 * How a cycle and an installation stand.
 *
 * <p>Part of the room {@code application}, whose rules hold.
 */
@NullMarked
package org.determinations.application.status;

import org.jspecify.annotations.NullMarked;
