/** Who is counted: race and ethnicity, low income, disability, placement, and the cell of a count that they name together. */
@NullMarked
package org.determinations.model.student;

import org.jspecify.annotations.NullMarked;
