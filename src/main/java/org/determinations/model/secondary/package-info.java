/** The secondary analysis: counts, measures, ratios, bands, series of years and what a funnel shows. */
@NullMarked
package org.determinations.model.secondary;

import org.jspecify.annotations.NullMarked;
