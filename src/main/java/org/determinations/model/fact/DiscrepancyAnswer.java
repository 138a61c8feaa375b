package org.determinations.model.fact;

import java.time.LocalDate;
import java.util.Optional;
import org.determinations.model.DiscrepancyDecision;

/**
 * What the department answered to a reported discrepancy.
 *
 * @param decidedBy name of the person; empty while pending
 * @param decidedOn empty while pending
 * @param reason in the person's words; empty while pending
 */
public record DiscrepancyAnswer(
        DiscrepancyDecision decision, String decidedBy, Optional<LocalDate> decidedOn, String reason) {}
