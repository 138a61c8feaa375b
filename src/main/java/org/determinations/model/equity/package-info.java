/** Equity over the whole State: shares of identification and placement by group, area and school year. */
@NullMarked
package org.determinations.model.equity;

import org.jspecify.annotations.NullMarked;
