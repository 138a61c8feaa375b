/**
 * What people did about releases, as records that the installation seals with its key.
 *
 * <p>Part of the room {@code application}, whose rules hold.
 */
@NullMarked
package org.determinations.application.seal;

import org.jspecify.annotations.NullMarked;
