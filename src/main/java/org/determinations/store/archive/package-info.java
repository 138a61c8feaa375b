/** The whole store as plain files in one archive, out and in. */
@NullMarked
package org.determinations.store.archive;

import org.jspecify.annotations.NullMarked;
