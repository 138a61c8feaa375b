package org.determinations.followthrough.assistance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.determinations.followthrough.FindingStanding;
import org.determinations.followthrough.review.DistrictRoll;
import org.determinations.model.assistance.PlanKey;

/**
 * Everything that a plan is proposed from. Grain: one per plan and proposal; immutable.
 *
 * @param run number of the official run
 * @param on day of the proposal
 * @param findings in the ledger, as they stand on that day: of the district, and of those that are no more and that it came of
 * @param analysis empty when none was computed on the run
 * @param review the newest round of quality reviews up to that day that has figures; empty when there is none
 */
public record DistrictBasis(
        PlanKey plan,
        int run,
        LocalDate on,
        RunFacts facts,
        List<FindingStanding> findings,
        Optional<AnalysisAnswers> analysis,
        Optional<DistrictRoll> review) {
    public DistrictBasis {
        findings = List.copyOf(findings);
    }
}
