/** Student records that were counted somewhere else: the file of their counts, written by whoever counts and read by the run. */
@NullMarked
package org.determinations.ingest.counted;

import org.jspecify.annotations.NullMarked;
