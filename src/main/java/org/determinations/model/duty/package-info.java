/**
 * What has to be done after a determination, by when, and who must act, as tables of law and policy say it.
 *
 * <p>Part of the room {@code model}, whose rules hold.
 */
@NullMarked
package org.determinations.model.duty;

import org.jspecify.annotations.NullMarked;
