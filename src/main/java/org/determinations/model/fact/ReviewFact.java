package org.determinations.model.fact;

import java.util.List;
import java.util.Map;
import org.determinations.model.DistrictCode;
import org.determinations.model.Stage;
import org.determinations.model.review.ReviewFields;
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

    /**
     * What quality reviews say. No run reads it: no stage, no shape of policy, no table of runs. It is looked at apart from monitoring,
     * as the rubric that {@code src/docs/reviews.md} cites says.
     */
    static final class Kind extends FactKind<ReviewFact> {

        Kind() {
            super(
                    ReviewFact.class,
                    "quality review",
                    Map.of(
                            FileKind.IEP_REVIEWS,
                            ReviewFields.REVIEWS,
                            FileKind.IEP_REVIEW_SAMPLES,
                            ReviewFields.SAMPLES));
        }

        @Override
        public boolean isKeptApart() {
            return true;
        }

        @Override
        public boolean isReadBy(Stage stage) {
            return false;
        }

        @Override
        public boolean isReadByEveryShape() {
            return false;
        }

        @Override
        public FactKey key(ReviewFact fact) {
            return new FactKey(word(), fact.statement().key().toString());
        }

        @Override
        public List<Object> content(ReviewFact fact) {
            return List.of(fact.statement());
        }
    }
}
