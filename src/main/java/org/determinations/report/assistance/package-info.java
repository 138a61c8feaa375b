/** Plans of assistance on a terminal, for programs and in files: plans, one plan, its actions. */
@NullMarked
package org.determinations.report.assistance;

import org.jspecify.annotations.NullMarked;
