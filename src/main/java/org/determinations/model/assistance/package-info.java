/** Plans of assistance: the table that they are proposed from, what a proposal and people put into them. */
@NullMarked
package org.determinations.model.assistance;

import org.jspecify.annotations.NullMarked;
