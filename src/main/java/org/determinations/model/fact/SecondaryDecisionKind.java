package org.determinations.model.fact;

import java.util.List;
import java.util.Map;
import org.determinations.model.Stage;

/** People's answers to proposals of the secondary analysis. One for a district and question. */
final class SecondaryDecisionKind extends FactKind<SecondaryDecision> {

    SecondaryDecisionKind() {
        super(
                SecondaryDecision.class,
                "secondary decision",
                Map.of(FileKind.SECONDARY_DECISIONS, StudentFields.DECISIONS));
    }

    @Override
    public boolean isReadBy(Stage stage) {
        return stage == Stage.SECONDARY;
    }

    @Override
    public FactKey key(SecondaryDecision fact) {
        return new FactKey(word(), fact.district().digits() + " " + fact.question());
    }

    @Override
    public List<Object> content(SecondaryDecision fact) {
        return List.of(fact.confirmed(), fact.decidedBy(), fact.decidedOn(), fact.reason());
    }
}
