package org.determinations.model.release;

import org.determinations.model.Worded;

/** Who is given an export. Each audience has files of its own, made apart, never by taking away from another's. */
public enum Audience implements Worded {
    /** The department itself: everything, evidence and open questions included; never leaves it. */
    DEPARTMENT,
    /** One district at a time: its own result and nothing of any other; only of an approved or released run. */
    DISTRICT,
    /** Everybody: official results only, released and with small counts withheld. */
    PUBLIC,
    /** The federal office: categories, indicators and Indicator 18 of an official run that is released; complete, so never public. */
    FEDERAL;
}
