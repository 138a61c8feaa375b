package org.determinations.scorecard.difference;

import org.determinations.scorecard.Cited;

/**
 * One statement of a scorecard for people: one cell of a printed policy, and what two policies are compared by.
 *
 * @param section of the file, such as {@code elements}
 * @param id of the measure, element, component or step; the section itself where it has no parts
 * @param what is stated: {@code unit}, {@code round}, the conditions of a row
 * @param says the value, or what the row gives
 * @param cited what it rests on
 */
public record ScorecardLine(String section, String id, String what, String says, Cited cited) {

    /** What the line is about, whatever it says. */
    String key() {
        return section + "\u0000" + id + "\u0000" + what;
    }

    /** For people: {@code elements c11: B11 at least 95 -> 2}. */
    public String text() {
        return section + " " + (id.equals(section) ? "" : id + ": ") + what + " -> " + says;
    }
}
