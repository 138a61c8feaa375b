package org.determinations.model.fact;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.issue.IssueCode;
import org.determinations.model.CategoryCode;
import org.determinations.model.DecisionKind;
import org.determinations.model.DistrictCode;

/**
 * A named person's decision about one district. Grain: one per district and decisions file.
 *
 * @param category the category decided; empty for {@link DecisionKind#KEEP}
 * @param decidedBy name of the person; never blank
 * @param reason in the person's words; never blank
 * @param evidence what the person points to; may be empty
 */
public record DecisionFact(
        DistrictCode district,
        DecisionKind kind,
        Optional<CategoryCode> category,
        String decidedBy,
        LocalDate decidedOn,
        String reason,
        String evidence,
        FactSource source)
        implements Fact {

    @Override
    public DescribedFact<DecisionFact> described() {
        return new DescribedFact<>(FactKinds.DECISION, this);
    }

    /** People's compliance decisions. One a district: a second is refused even if it says the same. */
    static final class Kind extends FactKind<DecisionFact> {

        Kind() {
            super(DecisionFact.class, "decision", Map.of(FileKind.COMPLIANCE_DECISIONS, FileFields.DECISIONS));
        }

        @Override
        public boolean mayRepeat() {
            return false;
        }

        @Override
        public FactTopic topic() {
            return new FactTopic("compliance decision", false);
        }

        @Override
        public boolean isKeyedByUnit() {
            return true;
        }

        /** A decision that cannot be honored refuses the run. */
        @Override
        public Optional<IssueCode> unknownUnit() {
            return Optional.of(IssueCode.DECISION_UNKNOWN_DISTRICT);
        }

        @Override
        public FactKey key(DecisionFact fact) {
            return new FactKey(word(), fact.district().digits());
        }

        @Override
        public List<Object> content(DecisionFact fact) {
            return List.of(
                    fact.kind(), fact.category(), fact.decidedBy(), fact.decidedOn(), fact.reason(), fact.evidence());
        }

        @Override
        public Optional<FactFields> compared(DecisionFact fact) {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("decision", fact.kind().name());
            fields.put(
                    "determination category",
                    fact.category().map(CategoryCode::text).orElse(""));
            fields.put("decided by", fact.decidedBy());
            fields.put("decided on", fact.decidedOn().toString());
            fields.put("reason", fact.reason());
            fields.put("evidence", fact.evidence());
            return Optional.of(
                    new FactFields(topic(), word(), fields, "", fact.source().row()));
        }
    }
}
