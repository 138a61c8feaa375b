package org.determinations.model.release;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who is given an export. Each audience has files of its own, made apart, never by taking away from another's. */
public enum Audience {
    /** The department itself: everything, evidence and open questions included; never leaves it. */
    DEPARTMENT,
    /** One district at a time: its own result and nothing of any other; only of an approved or released run. */
    DISTRICT,
    /** Everybody: official results only, released and with small counts withheld. */
    PUBLIC,
    /** The federal office: categories, indicators and Indicator 18 of an official run that is released; complete, so never public. */
    FEDERAL;

    /** Lower-case word used on the command line and in folder names. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The audience with that word; empty when there is none. */
    public static Optional<Audience> find(String word) {
        return Arrays.stream(values()).filter(a -> a.word().equals(word)).findFirst();
    }
}
