package org.determinations.model.fact;

import java.time.LocalDate;
import java.util.Optional;
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
}
