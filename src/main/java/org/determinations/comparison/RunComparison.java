package org.determinations.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.determinations.model.DistrictCode;
import org.determinations.model.change.ChangeCause;
import org.determinations.model.change.ChangeKind;
import org.determinations.model.change.ChangeReport;
import org.determinations.model.change.DistrictChange;
import org.determinations.model.change.LevelsMove;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FactMove;
import org.determinations.model.fact.FactTopic;
import org.determinations.model.result.Determination;
import org.determinations.model.result.DeterminationStatus;
import org.determinations.model.result.DistrictResult;
import org.determinations.model.run.RunReport;
import org.determinations.model.stage.DistrictFacts;

/** Two runs, district by district: what changed, from what to what, and why. */
public final class RunComparison {
    private final SortedMap<DistrictCode, Determination> earlier;
    private final SortedMap<DistrictCode, Determination> later;
    private final SortedMap<DistrictCode, DistrictFacts> earlierFacts;
    private final SortedMap<DistrictCode, DistrictFacts> laterFacts;
    private final Map<DistrictCode, List<FactMove>> moves = new TreeMap<>();
    private final Successions successions;
    private final boolean onlyOneReadsCompliance;
    private final Predicate<Determination> analyzed;

    private RunComparison(RunSnapshot before, RunSnapshot after, Predicate<Determination> analyzed) {
        this.analyzed = analyzed;
        this.earlier = before.determinations();
        this.later = after.determinations();
        this.earlierFacts = before.factsByCode();
        this.laterFacts = after.factsByCode();
        this.successions = new Successions(after.successors(), earlier, later);
        this.onlyOneReadsCompliance = before.results().run().stage().considersCompliance()
                != after.results().run().stage().considersCompliance();
        for (DistrictCode code : districts()) {
            List<FactMove> all = FactMoves.between(find(earlierFacts, code), find(laterFacts, code));
            moves.put(code, all.stream().filter(move -> isOfBoth(move, code)).toList());
        }
    }

    /**
     * The change report of two runs of any stage; the same run twice gives one in which nothing changed.
     *
     * @param analyzed whether the secondary analysis is about a district of that level; asked only of districts whose level moved
     */
    public static ChangeReport compare(RunSnapshot before, RunSnapshot after, Predicate<Determination> analyzed) {
        return new RunComparison(before, after, analyzed).report(before.results(), after.results());
    }

    private ChangeReport report(RunReport before, RunReport after) {
        List<DistrictCode> controls =
                districts().stream().filter(this::isControl).toList();
        int movedControls = Math.toIntExact(
                controls.stream().filter(c -> kind(c) != ChangeKind.UNCHANGED).count());
        ChangeCauses causes = new ChangeCauses(before.run(), after.run(), movedControls > 0);
        List<DistrictChange> changes = new ArrayList<>();
        districts().forEach(code -> changes.add(change(code, causes)));
        return new ChangeReport(
                before.run(),
                after.run(),
                changes,
                StatewideTotals.of(before, after),
                controls.size(),
                movedControls,
                "");
    }

    private DistrictChange change(DistrictCode code, ChangeCauses causes) {
        Optional<Determination> before = find(earlier, code);
        Optional<Determination> after = find(later, code);
        ChangeKind kind = kind(code);
        List<FactMove> moved = movesOf(code);
        List<Determination> results =
                Stream.concat(before.stream(), after.stream()).toList();
        List<ChangeCause> shown = kind == ChangeKind.UNCHANGED ? List.of() : causes(code, causes, moved, results);
        return new DistrictChange(
                code,
                after.or(() -> before).map(Determination::name).orElse(""),
                kind,
                before.map(DistrictResult::of),
                after.map(DistrictResult::of),
                levelsMove(before, after),
                shown,
                moved);
    }

    private List<ChangeCause> causes(
            DistrictCode code, ChangeCauses causes, List<FactMove> moved, List<Determination> results) {
        Optional<ChangeCause> succession = results.size() == 1 ? successions.cause(code) : Optional.empty();
        return succession.map(List::of).orElseGet(() -> causes.of(moved, results, isDecidedInBoth(code)));
    }

    /**
     * What a stage that considers no compliance never reads did not move. A decision did where it changed the result; a
     * rejected row where it leaves a run without the level.
     */
    private boolean isOfBoth(FactMove move, DistrictCode code) {
        if (!onlyOneReadsCompliance) {
            return true;
        }
        if (move.topic().equals(FactKinds.DECISION.topic())) {
            return kind(code) != ChangeKind.UNCHANGED;
        }
        return move.topic().equals(FactTopic.REJECTED_ROW)
                ? lacksLevel(earlierFacts, code) || lacksLevel(laterFacts, code)
                : !move.topic().isOfCompliance();
    }

    private static boolean lacksLevel(Map<DistrictCode, DistrictFacts> facts, DistrictCode code) {
        return find(facts, code).flatMap(DistrictFacts::level).isEmpty();
    }

    private ChangeKind kind(DistrictCode code) {
        Optional<Determination> before = find(earlier, code);
        Optional<Determination> after = find(later, code);
        if (before.isEmpty()) {
            return ChangeKind.APPEARED;
        }
        if (after.isEmpty()) {
            return ChangeKind.VANISHED;
        }
        boolean wasDetermined = before.get().status() == DeterminationStatus.DETERMINED;
        if (wasDetermined != (after.get().status() == DeterminationStatus.DETERMINED)) {
            return wasDetermined ? ChangeKind.NO_LONGER_DETERMINED : ChangeKind.NEWLY_DETERMINED;
        }
        boolean same = before.get().category().equals(after.get().category())
                && before.get().label().equals(after.get().label());
        return same ? ChangeKind.UNCHANGED : ChangeKind.CHANGED;
    }

    /** In both runs, with the same facts: whatever happens to it was not done by a fact. */
    private boolean isControl(DistrictCode code) {
        return earlier.containsKey(code)
                && later.containsKey(code)
                && movesOf(code).isEmpty();
    }

    private boolean isDecidedInBoth(DistrictCode code) {
        return find(earlierFacts, code).flatMap(DistrictFacts::decision).isPresent()
                && find(laterFacts, code).flatMap(DistrictFacts::decision).isPresent();
    }

    private LevelsMove levelsMove(Optional<Determination> before, Optional<Determination> after) {
        if (before.map(Determination::basisText).equals(after.map(Determination::basisText))) {
            return LevelsMove.NONE;
        }
        boolean was = before.filter(analyzed).isPresent();
        boolean is = after.filter(analyzed).isPresent();
        if (was == is) {
            return LevelsMove.NONE;
        }
        return is ? LevelsMove.ENTERED : LevelsMove.LEFT;
    }

    private List<FactMove> movesOf(DistrictCode code) {
        return moves.getOrDefault(code, List.of());
    }

    private SortedSet<DistrictCode> districts() {
        SortedSet<DistrictCode> codes = new TreeSet<>(earlier.keySet());
        codes.addAll(later.keySet());
        return codes;
    }

    private static <T> Optional<T> find(Map<DistrictCode, T> all, DistrictCode code) {
        return Optional.ofNullable(all.get(code));
    }
}
