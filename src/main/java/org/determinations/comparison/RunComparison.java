package org.determinations.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.determinations.model.DistrictCode;
import org.determinations.model.change.ChangeCause;
import org.determinations.model.change.ChangeKind;
import org.determinations.model.change.ChangeReport;
import org.determinations.model.change.DistrictChange;
import org.determinations.model.change.FactMove;
import org.determinations.model.change.LevelsMove;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FactTopic;
import org.determinations.model.fact.SuccessorFact;
import org.determinations.model.result.Determination;
import org.determinations.model.result.DeterminationStatus;
import org.determinations.model.result.DistrictResult;
import org.determinations.model.result.RankSpan;
import org.determinations.model.run.RunReport;
import org.determinations.model.stage.DistrictFacts;

/**
 * Two runs, district by district: what changed, from what to what, and why. The results of both are known in outline; facts and
 * whole results come district by district, and nothing of them is kept but what moved. Used by one thread.
 */
public final class RunComparison {
    private final RunReport before;
    private final RunReport after;
    private final SortedMap<DistrictCode, Determination> earlier;
    private final SortedMap<DistrictCode, Determination> later;
    private final SortedMap<DistrictCode, Moved> moved = new TreeMap<>();
    private final Successions successions;
    private final boolean onlyOneReadsCompliance;
    private final Supplier<Optional<RankSpan>> analyzed;

    /**
     * Two runs of any stage; the same run twice gives a report in which nothing changed.
     *
     * @param before with its determinations, which may be outlines; so {@code after}
     * @param successors rows of the successor table that the later run read
     * @param analyzed ranks whose districts the secondary analysis is about; none where there is no such analysis. Asked once
     */
    public RunComparison(
            RunReport before, RunReport after, List<SuccessorFact> successors, Supplier<Optional<RankSpan>> analyzed) {
        this.before = before;
        this.after = after;
        this.analyzed = analyzed;
        this.earlier = byCode(before);
        this.later = byCode(after);
        this.successions = new Successions(successors, earlier, later);
        this.onlyOneReadsCompliance = before.run().stage().considersCompliance()
                != after.run().stage().considersCompliance();
    }

    /**
     * What moved in a district that has a result in either run.
     *
     * @param bearing causes that are facts; empty for a district whose result did not change
     * @param decided whether a decision about it is recorded in both runs
     */
    private record Moved(List<FactMove> moves, List<ChangeCause> bearing, boolean decided) {}

    /** Every district that has a result in either run, by code: each is to be seen once. */
    public SortedSet<DistrictCode> districts() {
        SortedSet<DistrictCode> codes = new TreeSet<>(earlier.keySet());
        codes.addAll(later.keySet());
        return codes;
    }

    /**
     * Compares the facts of a district; empty in a run that has none of it.
     *
     * @param results its whole results in the runs that have it, the earlier first; asked for only where they differ
     */
    public void see(
            DistrictCode code,
            Optional<DistrictFacts> earlierFacts,
            Optional<DistrictFacts> laterFacts,
            Supplier<List<Determination>> results) {
        List<FactMove> moves = FactMoves.between(earlierFacts, laterFacts).stream()
                .filter(move -> isOfBoth(move, code, lacksLevel(earlierFacts) || lacksLevel(laterFacts)))
                .toList();
        boolean decided = isDecided(earlierFacts) && isDecided(laterFacts);
        List<ChangeCause> bearing =
                kind(code) == ChangeKind.UNCHANGED ? List.of() : ChangeCauses.bearing(moves, results.get());
        moved.put(code, new Moved(moves, bearing, decided));
    }

