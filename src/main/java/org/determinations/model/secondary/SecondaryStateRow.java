package org.determinations.model.secondary;

import java.util.List;
import java.util.Optional;
import org.determinations.model.DistrictCode;
import org.determinations.model.fact.SecondaryDecision;

/**
 * One district on the statewide page of the secondary analysis. Grain: one per district in scope and run.
 *
 * @param name as printed; no key
 * @param answers to questions A and B, in that order
 * @param decisions what named persons said to the proposals; empty while nobody has
 * @param measures every measure that decides, those compared with the rest of the State and those in a funnel; a public page
 *     shows an answer only when all that it follows from is here and may be shown
 */
public record SecondaryStateRow(
        DistrictCode district,
        String name,
        String basisText,
        List<QuestionAnswer> answers,
        List<SecondaryDecision> decisions,
        List<MeasureResult> measures) {
    public SecondaryStateRow {
        answers = List.copyOf(answers);
        decisions = List.copyOf(decisions);
        measures = List.copyOf(measures);
    }

    /** The measure with that key; empty when it was not handed over. */
    public Optional<MeasureResult> measure(MeasureKey key) {
        return measures.stream().filter(m -> m.key().equals(key)).findFirst();
    }
}
