/**
 * The shape of policy in which a category is aligned with a published accountability level: its rules, one class each.
 *
 * <p>May touch: what {@code determination} may touch, and {@code determination} itself, but no other shape. May never touch:
 * a number other than 0 or 1, the name of a category.
 */
@NullMarked
package org.determinations.determination.alignment;

import org.jspecify.annotations.NullMarked;
