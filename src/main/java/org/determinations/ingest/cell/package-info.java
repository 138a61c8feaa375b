/** One cell of a row: characters, numbers, dates, codes, and the column it stands in. */
@NullMarked
package org.determinations.ingest.cell;

import org.jspecify.annotations.NullMarked;
