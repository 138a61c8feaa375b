/** Facts with what must come out, and the rows that none of them reaches. */
@NullMarked
package org.determinations.scorecard.scenario;

import org.jspecify.annotations.NullMarked;
