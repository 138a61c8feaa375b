/** What differs between two runs, district by district, and why. */
@NullMarked
package org.determinations.model.change;

import org.jspecify.annotations.NullMarked;
