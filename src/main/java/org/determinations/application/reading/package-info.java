/**
 * Runs read back for a person: lists, one run, review list, explanations, a district's years.
 *
 * <p>Part of the room {@code application}, whose rules hold.
 */
@NullMarked
package org.determinations.application.reading;

import org.jspecify.annotations.NullMarked;
