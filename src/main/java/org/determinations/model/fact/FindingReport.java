package org.determinations.model.fact;

import java.time.LocalDate;
import org.determinations.model.FindingSource;

/**
 * The report that a finding stands in, and what it says.
 *
 * @param criterion as printed, such as {@code SE 18A}; empty when the public copy does not show it
 * @param rating as printed, such as {@code Partially Implemented}
 */
public record FindingReport(FindingSource findingSource, LocalDate reportDate, String criterion, String rating) {}
