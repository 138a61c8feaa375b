package org.determinations.determination;

import java.util.List;
import java.util.Optional;
import org.determinations.model.CategoryCode;
import org.determinations.model.result.RuleOutcome;
import org.determinations.model.result.RuleResult;
import org.determinations.policy.RuleRole;

/**
 * What a rule hands back: its result, and what later rules and the determination take from it.
 *
 * @param gives the determination category it gives; empty when it gives none
 * @param otherwise sentences on what would have changed this answer
 * @param unjudged sentences on what the rule would have read of the district and could not
 */
public record RuleAnswer(
        RuleRole role, RuleResult result, Optional<CategoryCode> gives, List<String> otherwise, List<String> unjudged) {

    public RuleAnswer {
        otherwise = List.copyOf(otherwise);
        unjudged = List.copyOf(unjudged);
    }

    /** Whether the rule applied. */
    public boolean fired() {
        return result.outcome() == RuleOutcome.FIRED;
    }

    /** The same, with the category that it gives. */
    public RuleAnswer giving(CategoryCode code) {
        return new RuleAnswer(role, result, Optional.of(code), otherwise, unjudged);
    }

    /** The same, with what would have changed it. */
    public RuleAnswer otherwise(List<String> sentences) {
        return new RuleAnswer(role, result, gives, sentences, unjudged);
    }

    /** The same, with what could not be judged. */
    public RuleAnswer unjudged(List<String> sentences) {
        return new RuleAnswer(role, result, gives, otherwise, sentences);
    }
}
