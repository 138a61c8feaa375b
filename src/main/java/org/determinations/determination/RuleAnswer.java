package org.determinations.determination;

import java.util.List;
import java.util.Optional;
import org.determinations.model.CategoryCode;
import org.determinations.model.RuleOutcome;
import org.determinations.model.RuleResult;
import org.determinations.policy.RuleRole;

/**
 * What a rule hands back: its result, and what later rules and the determination take from it.
 *
 * @param gives the determination category it gives; empty when it gives none
 * @param otherwise sentences on what would have changed this answer
 * @param unjudged sentences on what the rule would have read of the district and could not
 */
record RuleAnswer(
        RuleRole role, RuleResult result, Optional<CategoryCode> gives, List<String> otherwise, List<String> unjudged) {

    RuleAnswer {
        otherwise = List.copyOf(otherwise);
        unjudged = List.copyOf(unjudged);
    }

    boolean fired() {
        return result.outcome() == RuleOutcome.FIRED;
    }

    RuleAnswer giving(CategoryCode code) {
        return new RuleAnswer(role, result, Optional.of(code), otherwise, unjudged);
    }

    RuleAnswer otherwise(List<String> sentences) {
        return new RuleAnswer(role, result, gives, sentences, unjudged);
    }

    RuleAnswer unjudged(List<String> sentences) {
        return new RuleAnswer(role, result, gives, otherwise, sentences);
    }
}
