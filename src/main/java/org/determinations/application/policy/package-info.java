/**
 * The policy pack in force: found, read, kept with a run, shown.
 *
 * <p>Part of the room {@code application}, whose rules hold.
 */
@NullMarked
package org.determinations.application.policy;

import org.jspecify.annotations.NullMarked;
