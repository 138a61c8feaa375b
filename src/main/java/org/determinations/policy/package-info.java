/**
 * Policy as data with a date, a unit and a citation: packs, parameters, determination categories and the calendar.
 *
 * <p>May touch: {@code model}, {@code issue}. May never touch: YAML, files, a clock, "today", defaults, a year literal,
 * a category name.
 */
@NullMarked
package org.determinations.policy;

import org.jspecify.annotations.NullMarked;
