/** What the federal office is told of a released run: determinations, indicators of the state plan, Indicator 18, and the check of all of it. */
@NullMarked
package org.determinations.report.federal;

import org.jspecify.annotations.NullMarked;
