package org.determinations.report.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.EvidenceValue;
import org.determinations.model.decision.ListedDecision;
import org.determinations.model.result.Determination;
import org.determinations.model.result.DeterminationStatus;
import org.determinations.model.result.EvidenceNames;
import org.determinations.model.result.RuleResult;
import org.determinations.model.run.RunReport;
import org.determinations.report.form.Words;

/**
 * A district that a person looks at. One per district on the review list.
 *
 * @param significant how many factors show significant evidence
 * @param present how many show some
 * @param decision the decision on record, such as {@code KEEP by J. Doe on 2012-09-07}; empty when a person has still to decide,
 *     also where what is on record has no force
 */
public record Candidate(Determination determination, int significant, int present, String decision) {
    private static final Comparator<Candidate> STRONGEST_FIRST = Comparator.comparingInt(Candidate::significant)
            .thenComparingInt(Candidate::present)
            .reversed()
            .thenComparing(c -> c.determination().status() == DeterminationStatus.UNDETERMINED ? 0 : 1)
            .thenComparing(c -> c.determination().district());

    public static Candidate of(Determination d) {
        return new Candidate(
                d,
                count(d, EvidenceStrength.SIGNIFICANT),
                count(d, EvidenceStrength.PRESENT),
                Words.decision(d.rules()));
    }

    /** Districts that the screen lists, strongest evidence first; with their rules in hand, as they are not read in the order of codes. */
    public static List<Candidate> listScreened(RunReport runReport) {
        return runReport.determinations().stream()
                .filter(Determination::onReviewList)
                .map(d -> Candidate.of(d.answering(d.rules())))
                .sorted(STRONGEST_FIRST)
                .toList();
    }

    /** Districts without a category, by code. */
    public static List<Determination> listUndetermined(RunReport runReport) {
        return RunOrder.of(runReport).determinations().stream()
                .filter(d -> d.status() == DeterminationStatus.UNDETERMINED)
                .toList();
    }

    /**
     * Districts that the screen does not list and that nobody can say nothing is against: something that a factor would have
     * read of them is not there. By code.
     */
    public static List<Candidate> listUnjudged(RunReport runReport) {
        return RunOrder.of(runReport).determinations().stream()
                .filter(d -> !d.onReviewList() && !d.isKnownJudged())
                .map(Candidate::of)
                .filter(candidate -> !candidate.unjudged().isEmpty())
                .toList();
    }

    /** What cannot be judged of the district, each a sentence without its full stop; empty when nothing is missing. */
    public List<String> unjudged() {
        return determination.rules().stream()
                .flatMap(rule -> rule.values().stream())
                .filter(value -> value.name().equals(EvidenceNames.NOT_JUDGED))
                .map(EvidenceValue::text)
                .toList();
    }

    /** The same in one cell; empty when nothing is missing. */
    public String unjudgedWords() {
        return unjudged().isEmpty() ? "" : String.join(". ", unjudged()) + ".";
    }

    /** Whether a person has still to decide. */
    public boolean open() {
        return decision.isEmpty();
    }

    /**
     * The same by what was done at the desk since the run.
     *
     * @param since decisions that count now, and those that the run has read and that were taken back
     */
    public boolean open(List<ListedDecision> since) {
        if (find(since, true).isPresent()) {
            return false;
        }
        return open() || find(since, false).isPresent();
    }

    /** The decision that the next run reads about the district, and this one has not. */
    public Optional<ListedDecision> waiting(List<ListedDecision> since) {
        return find(since, true).filter(of -> of.readBy().isEmpty());
    }

    /** The decision that the run has read and that counts no more; empty where another does. */
    public Optional<ListedDecision> takenBack(List<ListedDecision> since) {
        return find(since, true).isPresent() ? Optional.empty() : find(since, false);
    }

    private Optional<ListedDecision> find(List<ListedDecision> since, boolean counts) {
        return since.stream()
                .filter(of -> of.decision().entry().district().equals(determination.district()))
                .filter(of -> of.takenBack().isEmpty() == counts)
                .reduce((first, last) -> last);
    }

    /**
     * The decision; of an open one what is on record without force.
     *
     * @param nothing what to say when nothing is on record
     */
    public String standing(String nothing) {
        if (!open()) {
            return decision;
        }
        String withoutForce = Words.decisionWithoutForce(determination.rules());
        return withoutForce.isEmpty()
                ? nothing
                : "not decided: " + withoutForce + " has no force, as that category is not more serious";
    }

    public List<RuleResult> factors() {
        return Words.factors(determination.rules());
    }

    private static int count(Determination d, EvidenceStrength strength) {
        return (int) d.rules().stream().filter(r -> r.strength() == strength).count();
    }
}
