package org.determinations.followthrough.assistance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.determinations.model.assistance.PlanKey;
import org.determinations.model.assistance.RecordedAct;
import org.determinations.model.assistance.RecordedProposal;

/** Every plan of assistance. Immutable. */
public final class PlanBook {
    private final Map<PlanKey, List<RecordedProposal>> proposals;
    private final Map<PlanKey, List<RecordedAct>> acts;

    /** In the order in which they were recorded. */
    public PlanBook(List<RecordedProposal> proposals, List<RecordedAct> acts) {
        this.proposals = proposals.stream()
                .collect(Collectors.groupingBy(recorded -> recorded.proposal().plan()));
        this.acts = acts.stream()
                .collect(Collectors.groupingBy(recorded -> recorded.entry().plan()));
    }

    /** One plan on a day; empty before its first proposal, and for one that was never proposed. */
    public Optional<PlanStanding> find(PlanKey plan, LocalDate on) {
        return PlanFold.of(listProposals(plan), listActs(plan), on);
    }

    /** Every plan of the day: those with an overdue action first, the longest overdue before the others; then by cycle and district. */
    public List<PlanStanding> standings(LocalDate on) {
        return proposals.keySet().stream()
                .flatMap(plan -> find(plan, on).stream())
                .sorted(Comparator.comparing(PlanStanding::daysOverdue)
                        .reversed()
                        .thenComparing(of -> of.plan().cycle(), Comparator.reverseOrder())
                        .thenComparing(of -> of.plan().district()))
                .toList();
    }

    /** Proposals of a plan in the order in which they came. */
    public List<RecordedProposal> listProposals(PlanKey plan) {
        return List.copyOf(proposals.getOrDefault(plan, List.of()));
    }

    /** Acts about a plan in the order in which they were recorded. */
    public List<RecordedAct> listActs(PlanKey plan) {
        return List.copyOf(acts.getOrDefault(plan, List.of()));
    }
}
