/**
 * Who did, saw and downloaded what: the audit trail and the pages that were shown, asked together.
 *
 * <p>Part of the room {@code application}, whose rules hold.
 */
@NullMarked
package org.determinations.application.trail;

import org.jspecify.annotations.NullMarked;
