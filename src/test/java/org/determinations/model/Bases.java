package org.determinations.model;

import java.util.Optional;
import org.determinations.model.result.Basis;

/** Bases of determinations as the shape {@code alignment} has them. */
public final class Bases {
    private Bases() {}

    /** Of a published level, and the category aligned with it. */
    public static Basis of(Optional<AccountabilityLevel> level, Optional<CategoryCode> aligned) {
        return new Basis(
                level.map(AccountabilityLevel::text).orElse(""),
                level.filter(AccountabilityLevel::exists).map(AccountabilityLevel::number),
                aligned);
    }
}
