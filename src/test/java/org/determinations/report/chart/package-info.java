/** Tests of the pictures of the secondary analysis and of their pages. */
@NullMarked
package org.determinations.report.chart;

import org.jspecify.annotations.NullMarked;
