/**
 * The shape of policy in which tables of the pack give points, grades and a category: what the program knows of a district is
 * handed to the scorecard, and its trace becomes the answers of rules.
 *
 * <p>May touch: what {@code determination} may touch, {@code determination} itself and {@code scorecard}, but no other shape.
 * May never touch: a number other than 0 or 1, the name of a category.
 */
@NullMarked
package org.determinations.determination.scorecard;

import org.jspecify.annotations.NullMarked;
