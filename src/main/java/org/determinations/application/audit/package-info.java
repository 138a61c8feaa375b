/**
 * What the audit trail is told of rows, releases and exports, and read back from.
 *
 * <p>Part of the room {@code application}, whose rules hold.
 */
@NullMarked
package org.determinations.application.audit;

import org.jspecify.annotations.NullMarked;
