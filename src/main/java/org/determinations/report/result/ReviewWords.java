package org.determinations.report.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.determinations.model.result.Determination;
import org.determinations.model.result.DeterminationStatus;
import org.determinations.model.result.RuleOutcome;
import org.determinations.model.result.RuleResult;
import org.determinations.model.result.ShapeWords;
import org.determinations.model.run.RunReport;
import org.determinations.report.dossier.Candidate;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.form.TextLines;
import org.determinations.report.form.Words;

/**
 * What is said where no district is listed. Each sentence follows from the determinations that were looked at: an empty list
 * alone says nothing.
 */
public final class ReviewWords {
    private final RunReport results;

    private ReviewWords(RunReport results) {
        this.results = results;
    }

    public static ReviewWords of(RunReport results) {
        return new ReviewWords(results);
    }

    private ShapeWords shape() {
        return ExplanationContext.of(results).shape();
    }

    /** In place of the review list. */
    public String noneListed() {
        if (shape().leavesOutCompliance(results.run().stage())) {
            return "The screen lists no district: compliance is not considered at the "
                    + results.run().stage().word() + " stage.";
        }
        if (results.determinations().isEmpty()) {
            return "The run has no district.";
        }
        if (!hasScreen()) {
            return "No rule that the run asked lists districts for review.";
        }
        int unjudged = Candidate.listUnjudged(results).size();
        int factors = notEvaluatedForAnyDistrict().size();
        List<String> open = new ArrayList<>();
        if (unjudged > 0) {
            open.add(TextLines.counted(unjudged, "district", "districts") + " cannot be judged");
        }
        if (factors > 0) {
            open.add(TextLines.counted(factors, shape().in("{factor} is"), shape().in("{factor}s are"))
                    + " not evaluated for any district");
        }
        return "The screen lists no district" + (open.isEmpty() ? "" : "; " + String.join(", ", open)) + ".";
    }

    private boolean hasScreen() {
        return results.determinations().stream()
                .flatMap(district -> district.rules().stream())
                .anyMatch(rule -> rule.title().equals(RuleResult.REVIEW_LIST));
    }

    /** In place of the districts without a category. */
    public String noneUndetermined() {
        if (results.determinations().isEmpty()) {
            return "The run has no district.";
        }
        boolean all = results.determinations().stream().noneMatch(d -> d.status() == DeterminationStatus.UNDETERMINED);
        return all ? "Every district has a category." : "Some districts have no category.";
    }

    /** In place of the districts that cannot be judged. */
    public String noneUnjudged() {
        if (shape().leavesOutCompliance(results.run().stage())) {
            return "Compliance is not considered at the "
                    + results.run().stage().word() + " stage.";
        }
        if (results.determinations().isEmpty()) {
            return "The run has no district.";
        }
        if (shape().factors().columns().isEmpty()) {
            return "Nothing is left open: the tables of the policy say what a value that is not there does.";
        }
        boolean listedLacks = results.determinations().stream()
                .filter(Determination::onReviewList)
                .anyMatch(d -> !Candidate.of(d).unjudged().isEmpty());
        if (listedLacks) {
            return shape().in(
                            "Every {factor} whose data were given could be judged in every district that the screen does"
                                    + " not list.");
        }
        boolean evaluated = results.determinations().stream()
                .flatMap(d -> Words.factors(d.rules()).stream())
                .noneMatch(factor -> factor.outcome() == RuleOutcome.NOT_EVALUATED);
        return shape().in(
                        evaluated
                                ? "Every {factor} could be judged in every district."
                                : "Every {factor} whose data were given could be judged in every district.");
    }

    /** Above the districts that cannot be judged; in every jurisdiction the same, as it names no unit. */
    public String unjudgedLead() {
        return shape().in("Not on the review list, and something that a {factor} would have read is not there.");
    }

    /** A sentence for each factor that is evaluated for no district, for one and the same reason. */
    public List<String> notEvaluatedForAnyDistrict() {
        List<String> sentences = new ArrayList<>();
        Optional<Determination> first = results.determinations().stream().findFirst();
        for (RuleResult factor : first.map(d -> Words.factors(d.rules())).orElse(List.of())) {
            Set<String> reasons = results.determinations().stream()
                    .flatMap(d -> d.rules().stream())
                    .filter(rule -> rule.ruleId().equals(factor.ruleId()))
                    .map(rule -> rule.outcome() == RuleOutcome.NOT_EVALUATED ? rule.reason() : "")
                    .collect(Collectors.toSet());
            if (reasons.size() == 1 && !reasons.contains("")) {
                sentences.add(factor.title() + " is not evaluated for any district. " + factor.reason());
            }
        }
        return sentences;
    }
}
