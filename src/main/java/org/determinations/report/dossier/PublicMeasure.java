package org.determinations.report.dossier;

import org.determinations.model.secondary.MeasureResult;

/**
 * A measure that may be published.
 *
 * @param shown whether its values are: every count that they are made of is in the public table and shown
 */
public record PublicMeasure(MeasureResult result, boolean shown) {}
