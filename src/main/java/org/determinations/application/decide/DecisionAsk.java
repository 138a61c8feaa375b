package org.determinations.application.decide;

import java.util.List;
import org.determinations.model.decision.DecisionContent;

/**
 * What a person wants to decide about one district or several together.
 *
 * @param run that the person looks at
 * @param districts codes, or parts of names that fit one district each; the same twice counts once
 * @param why in the person's words
 */
public record DecisionAsk(int run, List<String> districts, DecisionContent content, String why) {

    public DecisionAsk {
        districts = List.copyOf(districts);
        why = why.strip();
    }
}
