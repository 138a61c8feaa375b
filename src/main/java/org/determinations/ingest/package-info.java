/**
 * From the text of input files to accepted or rejected rows: which layout a file has, and what each cell says.
 *
 * <p>May touch: Commons CSV, {@code java.io} and {@code java.nio}, an explicit charset (UTF-8, byte order mark
 * removed), {@code model}, {@code issue}. May never touch: Spring, SQL, {@code policy}, a decision about a district,
 * silent repair, throwing for a bad cell, names as keys.
 */
@NullMarked
package org.determinations.ingest;

import org.jspecify.annotations.NullMarked;
