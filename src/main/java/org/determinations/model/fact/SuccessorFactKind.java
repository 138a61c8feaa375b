package org.determinations.model.fact;

import java.util.List;
import java.util.Map;

/** Which district follows which. */
final class SuccessorFactKind extends FactKind<SuccessorFact> {

    SuccessorFactKind() {
        super(SuccessorFact.class, "succession", Map.of(FileKind.DISTRICT_SUCCESSORS, FileFields.SUCCESSORS));
    }

    @Override
    public FactKey key(SuccessorFact fact) {
        return new FactKey(word(), FactText.code(fact.predecessor()) + " to " + FactText.code(fact.successor()));
    }

    @Override
    public List<Object> content(SuccessorFact fact) {
        return List.of(fact.kind(), fact.effectiveOn(), fact.note());
    }
}
