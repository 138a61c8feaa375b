/** The schema and its migrations, on both databases. */
@NullMarked
package org.determinations.store.schema;

import org.jspecify.annotations.NullMarked;
