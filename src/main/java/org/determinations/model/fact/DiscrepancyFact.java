package org.determinations.model.fact;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.model.DiscrepancyDecision;
import org.determinations.model.DistrictCode;

/**
 * One MCAS discrepancy that a district reported, with the department's decision. Grain: one per discrepancy id and file.
 * Not the "significant discrepancy" of indicator 4. Never names a student.
 *
 * @param report what the district reported
 * @param answer what the department answered
 */
public record DiscrepancyFact(
        String discrepancyId,
        DistrictCode district,
        DiscrepancyReport report,
        DiscrepancyAnswer answer,
        FactSource source)
        implements Fact {

    @Override
    public DescribedFact<DiscrepancyFact> described() {
        return new DescribedFact<>(FactKinds.DISCREPANCY, this);
    }

    public String schoolCode() {
        return report.schoolCode();
    }

    public String kind() {
        return report.kind();
    }

    public String subject() {
        return report.subject();
    }

    public LocalDateTime reportedAt() {
        return report.reportedAt();
    }

    public DiscrepancyDecision decision() {
        return answer.decision();
    }

    public String decidedBy() {
        return answer.decidedBy();
    }

    public Optional<LocalDate> decidedOn() {
        return answer.decidedOn();
    }

    public String reason() {
        return answer.reason();
    }

    /** MCAS discrepancies. Two different ones of the same id are for the corrections to refuse, so all that is said is the key. */
    static final class Kind extends FactKind<DiscrepancyFact> {

        Kind() {
            super(
                    DiscrepancyFact.class,
                    "MCAS discrepancy",
                    Map.of(FileKind.MCAS_DISCREPANCIES, FileFields.DISCREPANCIES));
        }

        @Override
        public FactKey key(DiscrepancyFact fact) {
            return new FactKey(
                    "discrepancy " + fact.discrepancyId(), content(fact).toString());
        }

        @Override
        public List<Object> content(DiscrepancyFact fact) {
            return List.of(
                    fact.district(),
                    fact.schoolCode(),
                    fact.kind(),
                    fact.subject(),
                    fact.reportedAt(),
                    fact.decision(),
                    fact.decidedBy(),
                    fact.decidedOn(),
                    fact.reason());
        }
    }
}
