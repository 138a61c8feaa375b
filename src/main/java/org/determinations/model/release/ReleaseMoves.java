package org.determinations.model.release;

import java.util.List;
import java.util.Optional;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;

/** Every legal move of a run towards its readers. What is not listed is refused. */
public final class ReleaseMoves {
    private static final List<ReleaseMove> MOVES = List.of(
            new ReleaseMove(
                    ReleaseState.COMPUTED,
                    ReleaseAction.APPROVE,
                    ReleaseState.APPROVED,
                    "by someone other than the person who ran it; no error on the checklist, every warning signed for"),
            new ReleaseMove(
                    ReleaseState.APPROVED,
                    ReleaseAction.RELEASE,
                    ReleaseState.RELEASED,
                    "no run of the cycle and stage is released; official results not before their date"),
            new ReleaseMove(
                    ReleaseState.APPROVED,
                    ReleaseAction.AMEND,
                    ReleaseState.RELEASED,
                    "a run of the cycle and stage is released, and a note says why another takes its place"),
            new ReleaseMove(
                    ReleaseState.COMPUTED,
                    ReleaseAction.SUPERSEDE,
                    ReleaseState.SUPERSEDED,
                    "a later run of the cycle and stage is computed"),
            new ReleaseMove(
                    ReleaseState.APPROVED,
                    ReleaseAction.SUPERSEDE,
                    ReleaseState.SUPERSEDED,
                    "a later run of the cycle and stage is computed"),
            new ReleaseMove(
                    ReleaseState.RELEASED,
                    ReleaseAction.SUPERSEDE,
                    ReleaseState.SUPERSEDED,
                    "a later run of the cycle and stage is released as an amendment"),
            new ReleaseMove(ReleaseState.APPROVED, ReleaseAction.WITHDRAW, ReleaseState.WITHDRAWN, "a note says why"),
            new ReleaseMove(ReleaseState.RELEASED, ReleaseAction.WITHDRAW, ReleaseState.WITHDRAWN, "a note says why"));

    private ReleaseMoves() {}

    /** In the order of a run's life. */
    public static List<ReleaseMove> list() {
        return MOVES;
    }

    /** The legal move; empty when the state does not allow the action. */
    public static Optional<ReleaseMove> find(ReleaseState from, ReleaseAction action) {
        return MOVES.stream()
                .filter(m -> m.from() == from && m.action() == action)
                .findFirst();
    }

    /** What the state allows, in the order of a run's life; empty for an end state. */
    public static List<ReleaseAction> listAllowed(ReleaseState from) {
        return MOVES.stream()
                .filter(m -> m.from() == from)
                .map(ReleaseMove::action)
                .toList();
    }

    /**
     * The state after the action.
     *
     * @throws Refusal of kind GATE with SY-014 when the state does not allow it; the person must do what is allowed first
     */
    public static ReleaseState move(int run, ReleaseState from, ReleaseAction action) {
        return find(from, action).map(ReleaseMove::to).orElseThrow(() -> refusal(run, from, action));
    }

    /** The state of a computed run after these events, oldest first; a history with an illegal move is refused. */
    public static ReleaseState stateAfter(List<ReleaseEvent> events) {
        ReleaseState state = ReleaseState.COMPUTED;
        for (ReleaseEvent event : events) {
            state = move(event.run(), state, event.action());
        }
        return state;
    }

    private static Refusal refusal(int run, ReleaseState from, ReleaseAction action) {
        List<String> allowed = listAllowed(from).stream()
                .filter(ReleaseAction::isTyped)
                .map(ReleaseAction::word)
                .toList();
        return Refusal.Kind.GATE.of(
                IssueCode.MOVE_NOT_ALLOWED,
                "run " + run,
                "the run cannot be taken through: " + action.word(),
                "the run is " + from.word(),
                allowed.isEmpty() ? "nothing: a run that is " + from.word() + " stays so" : String.join(", ", allowed),
                (allowed.isEmpty() ? "choose" : "do what is allowed first, or choose")
                        + " another run with determinations runs list");
    }
}
