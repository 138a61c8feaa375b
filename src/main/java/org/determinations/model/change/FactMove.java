package org.determinations.model.change;

import java.util.Optional;
import org.determinations.model.fact.FactTopic;

/**
 * A fact of one district that differs between two runs: the row pair. Grain: one per fact and pair of runs. At least one
 * of the two states is there.
 *
 * @param name which fact: {@code accountability level}, {@code indicator 11 (2011-12)}, {@code finding F-7}
 * @param before empty when the earlier run lacks the fact
 * @param after empty when the later run lacks the fact
 * @param discrepancyId the MCAS discrepancy that names the change; empty when none does
 * @param withdrawn whether the discrepancy names the fact of the earlier run alone
 */
public record FactMove(
        FactTopic topic,
        String name,
        Optional<FactState> before,
        Optional<FactState> after,
        String discrepancyId,
        boolean withdrawn) {}
