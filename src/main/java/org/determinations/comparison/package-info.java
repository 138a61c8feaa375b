/**
 * Two runs side by side: what changed for each district, and every cause of it that can be shown.
 *
 * <p>May touch: {@code model} and {@code issue}. May never touch: recomputing a result; guessing a cause it cannot show.
 */
@NullMarked
package org.determinations.comparison;

import org.jspecify.annotations.NullMarked;
