package org.determinations.application.reading;

import org.determinations.model.result.Determination;
import org.determinations.report.dossier.SecondaryReport;

/**
 * One district's secondary analysis.
 *
 * @param analysis of every district
 * @param district as the official run determined it on which the analysis rests
 */
public record DistrictAnalysis(SecondaryReport analysis, Determination district) {}
