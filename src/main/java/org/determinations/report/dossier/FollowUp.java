package org.determinations.report.dossier;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.determinations.followthrough.assistance.PlanStanding;
import org.determinations.followthrough.review.DistrictRoll;
import org.determinations.model.DistrictCode;

/**
 * What follows a determination and decides nothing: plans of assistance of the run's cycle, and the newest round of quality reviews of
 * each district, as they stand on a day. CONFIDENTIAL, for the department alone. One per export; immutable.
 *
 * @param on the day
 * @param plans by district; a district without one has none
 * @param rounds by district; a district that was never reviewed has none
 */
public record FollowUp(
        LocalDate on, SortedMap<DistrictCode, PlanStanding> plans, SortedMap<DistrictCode, DistrictRoll> rounds) {
    public FollowUp {
        plans = Collections.unmodifiableSortedMap(new TreeMap<>(plans));
        rounds = Collections.unmodifiableSortedMap(new TreeMap<>(rounds));
    }

    /** Where nothing is recorded. */
    public static FollowUp none(LocalDate on) {
        return new FollowUp(on, new TreeMap<>(), new TreeMap<>());
    }

    /** The plan of a district; empty when there is none. */
    public Optional<PlanStanding> plan(DistrictCode district) {
        return Optional.ofNullable(plans.get(district));
    }

    /** The newest round of a district; empty when there is none. */
    public Optional<DistrictRoll> round(DistrictCode district) {
        return Optional.ofNullable(rounds.get(district));
    }
}
