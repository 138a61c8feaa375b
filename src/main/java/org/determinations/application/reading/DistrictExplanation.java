package org.determinations.application.reading;

import org.determinations.model.result.Determination;
import org.determinations.model.stage.DistrictHistory;
import org.determinations.report.dossier.ExplanationContext;

/**
 * Everything that explains one district's determination.
 *
 * @param context the run that determined it: its files, categories and sources
 * @param years what the district was determined as before
 */
public record DistrictExplanation(Determination determination, ExplanationContext context, DistrictHistory years) {}
