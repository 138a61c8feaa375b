package org.determinations.application.release;

import java.time.LocalDate;
import java.util.Optional;
import org.determinations.model.release.Amendment;
import org.determinations.model.release.Proof;
import org.determinations.model.release.ReleaseStanding;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.schedule.CyclePlan;

/**
 * What a release says beside the results. One per release; the same for the same event.
 *
 * @param plan zone, date and announced window of the cycle, for the covers
 * @param releasedOn day in the cycle's zone
 * @param amendment note of an amendment; empty for a first release
 * @param amends the releases whose place it takes; empty for a first release and for the secondary analysis
 * @param proof what its papers name of the department's record
 */
record ReleaseTerms(CyclePlan plan, LocalDate releasedOn, String amendment, Optional<Amendment> amends, Proof proof) {

    /** How far the run has come once its event is recorded. */
    ReleaseStanding standing() {
        return new ReleaseStanding(ReleaseState.RELEASED, Optional.of(releasedOn), amendment, proof.approval());
    }
}
