/** Where a result turns: the single facts, and the pairs, that would change a category, exactly. */
@NullMarked
package org.determinations.scorecard.turn;

import org.jspecify.annotations.NullMarked;
