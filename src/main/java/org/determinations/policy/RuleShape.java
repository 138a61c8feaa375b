package org.determinations.policy;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the program knows of a rule before any pack is read: its name, its part in a determination and the parameters it
 * wants. A pack may only name rules that have a shape. One per rule; immutable.
 *
 * @param id unique among the rules of the program; never used again for another rule
 * @param title a few words
 * @param role the part it plays
 * @param parameters every parameter that the pack must give, with its unit; the pack may give no other
 * @param addedLater whether packs were published before the program had the rule: these stay what they are, without it
 */
public record RuleShape(
        String id, String title, RuleRole role, Map<String, ParameterUnit> parameters, boolean addedLater) {

    public RuleShape {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    /** A rule that every pack with its file may name. */
    public RuleShape(String id, String title, RuleRole role, Map<String, ParameterUnit> parameters) {
        this(id, title, role, parameters, false);
    }

    /** A rule that takes nothing from the pack but its sources. */
    public static RuleShape withoutParameters(String id, String title, RuleRole role) {
        return new RuleShape(id, title, role, Map.of());
    }

    /** The same rule with something before its id, such as {@code NY-}. */
    public RuleShape led(String lead) {
        return new RuleShape(lead + id, title, role, parameters, addedLater);
    }
}
