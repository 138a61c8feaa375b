/** The secondary analysis: its confidential folder, its public file and its sections. */
@NullMarked
package org.determinations.report.secondary;

import org.jspecify.annotations.NullMarked;
