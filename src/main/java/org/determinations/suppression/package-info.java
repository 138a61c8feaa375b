/**
 * What may be shown to whom: which counts a public table must withhold, and an attack that must not find them out.
 *
 * <p>May touch: {@code model}, {@code policy}. May never touch: the output format; a second threshold; random choice among
 * equals.
 */
@NullMarked
package org.determinations.suppression;

import org.jspecify.annotations.NullMarked;
