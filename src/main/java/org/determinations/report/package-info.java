/**
 * Results as files, text and JSON, in fixed order: the same run report always gives the same bytes.
 *
 * <p>May touch: {@code model}, {@code issue}, results after {@code suppression}, the Commons CSV printer, the streaming
 * JSON writer, spreadsheet and template libraries, {@code Writer} and {@code Path}. May never touch: SQL; a clock;
 * Spring; policy; recomputing; unordered iteration; the default locale; an unsuppressed small count in a public file; two
 * districts in one letter.
 */
@NullMarked
package org.determinations.report;

import org.jspecify.annotations.NullMarked;
