/**
 * Notes of reviewers in lists.
 *
 * <p>Part of the room {@code report}, whose rules hold.
 */
@NullMarked
package org.determinations.report.note;

import org.jspecify.annotations.NullMarked;
