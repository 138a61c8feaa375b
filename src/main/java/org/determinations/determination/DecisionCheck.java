package org.determinations.determination;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.CategoryCode;
import org.determinations.model.DecisionKind;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.model.stage.StageFacts;
import org.determinations.policy.PolicyPack;

/**
 * Whether the recorded decisions fit the districts of the stage and the pack. Critical issues refuse the run: CR-004 a category that
 * the pack lacks, CR-006 a decision that does not fit a district with or without a basis. CR-005 warns of a category that is not more
 * serious; the one that follows from the basis then stays. Who must act: the person who keeps the decisions file.
 */
public final class DecisionCheck {

    private final Programme programme;
    private final Function<DistrictFacts, Optional<CategoryCode>> withoutDecision;
    private final PolicyPack pack;

    private DecisionCheck(
            Programme programme, Function<DistrictFacts, Optional<CategoryCode>> withoutDecision, PolicyPack pack) {
        this.programme = programme;
        this.withoutDecision = withoutDecision;
        this.pack = pack;
    }

    /** Every issue, by district code; empty when all decisions fit. */
    public static List<Issue> check(Programme programme, StageFacts facts, PolicyPack pack) {
        return check(programme, StageDistricts.of(facts), facts.districts(), pack);
    }

    /**
     * The same of a stage that is not in memory.
     *
     * @param decided every district with a recorded decision; others may be among them
     */
    public static List<Issue> check(
            Programme programme, StageDistricts stage, List<DistrictFacts> decided, PolicyPack pack) {
        List<DistrictFacts> sorted = decided.stream()
                .filter(district -> district.decision().isPresent())
                .sorted(Comparator.comparing(DistrictFacts::code))
                .toList();
        return sorted.isEmpty()
                ? List.of()
                : of(programme, stage, programme.judge(stage, pack), pack).issues(sorted);
    }

    /**
     * Ready to look at one district of a stage after the other.
     *
     * @param judge of the stage
     */
    public static DecisionCheck of(Programme programme, StageDistricts stage, DistrictJudge judge, PolicyPack pack) {
        return new DecisionCheck(programme, programme.withoutDecision(stage, judge, pack), pack);
    }

    /** The category that a district has where nobody decides; empty where the data give none. */
    public Optional<CategoryCode> withoutDecision(DistrictFacts district) {
        return withoutDecision.apply(district.withDecision(Optional.empty()));
    }

    /** What is wrong with the decision about a district; empty for nothing, and for a district without one. */
    public Optional<Issue> find(DistrictFacts district) {
        return district.decision()
                .flatMap(decision -> check(decision, district))
                .map(issue -> issue.inDistrict(district.code().digits()));
    }

    private List<Issue> issues(List<DistrictFacts> decided) {
        return decided.stream().flatMap(district -> find(district).stream()).toList();
    }

    private Optional<Issue> check(DecisionFact decision, DistrictFacts district) {
        if (decision.category()
                .filter(code -> pack.findCategory(code).isEmpty())
                .isPresent()) {
            return Optional.of(Issue.of(
                    IssueCode.DECISION_UNKNOWN_CATEGORY,
                    decision.source().of("category"),
                    "the decision names a category that " + pack.id() + " does not have",
                    decision.category().map(CategoryCode::text).orElse(""),
                    String.join(
                            ", ",
                            pack.listCodes().stream().map(CategoryCode::text).toList()),
                    "name one of these"));
        }
        return withoutDecision
                .apply(district)
                .map(code -> checkDerived(decision, code))
                .orElseGet(() -> checkWithoutBasis(decision));
    }

    private Optional<Issue> checkDerived(DecisionFact decision, CategoryCode derived) {
        if (decision.kind() == DecisionKind.ASSIGN) {
            return Optional.of(Issue.of(
                    IssueCode.DECISION_WRONG_KIND,
                    decision.source().of("decision"),
                    "the decision assigns a category to a district that has " + derived + " by its "
                            + programme.words().basis(),
                    DecisionKind.ASSIGN.name(),
                    DecisionKind.REASSIGN + ", " + DecisionKind.KEEP,
                    "use REASSIGN to make it more serious, or remove the row"));
        }
        return decision.category()
                .filter(named -> !pack.isMoreSerious(named, derived))
                .map(named -> Issue.of(
                        IssueCode.DECISION_NOT_MORE_SERIOUS,
                        decision.source().of("category"),
                        "the decision has no force: the category that it names is not more serious than " + derived
                                + ", which stays",
                        named.text(),
                        allowed(derived),
                        "name a more serious one, or write KEEP"));
    }

    private String allowed(CategoryCode derived) {
        List<CategoryCode> more = pack.listMoreSerious(derived);
        return more.isEmpty() ? "none, " + derived + " is the most serious" : Words.anyOf(more);
    }

    private Optional<Issue> checkWithoutBasis(DecisionFact decision) {
        if (decision.kind() != DecisionKind.REASSIGN) {
            return Optional.empty();
        }
        return Optional.of(Issue.of(
                IssueCode.DECISION_WRONG_KIND,
                decision.source().of("decision"),
                "the decision reassigns a district that has no "
                        + programme.words().basis() + " and so no category to make more serious",
                DecisionKind.REASSIGN.name(),
                DecisionKind.ASSIGN.name(),
                "use ASSIGN to give it a category, or remove the row"));
    }
}
