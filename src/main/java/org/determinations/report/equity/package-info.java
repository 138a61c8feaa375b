/** Equity over the whole State: its file and its sheet, for the department and for the public. */
@NullMarked
package org.determinations.report.equity;

import org.jspecify.annotations.NullMarked;
