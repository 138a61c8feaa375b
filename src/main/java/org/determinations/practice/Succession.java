package org.determinations.practice;

import java.time.LocalDate;
import org.determinations.model.DistrictCode;

/**
 * How a district of one year became one of a later year. Grain: one per predecessor and day.
 *
 * @param kind {@code MERGED} or {@code RENAMED}; a renamed district keeps its code
 * @param effectiveOn first day of the successor
 */
record Succession(
        DistrictCode predecessor,
        String predecessorName,
        DistrictCode successor,
        String successorName,
        String kind,
        LocalDate effectiveOn) {}
