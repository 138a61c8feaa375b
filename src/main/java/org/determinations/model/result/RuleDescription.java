package org.determinations.model.result;

import java.util.List;
import org.determinations.model.Confidence;

/**
 * A rule as the policy pack of a run has it, for people. Grain: one per rule and pack; immutable.
 *
 * @param id such as {@code MA12-ALIGN}
 * @param title a few words
 * @param part what it is for
 * @param confidence of the rule as a whole
 * @param sources ids of the sources of the rule as a whole
 * @param parameters by name
 * @param note for people; may be empty
 */
public record RuleDescription(
        String id,
        String title,
        Part part,
        Confidence confidence,
        List<String> sources,
        List<RuleParameter> parameters,
        String note) {

    /** What a rule is for. */
    public enum Part {
        /** Answers for each district of a run. */
        DISTRICT,
        /** Looks at the whole run once; warns, never caps. */
        RUN,
        /** Gives numbers to the secondary analysis and to what is published; never changes a determination. */
        ANALYSIS
    }

    public RuleDescription {
        sources = List.copyOf(sources);
        parameters = List.copyOf(parameters);
    }
}
