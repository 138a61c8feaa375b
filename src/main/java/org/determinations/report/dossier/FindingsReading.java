package org.determinations.report.dossier;

import org.determinations.model.DistrictCode;

/**
 * Gives what a run found of a district when somebody asks, and holds it of few: who goes through many should go in the order of their
 * codes. One per reading of a run; asked while the store is open.
 */
@FunctionalInterface
public interface FindingsReading {
    DistrictFindings of(DistrictCode district);
}
