package org.determinations.determination;

import java.util.List;
import org.determinations.model.result.Determination;
import org.determinations.model.run.RunWarning;

/**
 * Everything the rules answer for one stage.
 *
 * @param determinations one per district of the facts, by district code
 * @param warnings of the controls over the whole run, in the order of the rule book
 */
public record StageDetermination(List<Determination> determinations, List<RunWarning> warnings) {

    public StageDetermination {
        determinations = List.copyOf(determinations);
        warnings = List.copyOf(warnings);
    }
}
