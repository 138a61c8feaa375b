/** What a run was made of and what it made, in the words of a standard that catalogs of data read. */
@NullMarked
package org.determinations.report.lineage;

import org.jspecify.annotations.NullMarked;
