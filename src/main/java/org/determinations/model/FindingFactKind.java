package org.determinations.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reviewers' findings of non-compliance. Their id is the key, whatever district they name. */
final class FindingFactKind extends FactKind<FindingFact> {

    FindingFactKind() {
        super(FindingFact.class, "review finding", Map.of(FileKind.REVIEW_FINDINGS, FileFields.FINDINGS));
    }

    @Override
    public boolean makesUnitKnown() {
        return true;
    }

    @Override
    public FactKey key(FindingFact fact) {
        return new FactKey("finding " + fact.findingId(), "");
    }

    @Override
    public List<Object> content(FindingFact fact) {
        return List.of(
                fact.district(),
                fact.findingSource(),
                fact.reportDate(),
                fact.criterion(),
                fact.rating(),
                fact.correctionDueOn(),
                fact.correctedOn(),
                fact.verifiedOn(),
                fact.enteredOn());
    }

    @Override
    public String unitName(FindingFact fact) {
        return fact.name();
    }

    @Override
    public Optional<FactFields> compared(FindingFact fact) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("source", fact.findingSource().name());
        fields.put("report date", fact.reportDate().toString());
        fields.put("criterion", fact.criterion());
        fields.put("rating", fact.rating());
        fields.put("correction due on", FactText.text(fact.correctionDueOn()));
        fields.put("corrected on", FactText.text(fact.correctedOn()));
        fields.put("verified on", FactText.text(fact.verifiedOn()));
        fields.put("entered on", FactText.text(fact.enteredOn()));
        return Optional.of(new FactFields(
                FactTopic.REVIEW_FINDING,
                "finding " + fact.findingId(),
                fields,
                "",
                fact.source().row()));
    }
}
