/** A whole run in one form: the folder, the tables and the workbook's rows. */
@NullMarked
package org.determinations.report.export;

import org.jspecify.annotations.NullMarked;
