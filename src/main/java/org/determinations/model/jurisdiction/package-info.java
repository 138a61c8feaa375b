/** A State as data: names, addresses, its word for a district, the form of its codes and of its school years. */
@NullMarked
package org.determinations.model.jurisdiction;

import org.jspecify.annotations.NullMarked;
