package org.determinations.application.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.determinations.application.Installation;
import org.determinations.application.run.CycleJurisdiction;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.determinations.model.Worded;
import org.determinations.model.release.ReleaseMoves;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunState;
import org.determinations.store.Stores;

/** The run that a later one is held against when people ask what has changed since. */
record EarlierRun(Installation installation, Stores stores, RunHeader later) {
    /**
     * The run that a person's words name: a number, or a stage of the same cycle. Of the later run's own stage it is the one
     * that was given out before it, else the newest before it. Refused with {@code SY-010} where there is none.
     */
    RunHeader get(String since) {
        if (since.matches("[0-9]{1,9}")) {
            return AnsweringRun.ofDeterminations(installation, stores).get(Integer.parseInt(since));
        }
        Stage stage = Worded.find(Stage.class, since.toLowerCase(Locale.ROOT))
                .filter(s -> s != Stage.SECONDARY)
                .orElseThrow(() -> refusal("the value cannot be used", since));
        Predicate<RunHeader> ofStage = run -> run.cycle().equals(later.cycle()) && run.stage() == stage;
        return toldOrNewest(ofStage)
                .orElseThrow(() -> refusal("no " + stage.word() + " run comes before run " + later.number(), since));
    }

    /**
     * The run of the stage before, the one given out before a later try; else the released official run of the cycle before,
     * and no other, since nobody was told what another says; empty when there is none.
     */
    Optional<RunHeader> findLast() {
        return newest(run -> run.cycle().equals(later.cycle()) && run.stage().compareTo(later.stage()) < 0)
                .flatMap(last -> toldOrNewest(run -> run.cycle().equals(later.cycle()) && run.stage() == last.stage()))
                .or(() -> newest(run -> run.cycle().next().equals(later.cycle())
                        && run.stage() == Stage.OFFICIAL
                        && state(run) == ReleaseState.RELEASED
                        && CycleJurisdiction.ofSame(stores, later.number()).test(run)));
    }

    /** Everything that it can be held against without another run's number being typed. */
    EarlierRuns list() {
        List<RunHeader> runs = candidates()
                .filter(CycleJurisdiction.ofSame(stores, later.number()))
                .sorted(Comparator.comparing(RunHeader::number).reversed())
                .toList();
        return new EarlierRuns(later, runs, findLast());
    }

    private Stream<RunHeader> candidates() {
        return stores.runs().list().stream()
                .filter(run -> run.state() == RunState.COMPUTED && run.stage() != Stage.SECONDARY)
                .filter(run -> run.number() < later.number());
    }

    private Optional<RunHeader> newest(Predicate<RunHeader> wanted) {
        return candidates()
                .filter(wanted)
                .reduce((first, last) -> last.stage().compareTo(first.stage()) >= 0 ? last : first);
    }

    /** What was given out is what people were told; within a cycle a run that nobody was told of stands in where there is none. */
    private Optional<RunHeader> toldOrNewest(Predicate<RunHeader> wanted) {
        return newest(wanted.and(this::wasGivenOut)).or(() -> newest(wanted));
    }

    private boolean wasGivenOut(RunHeader run) {
        ReleaseState state = state(run);
        return state == ReleaseState.RELEASED
                || state == ReleaseState.SUPERSEDED
                        && stores.releases().list(run.number()).stream()
                                .anyMatch(event -> event.action().putsOut());
    }

    private ReleaseState state(RunHeader run) {
        return ReleaseMoves.stateAfter(stores.releases().list(run.number()));
    }

    private static Refusal refusal(String wrong, String found) {
        return Refusal.Kind.USAGE.of(
                IssueCode.NOT_FOUND,
                "--since",
                wrong,
                "\"" + found + "\"",
                "provisional, preliminary, official, or the number of a run",
                "type determinations runs list to see the runs there are");
    }
}
