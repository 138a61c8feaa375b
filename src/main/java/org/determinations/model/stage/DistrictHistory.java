package org.determinations.model.stage;

import java.util.List;
import java.util.Optional;
import org.determinations.model.DistrictCode;
import org.determinations.model.fact.SuccessorFact;

/**
 * A district's years side by side. Grain: one per district; immutable.
 *
 * @param results of the district and, where it was renamed, under its earlier codes; newest first
 * @param streak empty when the newest result is undetermined
 * @param counter the streak as the federal ladder counts: {@code NA 2}; {@code -} for the least serious category; the
 *     code alone for the most serious, which calls for action at once; empty without a streak
 * @param successions rows of the successor table about the district, by date
 * @param predecessors newest results of districts that were merged into it or that it was split from, by code
 */
public record DistrictHistory(
        DistrictCode district,
        List<CycleResult> results,
        Optional<CategoryStreak> streak,
        String counter,
        List<SuccessorFact> successions,
        List<CycleResult> predecessors) {

    public DistrictHistory {
        results = List.copyOf(results);
        successions = List.copyOf(successions);
        predecessors = List.copyOf(predecessors);
    }

    /** The result of the cycle before the newest one; empty when there is none. */
    public Optional<CycleResult> findLastCycle() {
        return results.stream()
                .findFirst()
                .flatMap(newest -> results.stream()
                        .filter(r -> r.cycle().next().equals(newest.cycle()))
                        .findFirst());
    }
}
