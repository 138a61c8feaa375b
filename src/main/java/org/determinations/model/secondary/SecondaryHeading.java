package org.determinations.model.secondary;

import java.math.BigDecimal;
import org.determinations.model.SchoolYear;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.run.RunHeader;

/**
 * What every page of the secondary analysis says about itself. One per run.
 *
 * @param run the run that the pages are of
 * @param dataYear school year of the student counts judged
 * @param scale lines and printing of ratios, as the policy pack has them
 * @param confidence of the ratios' intervals; share, 0 to 1
 * @param words what the run's jurisdiction calls its units
 */
public record SecondaryHeading(
        RunHeader run, SchoolYear dataYear, RatioScale scale, BigDecimal confidence, UnitWords words) {}
