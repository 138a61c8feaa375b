/**
 * Which shapes of policy there are.
 *
 * <p>May touch: {@code determination} and its folders of shapes, {@code policy}. A new shape is a folder beside
 * {@code alignment} and a line here.
 */
@NullMarked
package org.determinations.determination.programme;

import org.jspecify.annotations.NullMarked;
