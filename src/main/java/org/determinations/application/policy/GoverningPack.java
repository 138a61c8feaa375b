package org.determinations.application.policy;

import java.util.Optional;
import org.determinations.model.SchoolYear;
import org.determinations.model.result.PolicySheet;
import org.determinations.policy.PolicyPack;

/**
 * A policy pack that is shown.
 *
 * @param cycle that it was looked up for; empty when it was asked for by its name
 */
public record GoverningPack(PolicyPack pack, Optional<SchoolYear> cycle) {

    /** Whether the pack writes its policy down as tables of its own. */
    public boolean isScorecard() {
        return pack.body().isPresent();
    }

    /** The pack written out. */
    public PolicySheet sheet() {
        return PolicySheets.of(this);
    }
}
