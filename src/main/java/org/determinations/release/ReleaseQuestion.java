package org.determinations.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.fact.DiscrepancyFact;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.release.WarningSignature;
import org.determinations.model.run.RunReport;

/**
 * What is asked of the release checklist. One per run, action and moment.
 *
 * @param results of the run
 * @param state of the run now
 * @param action that somebody wants to take: approve, release or amend
 * @param standing what is around the run
 * @param asked who, when and with which words
 * @param discrepancies of the cycle, with the department's decisions
 * @param decisions that the run read
 * @param signatures under earlier warnings of this run
 * @param analysis what only a run of the secondary analysis has
 * @param neighbors the other runs that it is held against
 */
public record ReleaseQuestion(
        RunReport results,
        ReleaseState state,
        ReleaseAction action,
        Standing standing,
        Asked asked,
        List<DiscrepancyFact> discrepancies,
        List<DecisionFact> decisions,
        List<WarningSignature> signatures,
        Analysis analysis,
        RunNeighbors neighbors) {

    public ReleaseQuestion {
        discrepancies = List.copyOf(discrepancies);
        decisions = List.copyOf(decisions);
        signatures = List.copyOf(signatures);
    }

    /** Of a run that determines districts, beside no other run. */
    public ReleaseQuestion(
            RunReport results,
            ReleaseState state,
            ReleaseAction action,
            Standing standing,
            Asked asked,
            List<DiscrepancyFact> discrepancies,
            List<DecisionFact> decisions,
            List<WarningSignature> signatures) {
        this(
                results,
                state,
                action,
                standing,
                asked,
                discrepancies,
                decisions,
                signatures,
                Analysis.NONE,
                RunNeighbors.NONE);
    }

    /** The same question about a run that stands beside these others. */
    public ReleaseQuestion beside(RunNeighbors others) {
        return new ReleaseQuestion(
                results, state, action, standing, asked, discrepancies, decisions, signatures, analysis, others);
    }

    /**
     * What only the secondary analysis has.
     *
     * @param overtaken why the official run that it rests on is not the released one; empty when it is
     * @param openProposals districts and questions whose proposal nobody has decided, in words
     * @param exposed withheld counts that can be worked out with everything released by now, in words
     */
    public record Analysis(String overtaken, List<String> openProposals, List<String> exposed) {
        /** Of every other stage. */
        public static final Analysis NONE = new Analysis("", List.of(), List.of());

        public Analysis {
            openProposals = List.copyOf(openProposals);
            exposed = List.copyOf(exposed);
        }
    }

    /**
     * What is around the run.
     *
     * @param newerRun number of a newer computed run of the cycle and stage
     * @param releasedRun number of the run of the cycle and stage that is released now
     * @param changedInputs files of the cycle folder that differ from what the run read, each in words
     * @param approvedBy who approved the run; empty when nobody did
     * @param releaseOn first day on which the results may be public
     * @param jurisdiction of the run
     */
    public record Standing(
            Optional<Integer> newerRun,
            Optional<Integer> releasedRun,
            List<String> changedInputs,
            String approvedBy,
            LocalDate releaseOn,
            Jurisdiction jurisdiction) {

        public Standing {
            changedInputs = List.copyOf(changedInputs);
        }
    }

    /**
     * Who asks.
     *
     * @param person who wants to take the action
     * @param today day in the cycle's zone
     * @param note in the person's words; may be empty
     * @param involvement what that person, known by an account, did of the run, in words; empty for nothing
     */
    public record Asked(String person, LocalDate today, String note, List<String> involvement) {

        public Asked {
            involvement = List.copyOf(involvement);
        }

        /** Of somebody of whom only a name is known. */
        public Asked(String person, LocalDate today, String note) {
            this(person, today, note, List.of());
        }
    }
}
