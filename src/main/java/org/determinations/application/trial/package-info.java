/**
 * Next year's policy on the data of a run. Nothing of it is stored: a trial is no determination.
 *
 * <p>Part of the room {@code application}, whose rules hold.
 */
@NullMarked
package org.determinations.application.trial;

import org.jspecify.annotations.NullMarked;
