package org.determinations.followthrough.assistance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.determinations.followthrough.assistance.PlanStanding.Signature;
import org.determinations.model.assistance.PlanAct;
import org.determinations.model.assistance.PlanEntry;
import org.determinations.model.assistance.RecordedAct;
import org.determinations.model.assistance.RecordedProposal;

/** The acts about one plan up to a day, taken one after the other. One per plan and day. */
final class PlanFold {
    private static final Comparator<RecordedAct> ORDER = Comparator.comparing(
                    (RecordedAct recorded) -> recorded.entry().on())
            .thenComparing(RecordedAct::event)
            .thenComparing(RecordedAct::number);

    private final SortedMap<Integer, PlannedAction> actions = new TreeMap<>();
    private Optional<Signature> signed = Optional.empty();
    private boolean changed;
    /** Number of the event of the signature. */
    private long signedBy;

    private PlanFold() {}

    /** Empty before the first proposal. */
    static Optional<PlanStanding> of(List<RecordedProposal> proposals, List<RecordedAct> acts, LocalDate on) {
        return proposals.stream()
                .filter(recorded -> !recorded.proposal().on().isAfter(on))
                .max(Comparator.comparing((RecordedProposal recorded) ->
                                recorded.proposal().on())
                        .thenComparing(RecordedProposal::event))
                .map(newest -> {
                    PlanFold fold = new PlanFold();
                    acts.stream()
                            .filter(recorded -> !recorded.entry().on().isAfter(on))
                            .sorted(ORDER)
                            .forEach(fold::take);
                    return fold.standing(newest, on);
                });
    }

    /** A proposal that came after the signature makes another plan, also where it adds no action. */
    private PlanStanding standing(RecordedProposal newest, LocalDate on) {
        return new PlanStanding(
                newest.proposal().plan(),
                on,
                newest.proposal(),
                List.copyOf(actions.values()),
                signed,
                changed || newest.event() > signedBy);
    }

    private void take(RecordedAct recorded) {
        PlanEntry entry = recorded.entry();
        switch (entry.act()) {
            case ADDED -> {
                PlanEntry.Stated says = entry.content().orElseThrow();
                int number = entry.action().orElseThrow();
                actions.put(
                        number,
                        new PlannedAction(
                                number, says.ground(), says.content(), PlanAct.PLANNED, entry.on(), entry.note()));
                changed = true;
            }
            case CHANGED -> {
                actions.computeIfPresent(
                        entry.action().orElseThrow(),
                        (number, action) ->
                                action.saying(entry.content().orElseThrow().content()));
                changed = true;
            }
            case PLANNED, UNDER_WAY, DONE, DROPPED -> state(entry);
            case NOTE -> {}
            case SIGNED -> {
                signed = Optional.of(new Signature(recorded.by(), entry.on(), entry.note()));
                signedBy = recorded.event();
                changed = false;
            }
        }
    }

    /** What is dropped, or taken up again, makes another plan; how far an action has come does not. */
    private void state(PlanEntry entry) {
        actions.computeIfPresent(entry.action().orElseThrow(), (number, action) -> {
            changed |= (action.state() == PlanAct.DROPPED) != (entry.act() == PlanAct.DROPPED);
            return action.in(entry.act(), entry.on(), entry.note());
        });
    }
}
