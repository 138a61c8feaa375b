/**
 * Decisions of the desk in lists.
 *
 * <p>Part of the room {@code report}, whose rules hold.
 */
@NullMarked
package org.determinations.report.decision;

import org.jspecify.annotations.NullMarked;
