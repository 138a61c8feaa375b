package org.determinations.model.fact;

import java.util.List;
import java.util.Map;

/** MCAS discrepancies. Two different ones of the same id are for the corrections to refuse, so all that is said is the key. */
final class DiscrepancyFactKind extends FactKind<DiscrepancyFact> {

    DiscrepancyFactKind() {
        super(DiscrepancyFact.class, "MCAS discrepancy", Map.of(FileKind.MCAS_DISCREPANCIES, FileFields.DISCREPANCIES));
    }

    @Override
    public FactKey key(DiscrepancyFact fact) {
        return new FactKey("discrepancy " + fact.discrepancyId(), content(fact).toString());
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
