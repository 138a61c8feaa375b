package org.determinations.application.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.determinations.model.FactOverride;

/**
 * What a person wants to be different.
 *
 * @param overrides facts that would be different, later ones last
 * @param corrections folder of discrepancies and corrected levels that would be applied
 * @param policy folder of a policy pack, such as a draft, that would govern
 */
public record WhatIfQuestion(List<FactOverride> overrides, Optional<Path> corrections, Optional<Path> policy) {

    public WhatIfQuestion {
        overrides = List.copyOf(overrides);
    }
}
