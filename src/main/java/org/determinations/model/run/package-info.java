/** A run: its header, course, plan, inputs, outputs and warnings. */
@NullMarked
package org.determinations.model.run;

import org.jspecify.annotations.NullMarked;
