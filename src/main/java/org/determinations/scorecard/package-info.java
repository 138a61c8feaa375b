/**
 * A policy written as a scorecard: measures, elements with tables of points, components, ordered rows for the category, steps
 * that adjust it. The model of that closed language, its evaluation with a trace, counterfactuals, lint and scenarios. Exact:
 * fractions, and rounding only where the scorecard says so.
 *
 * <p>May touch: {@code model}, {@code issue}. May never touch: YAML, CSV, files, clock, SQL, Spring, floating point, a category
 * name, a number of a policy.
 */
@NullMarked
package org.determinations.scorecard;

import org.jspecify.annotations.NullMarked;
