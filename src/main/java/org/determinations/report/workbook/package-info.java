/**
 * Runs as workbooks that analysts open in their spreadsheet. Part of the room {@code report}: results as files in fixed
 * order; the same values always give the same bytes.
 *
 * <p>May touch: {@code model}, {@code issue}, results after {@code suppression}, the spreadsheet library. May never touch:
 * SQL; a clock; Spring; policy; recomputing a result; unordered iteration; the default locale; a formula; an unsuppressed
 * small count in a public file; two districts in one letter.
 */
@NullMarked
package org.determinations.report.workbook;

import org.jspecify.annotations.NullMarked;
