package org.determinations.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One MCAS discrepancy that a district reported, with the department's decision. Grain: one per discrepancy id and file.
 * Not the "significant discrepancy" of indicator 4. Never names a student.
 *
 * @param schoolCode code of the school; empty when the report is about the whole district
 * @param kind as reported, such as {@code missing from roster}; no meaning to any rule
 * @param subject MCAS subject as reported; may be empty
 * @param reportedAt clock time in the cycle's zone
 * @param decidedBy name of the person; empty while pending
 * @param decidedOn empty while pending
 * @param reason in the person's words; empty while pending
 */
public record DiscrepancyFact(
        String discrepancyId,
        DistrictCode district,
        String schoolCode,
        String kind,
        String subject,
        LocalDateTime reportedAt,
        DiscrepancyDecision decision,
        String decidedBy,
        Optional<LocalDate> decidedOn,
        String reason,
        FactSource source)
        implements Fact {

    @Override
    public DescribedFact<DiscrepancyFact> described() {
        return new DescribedFact<>(FactKinds.DISCREPANCY, this);
    }
}
