/** When things are due: the stages of a cycle, its jobs, and what became of each due time. */
@NullMarked
package org.determinations.model.schedule;

import org.jspecify.annotations.NullMarked;
