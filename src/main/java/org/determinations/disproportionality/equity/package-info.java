/**
 * Equity over the whole State: counts of districts to shares with intervals, and the table of counts that may be published.
 *
 * <p>Part of the room {@code disproportionality}, whose rules hold.
 */
@NullMarked
package org.determinations.disproportionality.equity;

import org.jspecify.annotations.NullMarked;
