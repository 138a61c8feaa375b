package org.determinations.model.duty;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The four categories of federal law, 34 CFR 300.603(b)(1), from least to most serious. The list is the whole of it. */
public enum FederalCategory {
    /** Meets the requirements. */
    MR,
    /** Needs assistance. */
    NA,
    /** Needs intervention. */
    NI,
    /** Needs substantial intervention. */
    NSI;

    /** The category with that code; empty when there is none. */
    public static Optional<FederalCategory> find(String code) {
        return Arrays.stream(values())
                .filter(category -> category.name().equals(code))
                .findFirst();
    }

    /** Every code, for a message. */
    public static String codes() {
        return Arrays.stream(values()).map(FederalCategory::name).collect(Collectors.joining(", "));
    }
}
