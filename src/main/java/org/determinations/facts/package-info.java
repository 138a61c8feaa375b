/**
 * What the rows of a stage say when they are read together: which repeat or contradict each other, which levels are
 * corrected, and everything accepted about each district. What a kind of fact is, its descriptor in {@code model} says.
 *
 * <p>May touch: {@code model} and {@code issue}. May never touch: files, a policy pack, the class of a fact, silent repair,
 * names as keys.
 */
@NullMarked
package org.determinations.facts;

import org.jspecify.annotations.NullMarked;
