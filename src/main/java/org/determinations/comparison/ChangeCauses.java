package org.determinations.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.issue.SourceRef;
import org.determinations.model.change.CauseKind;
import org.determinations.model.change.ChangeCause;
import org.determinations.model.change.FactMove;
import org.determinations.model.change.FactState;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RuleResult;
import org.determinations.model.run.RunHeader;

/**
 * Every cause of one district's change that two runs show. Facts first: those that bear on the result. Then what differs
 * between the runs as wholes: stage, policy pack, program. A program version is a cause only where something shows it:
 * nothing else differs, or districts with unmoved facts changed too.
 */
final class ChangeCauses {
    private final RunHeader before;
    private final RunHeader after;
    private final boolean controlsMoved;

    /**
     * For two runs.
     *
     * @param controlsMoved whether any district with the same facts in both has another result
     */
    ChangeCauses(RunHeader before, RunHeader after, boolean controlsMoved) {
        this.before = before;
        this.after = after;
        this.controlsMoved = controlsMoved;
    }

    /**
     * Never empty; {@link CauseKind#NONE_VISIBLE} alone when nothing differs.
     *
     * @param facts that bear on the result
     * @param decided whether a decision about it is recorded in both runs
     */
    List<ChangeCause> with(List<ChangeCause> facts, boolean decided) {
        List<ChangeCause> causes = new ArrayList<>(facts);
        boolean onlyOneReadsDecisions =
                before.stage().considersCompliance() != after.stage().considersCompliance();
        if (decided && onlyOneReadsDecisions || causes.isEmpty() && !sameStage()) {
            causes.add(new ChangeCause(CauseKind.STAGE, stage(before), stage(after), Optional.empty()));
        }
        if (!before.packHash().equals(after.packHash())) {
            causes.add(new ChangeCause(CauseKind.POLICY_PACK, pack(before), pack(after), Optional.empty()));
        }
        boolean otherProgram = !before.programVersion().equals(after.programVersion());
        if (otherProgram && (causes.isEmpty() || controlsMoved)) {
            causes.add(new ChangeCause(
                    CauseKind.PROGRAM_VERSION, before.programVersion(), after.programVersion(), Optional.empty()));
        }
        if (causes.isEmpty()) {
            causes.add(new ChangeCause(CauseKind.NONE_VISIBLE, "", "", Optional.empty()));
        }
        return causes;
    }

    /**
     * Level and decision always bear on a result; other facts where a decisive rule read them, or where nothing else did.
     *
     * @param results of the district in the runs that have it
     */
    static List<ChangeCause> bearing(List<FactMove> moves, List<Determination> results) {
        Set<SourceRef> read = results.stream()
                .flatMap(d -> d.rules().stream())
                .filter(RuleResult::decisive)
                .flatMap(r -> r.values().stream())
                .map(v -> SourceRef.ofRow(v.where().file(), v.where().row()))
                .collect(Collectors.toSet());
        List<FactMove> bearing = moves.stream()
                .filter(m -> m.topic().equals(FactKinds.LEVEL.topic())
                        || m.topic().equals(FactKinds.DECISION.topic())
                        || states(m).anyMatch(s -> read.contains(s.where())))
                .toList();
        return (bearing.isEmpty() ? moves : bearing)
                .stream().map(ChangeCauses::fact).toList();
    }

    private static ChangeCause fact(FactMove move) {
        return new ChangeCause(
                kind(move),
                move.before().map(FactState::text).orElse(""),
                move.after().map(FactState::text).orElse(""),
                Optional.of(move));
    }

    private static CauseKind kind(FactMove move) {
        if (move.topic().equals(FactKinds.DECISION.topic())) {
            if (move.before().isEmpty()) {
                return CauseKind.DECISION_ADDED;
            }
            return move.after().isEmpty() ? CauseKind.DECISION_WITHDRAWN : CauseKind.DECISION_CHANGED;
        }
        if (move.withdrawn()) {
            return CauseKind.CORRECTION_WITHDRAWN;
        }
        return move.discrepancyId().isEmpty() ? CauseKind.OTHER_INPUT : CauseKind.CORRECTED_INPUT;
    }

    private boolean sameStage() {
        return before.cycle().equals(after.cycle())
                && before.stage() == after.stage()
                && before.stageDate().equals(after.stageDate());
    }

    private static Stream<FactState> states(FactMove move) {
        return Stream.concat(move.before().stream(), move.after().stream());
    }

    private static String stage(RunHeader run) {
        return run.cycle() + " " + run.stage().word() + ", dated " + run.stageDate();
    }

    private static String pack(RunHeader run) {
        return run.packId() + " (" + run.packHash() + ")";
    }
}
