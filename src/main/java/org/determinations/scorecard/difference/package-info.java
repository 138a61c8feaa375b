/** What differs between two policies as tables, line by line. */
@NullMarked
package org.determinations.scorecard.difference;

import org.jspecify.annotations.NullMarked;
