package org.determinations.determination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.model.AccountabilityLevel;
import org.determinations.model.CategoryCode;
import org.determinations.model.DecisionFact;
import org.determinations.model.Determination;
import org.determinations.model.DistrictFacts;
import org.determinations.model.LevelFact;
import org.determinations.model.RuleResult;
import org.determinations.policy.PolicyPack;
import org.determinations.policy.RuleRole;

/** Puts the answers of the rules together into one determination. Decides nothing that no rule answered. */
final class DistrictDetermination {
    private final List<RuleAnswer> answers;

    private DistrictDetermination(List<RuleAnswer> answers) {
        this.answers = List.copyOf(answers);
    }

    static Determination decide(List<RuleAnswer> answers, DistrictFacts district, PolicyPack pack) {
        return new DistrictDetermination(answers).build(district, pack);
    }

    private Determination build(DistrictFacts district, PolicyPack pack) {
        Optional<CategoryCode> aligned = given(RuleRole.ALIGNMENT);
        Optional<CategoryCode> decided = given(RuleRole.DECISION);
        Optional<CategoryCode> result = decided.or(() -> aligned);
        RuleAnswer decisive = decisive();
        return new Determination(
                district.code(),
                district.name(),
                district.level().map(LevelFact::level),
                aligned,
                result,
                label(district, result, pack),
                result.isPresent() ? "" : decisive.result().reason(),
                aligned.isPresent() && decided.isPresent(),
                has(RuleRole.SCREEN),
                results(decisive),
                wouldChange(district));
    }

    /** The last rule that decides and fired: a person's decision before the level, and the lack of a level before none. */
    private RuleAnswer decisive() {
        return answers.stream()
                .filter(a -> a.fired() && (a.role() == RuleRole.ALIGNMENT || a.role() == RuleRole.DECISION))
                .reduce((before, after) -> after)
                .orElseThrow(() -> new IllegalStateException("no rule decided"));
    }

    private Optional<CategoryCode> given(RuleRole role) {
        return answers.stream()
                .filter(a -> a.role() == role)
                .flatMap(a -> a.gives().stream())
                .findFirst();
    }

    private boolean has(RuleRole role) {
        return answers.stream().anyMatch(a -> a.role() == role && a.fired());
    }

    private static String label(DistrictFacts district, Optional<CategoryCode> result, PolicyPack pack) {
        Optional<AccountabilityLevel> had = LevelValue.find(district);
        return result.map(code -> had.map(l -> pack.labels().ofLevel(l.text(), code))
                        .orElseGet(() -> pack.labels().ofAssigned(code)))
                .orElse(pack.labels().undetermined());
    }

    private List<RuleResult> results(RuleAnswer decisive) {
        return answers.stream()
                .map(a -> a.result().ruleId().equals(decisive.result().ruleId())
                        ? a.result().decided()
                        : a.result())
                .toList();
    }

    /**
     * The decision that was or could be comes first, then the level and, on the review list, the factors. Where a person
     * named a category, another level alone would not decide, so nothing is said of it.
     */
    private List<String> wouldChange(DistrictFacts district) {
        List<String> sentences = new ArrayList<>();
        addOf(RuleRole.DECISION, sentences);
        if (district.decision().flatMap(DecisionFact::category).isEmpty()) {
            addOf(RuleRole.ALIGNMENT, sentences);
        }
        if (has(RuleRole.SCREEN)) {
            addOf(RuleRole.FACTOR, sentences);
        }
        return sentences;
    }

    private void addOf(RuleRole role, List<String> sentences) {
        answers.stream().filter(a -> a.role() == role).forEach(a -> sentences.addAll(a.otherwise()));
    }
}
