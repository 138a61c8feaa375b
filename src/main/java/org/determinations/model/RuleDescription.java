package org.determinations.model;

import java.util.List;

/**
 * A rule as a run's policy pack has it, for people. Grain: one per rule and pack; immutable.
 *
 * @param title a few words
 * @param analysis whether it belongs to the secondary analysis, which changes no determination
 * @param note what the pack says about it; may be empty
 * @param sources ids of the sources that the rule cites
 * @param parameters by name; empty for a rule that takes nothing from the pack
 */
public record RuleDescription(
        String id,
        String title,
        boolean analysis,
        String note,
        Confidence confidence,
        List<String> sources,
        List<ParameterDescription> parameters) {

    public RuleDescription {
        sources = List.copyOf(sources);
        parameters = List.copyOf(parameters);
    }
}
