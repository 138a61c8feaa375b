package org.determinations.model.fact;

import java.time.LocalDate;
import org.determinations.model.DistrictCode;
import org.determinations.model.MeasureQuestion;

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
}
