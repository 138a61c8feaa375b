package org.determinations.model.fact;

import org.determinations.model.DistrictCode;
import org.determinations.model.review.ReviewStatement;

/** A score of a quality review, or a record of a sample, as a row has it. Grain: one per row. */
public record ReviewFact(ReviewStatement statement, FactSource source) implements Fact {

    @Override
    public DistrictCode district() {
        return statement.record().district();
    }

    @Override
    public DescribedFact<ReviewFact> described() {
        return new DescribedFact<>(FactKinds.REVIEW, this);
    }
}
