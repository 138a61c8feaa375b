/**
 * A contract for a file of somebody else's: drafted from the file, and tried on it.
 *
 * <p>Part of the room {@code application}, whose rules hold.
 */
@NullMarked
package org.determinations.application.contract;

import org.jspecify.annotations.NullMarked;
