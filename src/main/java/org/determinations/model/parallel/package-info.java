/** A run held against a table that was made elsewhere, such as last year's workbook: cell by cell. */
@NullMarked
package org.determinations.model.parallel;

import org.jspecify.annotations.NullMarked;
