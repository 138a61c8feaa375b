/**
 * The command line: verbs, options, exit codes, and the text on the terminal. The only room that writes to the standard
 * streams, ends the process and makes the clock.
 *
 * <p>May touch: {@code application} and what it hands out ({@code model}, {@code issue}), of {@code batch} the jobs that it
 * hands in, the command-line library, {@code System.out}, {@code System.err}, {@code System.exit}, the one {@code Clock}. May
 * never touch: rules, SQL, CSV; a second place that exits.
 */
@NullMarked
package org.determinations.cli;

import org.jspecify.annotations.NullMarked;
