package org.determinations.policy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.determinations.model.Confidence;

/**
 * A rule as one pack uses it: its parameters, where it comes from and how sure that is. One per rule and pack; immutable.
 *
 * @param id of a rule that the program has
 * @param sources ids of the sources of the rule as a whole; at least one
 * @param parameters by name
 * @param note for people; may be empty
 */
public record PackRule(
        String id, List<String> sources, Confidence confidence, Map<String, Parameter> parameters, String note) {

    public PackRule {
        sources = List.copyOf(sources);
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    /** The parameter of that name; a program fault when the pack lacks it, as loading has refused such a pack. */
    public Parameter get(String name) {
        Parameter parameter = parameters.get(name);
        if (parameter == null) {
            throw new IllegalStateException(id + " has no parameter " + name);
        }
        return parameter;
    }

    /** Whether it is the rule of that name: the id, or its end after what packs of one policy put before it. */
    boolean is(String name) {
        return id.equals(name) || id.endsWith("-" + name);
    }
}
