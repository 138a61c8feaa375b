package org.determinations.model.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.issue.IssueCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.Stage;

/**
 * What a named person says to the proposal of the secondary analysis. Grain: one per district and question. It changes no
 * determination.
 *
 * @param confirmed whether intervention or assistance is warranted
 * @param reason in the person's words
 */
public record SecondaryDecision(
        DistrictCode district,
        MeasureQuestion question,
        boolean confirmed,
        String decidedBy,
        LocalDate decidedOn,
        String reason,
        FactSource source)
        implements Fact {

    @Override
    public DescribedFact<SecondaryDecision> described() {
        return new DescribedFact<>(FactKinds.SECONDARY_DECISION, this);
    }

    /** People's answers to proposals of the secondary analysis. One for a district and question. */
    static final class Kind extends FactKind<SecondaryDecision> {
        Kind() {
            super(
                    SecondaryDecision.class,
                    "secondary decision",
                    Map.of(FileKind.SECONDARY_DECISIONS, StudentFields.DECISIONS));
        }

        @Override
        public boolean isReadBy(Stage stage) {
            return stage == Stage.SECONDARY;
        }

        /** A decision that nobody asked for refuses the run. */
        @Override
        public Optional<IssueCode> unknownUnit() {
            return Optional.of(IssueCode.DECISION_NOT_ASKED);
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
}
