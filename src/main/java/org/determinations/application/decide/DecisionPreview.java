package org.determinations.application.decide;

import java.util.List;
import org.determinations.model.run.RunWarning;
import org.determinations.report.dossier.ExplanationContext;

/**
 * What a decision would do; nothing of it is recorded. One per moment; immutable.
 *
 * @param ask in the districts' codes
 * @param effects one for each district about which something new is decided, by code
 * @param standing districts about which the same is decided already
 * @param warnings of the controls over the whole run, as they would be
 * @param noLetter why no letter is shown; empty where each effect has one
 * @param seen SHA-256 over all of it: what saving exactly this names
 */
public record DecisionPreview(
        ExplanationContext context,
        DecisionAsk ask,
        List<DecisionEffect> effects,
        List<String> standing,
        List<RunWarning> warnings,
        String noLetter,
        String seen) {

    public DecisionPreview {
        effects = List.copyOf(effects);
        standing = List.copyOf(standing);
        warnings = List.copyOf(warnings);
    }
}
