/** What is wrong with a policy as tables before any unit is read: gaps, overlaps, rows that no unit can reach. */
@NullMarked
package org.determinations.scorecard.lint;

import org.jspecify.annotations.NullMarked;
