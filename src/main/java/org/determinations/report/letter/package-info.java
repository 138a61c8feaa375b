/**
 * Letters to districts: the policy pack's template filled in for one district, as tagged PDF and as DOCX. Part of the room
 * {@code report}: results as files in fixed order; the same values always give the same bytes.
 *
 * <p>May touch: {@code model}, {@code issue}, the Markdown parser, the PDF libraries. May never touch: SQL; a clock; Spring;
 * policy; recomputing a result; the network; fonts of the machine; unordered iteration; the default locale; two districts in
 * one letter.
 */
@NullMarked
package org.determinations.report.letter;

import org.jspecify.annotations.NullMarked;
