package org.determinations.web.view;

import java.util.LinkedHashSet;
import java.util.Set;
import org.determinations.report.trial.TrialUnit;

/**
 * Which districts of a trial are listed. One per request.
 *
 * @param direction the word of one; {@code every} for all districts, empty for those that move
 * @param by a section of the pack, or a part of the policy; empty for all
 * @param watching whether the page of a trial that goes on is asked for again by itself
 */
public record TrialChoice(DistrictChoice districts, String direction, String by, boolean watching) {
    /** The districts that stay as well. */
    static final String EVERY = "every";

    boolean shows(TrialUnit unit) {
        boolean way = direction.isEmpty()
                ? unit.move().isMove()
                : direction.equals(EVERY) || direction.equals(unit.move().word());
        return way && districts.shows(unit) && (by.isEmpty() || parts(unit).contains(by));
    }

    /** What moved a district: sections of the pack where these were looked at, and the parts of the policy that gave its category. */
    static Set<String> parts(TrialUnit unit) {
        Set<String> parts = new LinkedHashSet<>();
        unit.sections().forEach(section -> parts.add("section " + section.substring(0, section.indexOf(':'))));
        unit.why().steps().forEach(step -> parts.add("rule " + step.part()));
        return parts;
    }
}
