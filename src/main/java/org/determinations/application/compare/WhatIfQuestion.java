package org.determinations.application.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.jurisdiction.CodeForm;
import org.determinations.model.stage.FactOverride;

/**
 * What a person wants to be different.
 *
 * @param overrides facts that would be different as a person types them, later ones last
 * @param corrections folder of discrepancies and corrected levels that would be applied
 * @param policy folder of a policy pack, such as a draft, that would govern
 */
public record WhatIfQuestion(List<String> overrides, Optional<Path> corrections, Optional<Path> policy) {

    public WhatIfQuestion {
        overrides = List.copyOf(overrides);
    }

    /** The facts as they are meant; refused with {@code IN-012} when one cannot be understood. */
    List<FactOverride> overrides(CodeForm codes) {
        return overrides.stream().map(text -> parsed(text, codes)).toList();
    }

    private static FactOverride parsed(String text, CodeForm codes) {
        return FactOverride.parse(text, codes)
                .orElseThrow(() -> Refusal.Kind.USAGE.of(
                        IssueCode.UNKNOWN_VALUE,
                        "--set",
                        "the fact cannot be understood",
                        "\"" + text + "\"",
                        FactOverride.FORMS,
                        "write it in one of these forms"));
    }
}
