/** One row to one fact or its issues, by kind of fact. */
@NullMarked
package org.determinations.ingest.row;

import org.jspecify.annotations.NullMarked;
