package org.determinations.model.federal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of a file for the federal office holds: the closed list of which a layout is made. */
public enum FederalValue {
    /** 1, 2, 3 and so on. */
    RECORD_NUMBER,
    /** Two digits of the State; empty for a jurisdiction whose code the layout does not have. */
    STATE_CODE,
    /** The same text in every row. */
    TEXT,
    /** Code of the unit. */
    UNIT_CODE,
    /** Its name. */
    UNIT_NAME,
    /** What the layout writes for its category; empty for a unit that has none of them. */
    CATEGORY,
    /** School year of the determinations. */
    CYCLE;

    /** As a layout names it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The value with that word; empty when there is none. */
    public static Optional<FederalValue> find(String word) {
        return Arrays.stream(values())
                .filter(value -> value.word().equals(word))
                .findFirst();
    }
}
