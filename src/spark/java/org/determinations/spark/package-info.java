/** Counts student records on Apache Spark with the counter of {@code ingest}; a jar of its own, built by the profile {@code spark}. */
@NullMarked
package org.determinations.spark;

import org.jspecify.annotations.NullMarked;