    /** To be asked when every district was seen. */
    public ChangeReport report() {
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
                analyzed.get(),
                "");
    }

    private DistrictChange change(DistrictCode code, ChangeCauses causes) {
        Optional<Determination> was = find(earlier, code);
        Optional<Determination> is = find(later, code);
        ChangeKind kind = kind(code);
        return new DistrictChange(
                code,
                is.or(() -> was).map(Determination::name).orElse(""),
                kind,
                was.map(DistrictResult::of),
                is.map(DistrictResult::of),
                levelsMove(was, is),
                kind == ChangeKind.UNCHANGED ? List.of() : causes(code, causes),
                movedOf(code).moves());
    }

    private List<ChangeCause> causes(DistrictCode code, ChangeCauses causes) {
        Optional<ChangeCause> succession = outlines(code).size() == 1 ? successions.cause(code) : Optional.empty();
        return succession
                .map(List::of)
                .orElseGet(
                        () -> causes.with(movedOf(code).bearing(), movedOf(code).decided()));
    }

    private List<Determination> outlines(DistrictCode code) {
        return Stream.concat(find(earlier, code).stream(), find(later, code).stream())
                .toList();
    }

    /**
     * What a stage that considers no compliance never reads did not move. A decision did where it changed the result; a
     * rejected row where it leaves a run without the level.
     */
    private boolean isOfBoth(FactMove move, DistrictCode code, boolean oneLacksLevel) {
        if (!onlyOneReadsCompliance) {
            return true;
        }
        if (move.topic().equals(FactKinds.DECISION.topic())) {
            return kind(code) != ChangeKind.UNCHANGED;
        }
        return move.topic().equals(FactTopic.REJECTED_ROW)
                ? oneLacksLevel
                : !move.topic().isOfCompliance();
    }

    private static boolean lacksLevel(Optional<DistrictFacts> facts) {
        return facts.flatMap(DistrictFacts::level).isEmpty();
    }

    private ChangeKind kind(DistrictCode code) {
        Optional<Determination> was = find(earlier, code);
        Optional<Determination> is = find(later, code);
        if (was.isEmpty()) {
            return ChangeKind.APPEARED;
        }
        if (is.isEmpty()) {
            return ChangeKind.VANISHED;
        }
        boolean wasDetermined = was.get().status() == DeterminationStatus.DETERMINED;
        if (wasDetermined != (is.get().status() == DeterminationStatus.DETERMINED)) {
            return wasDetermined ? ChangeKind.NO_LONGER_DETERMINED : ChangeKind.NEWLY_DETERMINED;
        }
        boolean same = was.get().category().equals(is.get().category())
                && was.get().label().equals(is.get().label());
        return same ? ChangeKind.UNCHANGED : ChangeKind.CHANGED;
    }

    /** In both runs, with the same facts: whatever happens to it was not done by a fact. */
    private boolean isControl(DistrictCode code) {
        return earlier.containsKey(code)
                && later.containsKey(code)
                && movedOf(code).moves().isEmpty();
    }

    private static boolean isDecided(Optional<DistrictFacts> facts) {
        return facts.flatMap(DistrictFacts::decision).isPresent();
    }

    private LevelsMove levelsMove(Optional<Determination> was, Optional<Determination> is) {
        if (was.map(Determination::basisText).equals(is.map(Determination::basisText))) {
            return LevelsMove.NONE;
        }
        boolean wasAnalyzed = was.filter(this::isAnalyzed).isPresent();
        boolean isAnalyzed = is.filter(this::isAnalyzed).isPresent();
        if (wasAnalyzed == isAnalyzed) {
            return LevelsMove.NONE;
        }
        return isAnalyzed ? LevelsMove.ENTERED : LevelsMove.LEFT;
    }

    private boolean isAnalyzed(Determination district) {
        return analyzed.get().filter(span -> span.covers(district.basis())).isPresent();
    }

    private Moved movedOf(DistrictCode code) {
        return Objects.requireNonNull(moved.get(code), "a district that nobody has seen");
    }

    private static SortedMap<DistrictCode, Determination> byCode(RunReport results) {
        SortedMap<DistrictCode, Determination> byCode = new TreeMap<>();
        results.determinations().forEach(d -> byCode.put(d.district(), d));
        return byCode;
    }

    private static <T> Optional<T> find(Map<DistrictCode, T> all, DistrictCode code) {
        return Optional.ofNullable(all.get(code));
    }
}
