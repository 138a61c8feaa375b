/**
 * The command line: verbs, options, exit codes, and the text on the terminal. The only room that writes to the standard
 * streams, ends the process and makes the clock.
 *
 * <p>May touch: {@code batch} and what it hands out ({@code model}, {@code issue}), the command-line library,
 * {@code System.out}, {@code System.err}, {@code System.exit}, the one {@code Clock}. May never touch: rules, SQL, CSV; a
 * second place that exits; the batch context for a verb that only reads.
 */
@NullMarked
package org.determinations.cli;

import org.jspecify.annotations.NullMarked;
