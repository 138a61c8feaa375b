/** Facts in their tables, one class for each. */
@NullMarked
package org.determinations.store.fact;

import org.jspecify.annotations.NullMarked;
