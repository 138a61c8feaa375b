/** A run held against a table that was made elsewhere, on a terminal, for programs, and as a workbook. */
@NullMarked
package org.determinations.report.parallel;

import org.jspecify.annotations.NullMarked;
