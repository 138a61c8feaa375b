package org.determinations.determination;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.determinations.model.CategoryCode;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.result.Basis;
import org.determinations.model.result.Determination;
import org.determinations.model.result.FinalResult;
import org.determinations.model.result.RuleResult;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.policy.PolicyPack;
import org.determinations.policy.RuleRole;

/** Puts the answers of the rules together into one determination. Decides nothing that no rule answered. */
final class DistrictDetermination {
    private static final Set<RuleRole> DECIDING = EnumSet.of(RuleRole.BASIS, RuleRole.STEP, RuleRole.DECISION);

    private final Basis basis;
    private final List<RuleAnswer> answers;
    private final Optional<String> ownLabel;

    private DistrictDetermination(DistrictAnswers given) {
        this.basis = given.basis();
        this.answers = given.answers();
        this.ownLabel = given.label();
    }

    static Determination decide(DistrictAnswers given, DistrictFacts district, PolicyPack pack) {
        return new DistrictDetermination(given).build(district, pack);
    }

    private Determination build(DistrictFacts district, PolicyPack pack) {
        Optional<CategoryCode> derived = given(RuleRole.BASIS);
        if (!derived.equals(basis.category())) {
            throw new IllegalStateException("the rules give " + derived + " where the basis gives " + basis.category());
        }
        Optional<CategoryCode> decided = given(RuleRole.DECISION);
        Optional<CategoryCode> result = decided.or(() -> given(RuleRole.STEP)).or(() -> derived);
        RuleAnswer decisive = decisive();
        return new Determination(
                district.code(),
                district.name(),
                basis,
                new FinalResult(
                        result,
                        label(result, pack),
                        result.isPresent() ? "" : decisive.result().reason(),
                        derived.isPresent() && decided.isPresent(),
                        has(RuleRole.SCREEN)),
                results(decisive),
                wouldChange(district));
    }

    /**
     * The last rule that decides and fired: a person's decision before a step, a step before the basis, and the lack of a basis before none. Where a pack
     * has no rule about that lack, the rule that would have read the basis says why there is none.
     */
    private RuleAnswer decisive() {
        return last(RuleAnswer::fired)
                .or(() -> last(answer -> answer.role() == RuleRole.BASIS))
                .orElseThrow(() -> new IllegalStateException("no rule decided"));
    }

    private Optional<RuleAnswer> last(Predicate<RuleAnswer> wanted) {
        return answers.stream()
                .filter(a -> DECIDING.contains(a.role()))
                .filter(wanted)
                .reduce((before, after) -> after);
    }

    /** What the last rule of that part gives: one that moves the category stands behind the one that gave it. */
    private Optional<CategoryCode> given(RuleRole role) {
        return answers.stream()
                .filter(a -> a.role() == role)
                .flatMap(a -> a.gives().stream())
                .reduce((before, after) -> after);
    }

    private boolean has(RuleRole role) {
        return answers.stream().anyMatch(a -> a.role() == role && a.fired());
    }

    private String label(Optional<CategoryCode> result, PolicyPack pack) {
        return ownLabel.orElseGet(() -> result.map(code -> basis.category().isPresent()
                        ? pack.labels().ofBasis(basis.text(), code)
                        : pack.labels().ofAssigned(code))
                .orElse(pack.labels().undetermined()));
    }

    private List<RuleResult> results(RuleAnswer decisive) {
        return answers.stream()
                .map(a -> a.result().ruleId().equals(decisive.result().ruleId())
                        ? a.result().decided()
                        : a.result())
                .toList();
    }

    /**
     * The decision that was or could be comes first, then the basis and, on the review list, the evidence. Where a person named
     * a category, another basis alone would not decide, so nothing is said of it.
     */
    private List<String> wouldChange(DistrictFacts district) {
        List<String> sentences = new ArrayList<>();
        addOf(RuleRole.DECISION, sentences);
        if (district.decision().flatMap(DecisionFact::category).isEmpty()) {
            addOf(RuleRole.BASIS, sentences);
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
