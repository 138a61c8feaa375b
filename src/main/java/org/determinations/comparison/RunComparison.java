package org.determinations.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
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
import org.jspecify.annotations.Nullable;

/**
 * Two runs, district by district: what changed, from what to what, and why. The results of both are known in outline; facts and
 * whole results come district by district, and nothing of them is kept but what moved. Used by one thread.
 */
public final class RunComparison {
    private final RunReport before;
    private final RunReport after;
    private final Map<DistrictCode, Compared> all = new LinkedHashMap<>();
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
        Map<DistrictCode, Determination> was = byCode(before);
        Map<DistrictCode, Determination> is = byCode(after);
        Stream.concat(was.keySet().stream(), is.keySet().stream())
                .distinct()
                .sorted()
                .forEach(code -> all.put(
                        code, new Compared(Optional.ofNullable(was.get(code)), Optional.ofNullable(is.get(code)))));
        this.successions = new Successions(successors, code -> of(code, Compared::was), code -> of(code, Compared::is));
        this.onlyOneReadsCompliance = before.run().stage().considersCompliance()
                != after.run().stage().considersCompliance();
    }

    /** A district that has a result in either run. */
    private static final class Compared {
        private final Optional<Determination> was;
        private final Optional<Determination> is;
        private final ChangeKind kind;
        private @Nullable Moved seen;

        Compared(Optional<Determination> was, Optional<Determination> is) {
            this.was = was;
            this.is = is;
            this.kind = kind(was, is);
        }

        Optional<Determination> was() {
            return was;
        }

        Optional<Determination> is() {
            return is;
        }

        Moved moved() {
            return Objects.requireNonNull(seen, "a district that nobody has seen");
        }

        /** In both runs, with the same facts: whatever happens to it was not done by a fact. */
        boolean isControl() {
            return was.isPresent() && is.isPresent() && moved().moves().isEmpty();
        }
    }

    /**
     * What moved in a district that has a result in either run.
     *
     * @param bearing causes that are facts; empty for a district whose result did not change
     * @param decided whether a decision about it is recorded in both runs
     */
    private record Moved(List<FactMove> moves, List<ChangeCause> bearing, boolean decided) {
        static final Moved NOTHING = new Moved(List.of(), List.of(), false);
    }

    private static Map<DistrictCode, Determination> byCode(RunReport results) {
        Map<DistrictCode, Determination> byCode = new LinkedHashMap<>();
        results.determinations().forEach(d -> byCode.put(d.district(), d));
        return byCode;
    }

    private Optional<Determination> of(DistrictCode code, Function<Compared, Optional<Determination>> which) {
        return Optional.ofNullable(all.get(code)).flatMap(which);
    }

    /** Every district that has a result in either run, by code: each is to be seen once. */
    public List<DistrictCode> districts() {
        return List.copyOf(all.keySet());
    }

    /** Of these districts, among those that have a result in either run, is known that no fact moved and no result changed. */
    public void unmoved(Predicate<DistrictCode> which) {
        all.forEach((code, one) -> {
            if (which.test(code)) {
                one.seen = Moved.NOTHING;
            }
        });
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
        Compared one = Objects.requireNonNull(all.get(code), "a district of neither run");
        List<FactMove> moves = FactMoves.between(earlierFacts, laterFacts).stream()
                .filter(move -> isOfBoth(move, one.kind, lacksLevel(earlierFacts) || lacksLevel(laterFacts)))
                .toList();
        boolean decided = isDecided(earlierFacts) && isDecided(laterFacts);
        List<ChangeCause> bearing =
                one.kind == ChangeKind.UNCHANGED ? List.of() : ChangeCauses.bearing(moves, results.get());
        one.seen = new Moved(moves, bearing, decided);
    }

    /** To be asked when every district was seen. */
    public ChangeReport report() {
        List<Compared> controls =
                all.values().stream().filter(Compared::isControl).toList();
        int movedControls = Math.toIntExact(controls.stream()
                .filter(one -> one.kind != ChangeKind.UNCHANGED)
                .count());
        ChangeCauses causes = new ChangeCauses(before.run(), after.run(), movedControls > 0);
        List<DistrictChange> changes = new ArrayList<>();
        all.forEach((code, one) -> changes.add(change(code, one, causes)));
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

    private DistrictChange change(DistrictCode code, Compared one, ChangeCauses causes) {
        return new DistrictChange(
                code,
                one.is.or(one::was).map(Determination::name).orElse(""),
                one.kind,
                one.was.map(DistrictResult::of),
                one.is.map(DistrictResult::of),
                levelsMove(one.was, one.is),
                one.kind == ChangeKind.UNCHANGED ? List.of() : causes(code, one, causes),
                one.moved().moves());
    }

    private List<ChangeCause> causes(DistrictCode code, Compared one, ChangeCauses causes) {
        Optional<ChangeCause> succession =
                one.was.isPresent() && one.is.isPresent() ? Optional.empty() : successions.cause(code);
        return succession
                .map(List::of)
                .orElseGet(() -> causes.with(one.moved().bearing(), one.moved().decided()));
    }

    /**
     * What a stage that considers no compliance never reads did not move. A decision did where it changed the result; a
     * rejected row where it leaves a run without the level.
     */
    private boolean isOfBoth(FactMove move, ChangeKind kind, boolean oneLacksLevel) {
        if (!onlyOneReadsCompliance) {
            return true;
        }
        if (move.topic().equals(FactKinds.DECISION.topic())) {
            return kind != ChangeKind.UNCHANGED;
        }
        return move.topic().equals(FactTopic.REJECTED_ROW)
                ? oneLacksLevel
                : !move.topic().isOfCompliance();
    }

    private static boolean lacksLevel(Optional<DistrictFacts> facts) {
        return facts.flatMap(DistrictFacts::level).isEmpty();
    }

    private static ChangeKind kind(Optional<Determination> was, Optional<Determination> is) {
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
}
