package org.determinations.followthrough.assistance;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.determinations.followthrough.FindingStanding;
import org.determinations.followthrough.FindingState;
import org.determinations.model.assistance.AssistanceTable;
import org.determinations.model.assistance.GroundKind;
import org.determinations.model.assistance.PlanAct;
import org.determinations.model.assistance.RecordedAct;
import org.determinations.model.assistance.RecordedProposal;
import org.determinations.model.ledger.EvidenceFile;
import org.determinations.model.result.CitedSource;

/**
 * One plan with everything that is kept about it, and what there is to read beside it. Immutable.
 *
 * @param proposals in the order in which they came
 * @param acts in the order in which they were recorded, whatever their day
 * @param basis the run that it rests on
 * @param table that it was proposed from; empty when it is not at hand any more as it was
 * @param findings of the district in the ledger on the day of the standing, and of those that are no more and that it came of
 * @param last the plan of the cycle before; empty when there is none
 * @param before plans of the cycle before of districts that are no more and that it came of, by code: their numbers are of others
 */
public record PlanAccount(
        PlanStanding standing,
        List<RecordedProposal> proposals,
        List<RecordedAct> acts,
        BasisRun basis,
        Optional<AssistanceTable> table,
        List<FindingStanding> findings,
        Optional<LastPlan> last,
        List<PlanStanding> before) {
    public PlanAccount {
        proposals = List.copyOf(proposals);
        acts = List.copyOf(acts);
        findings = List.copyOf(findings);
        before = List.copyOf(before);
    }

    /** Files that its acts name, each once, in the order in which they were named. */
    public List<EvidenceFile> evidence() {
        return acts.stream()
                .flatMap(recorded -> recorded.entry().evidence().stream())
                .distinct()
                .toList();
    }

    /** What the ledger says of the finding that an action rests on, where that is uncorrected although the action is done. */
    public Optional<FindingState> uncorrected(PlannedAction action) {
        return findings.stream()
                .filter(of -> action.state() == PlanAct.DONE
                        && action.ground().kind() == GroundKind.FINDING
                        && action.ground().key().equals(of.findingId())
                        && of.state().isUncorrected())
                .map(FindingStanding::state)
                .findFirst();
    }

    /** How many findings of the district are uncorrected in the ledger on the day of the standing. */
    public int uncorrected() {
        return Math.toIntExact(
                findings.stream().filter(of -> of.state().isUncorrected()).count());
    }

    /**
     * How many of the findings that the ledger has are uncorrected, and of which districts that are no more some of them are, in a
     * sentence without its end. Not to be asked where it has none.
     */
    public String found() {
        List<String> others = findings.stream()
                .map(FindingStanding::statement)
                .filter(of -> !of.district().equals(standing.plan().district()))
                .map(of -> of.district().and(of.districtName()))
                .distinct()
                .toList();
        return uncorrected() + " uncorrected of " + findings.size() + " in the ledger"
                + (others.isEmpty() ? "" : ", those of its predecessors among them: " + String.join(", ", others));
    }

    /** What the table says of how the district is engaged; empty without an engagement, and without the table. */
    public Optional<AssistanceTable.Engagement> engagement() {
        return table.flatMap(of -> of.engagements().stream()
                .filter(row -> row.word().equals(standing.proposal().engagement()))
                .findFirst());
    }

    /** The sources that the actions and the engagement name, in the order of the table; none without the table. */
    public List<CitedSource> sources() {
        Set<String> named = new HashSet<>();
        standing.actions()
                .forEach(action ->
                        named.addAll(List.of(action.content().sources().split(", "))));
        engagement().ifPresent(row -> named.addAll(row.sources()));
        return table.map(of -> of.sources().stream()
                        .filter(source -> named.contains(source.id()))
                        .toList())
                .orElse(List.of());
    }
}
