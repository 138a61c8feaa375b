/**
 * Pictures of the secondary analysis as inline SVG, each with its table, and the pages that hold them. Part of the room
 * {@code report}: results as files in fixed order; the same values always give the same bytes.
 *
 * <p>May touch: {@code model}, {@code issue}, results after {@code suppression}, {@code StrictMath} for places on a page. May
 * never touch: SQL; a clock; Spring; policy; recomputing a result; the network; a script; unordered iteration; the default
 * locale; an unsuppressed small count in a public file; two districts in one letter.
 */
@NullMarked
package org.determinations.report.chart;

import org.jspecify.annotations.NullMarked;
