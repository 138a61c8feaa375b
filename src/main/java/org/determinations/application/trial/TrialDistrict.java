package org.determinations.application.trial;

import java.util.List;
import java.util.Optional;
import org.determinations.determination.scorecard.ScorecardUnits;
import org.determinations.model.CategoryCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.result.Determination;
import org.determinations.model.stage.DistrictFacts;

/**
 * One district of the run under both policies, as long as it is looked at.
 *
 * @param facts as the run read them
 * @param before what the run says; empty where it does not have the district
 * @param after what the new pack says
 * @param old held against the tables of the old pack; empty where it has none
 * @param now held against those of the new pack; empty where it has none
 * @param way its category by the old tables and after each step from them to the new ones; none where one side has no tables
 * @param perturbed its category by the new tables and with each of their numbers that are changed; none without tables
 */
record TrialDistrict(
        DistrictFacts facts,
        Optional<Determination> before,
        Determination after,
        Optional<ScorecardUnits.Unit> old,
        Optional<ScorecardUnits.Unit> now,
        List<Optional<CategoryCode>> way,
        List<Optional<CategoryCode>> perturbed) {

    DistrictCode code() {
        return after.district();
    }

    /** The category that the run says; empty where it says none. */
    Optional<CategoryCode> was() {
        return before.flatMap(Determination::category);
    }
}
