package org.determinations.determination;

import java.util.List;
import java.util.Optional;
import org.determinations.model.result.Basis;

/**
 * What the rules of a pack say of one district. Grain: one per district and run; immutable.
 *
 * @param basis what the determination rests on before any person decided
 * @param answers one for each rule that was asked, in order
 * @param label as the pack's own rows show the determination; empty where the forms of {@code pack.yaml} do
 */
public record DistrictAnswers(Basis basis, List<RuleAnswer> answers, Optional<String> label) {

    public DistrictAnswers {
        answers = List.copyOf(answers);
    }
}
