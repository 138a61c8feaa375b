package org.determinations.application.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.determinations.application.Installation;
import org.determinations.application.LastLooks;
import org.determinations.application.people.Entrance;
import org.determinations.application.reading.RunList;
import org.determinations.application.reading.RunReading;
import org.determinations.application.reading.RunSelection;
import org.determinations.application.release.ChecklistStanding;
import org.determinations.application.release.LookedChecklist;
import org.determinations.application.release.ReleaseDesk;
import org.determinations.application.release.SeenChecklist;
import org.determinations.model.DiscrepancyDecision;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.decision.ListedDecision;
import org.determinations.model.release.Checklist;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.run.RunHeader;
import org.determinations.report.dossier.Candidate;

/** The runs on their way to their readers, with what of each waits for a person. Reads and changes nothing. */
public final class WaitingRuns {
    private static final Set<ReleaseState> ON_THE_WAY = Set.of(ReleaseState.COMPUTED, ReleaseState.APPROVED);

    private WaitingRuns() {}

    /**
     * A run as it is asked about.
     *
     * @param since decisions of the desk that count in its cycle and stage
     */
    public record Asked(RunHeader run, List<ListedDecision> since) {
        public Asked {
            since = List.copyOf(since);
        }
    }

    /** What waits of a run. */
    public record Looked(RunHeader run, Waiting.Districts districts, Waiting.Pending discrepancies) {}

    /** What waits, and what is done: runs that are released, newest first. */
    public record Work(List<Waiting> waiting, List<RunHeader> released) {
        public Work {
            waiting = List.copyOf(waiting);
            released = List.copyOf(released);
        }
    }

    /** What was counted and made before, of which nothing is done again. One per process that stays. */
    public record Before(LastLooks<Asked, Looked> runs, LastLooks<LookedChecklist, ChecklistStanding> checklists) {}

    /**
     * The newest run of each cycle and stage that is computed or approved and that no later stage has overtaken by a release, the
     * one with the earliest date first.
     */
    public static Work of(Installation installation, Before before) {
        List<Looked> looked = new ArrayList<>();
        List<RunHeader> released;
        try (RunReading reading = RunReading.open(installation)) {
            RunList list = reading.runs();
            for (RunHeader run : onTheWay(list)) {
                Asked asked = new Asked(run, run.stage() == Stage.SECONDARY ? List.of() : reading.decisions(run));
                looked.add(before.runs().get(asked, () -> looked(reading, asked)));
            }
            released = list.runs().stream()
                    .filter(run -> list.states().get(run.number()) == ReleaseState.RELEASED)
                    .sorted(Comparator.comparing(RunHeader::number).reversed())
                    .toList();
        }
        try (ReleaseDesk desk = ReleaseDesk.open(installation, line -> {})) {
            return new Work(
                    looked.stream()
                            .map(of -> waiting(of, desk.seen(of.run().number(), before.checklists(), Entrance.ADDRESS)))
                            .toList(),
                    released);
        }
    }

    private static List<RunHeader> onTheWay(RunList list) {
        Map<Integer, ReleaseState> states = list.states();
        return list.runs().stream()
                .filter(run -> Optional.ofNullable(states.get(run.number()))
                        .filter(ON_THE_WAY::contains)
                        .isPresent())
                .filter(run -> list.runs().stream().noneMatch(other -> overtakes(other, run, states)))
                .sorted(Comparator.comparing(RunHeader::stageDate)
                        .thenComparing(RunHeader::stage)
                        .thenComparing(RunHeader::number))
                .toList();
    }

    private static boolean overtakes(RunHeader other, RunHeader run, Map<Integer, ReleaseState> states) {
        if (!other.cycle().equals(run.cycle()) || !states.containsKey(other.number())) {
            return false;
        }
        return other.stage() == run.stage()
                ? other.number() > run.number()
                : other.stage().compareTo(run.stage()) > 0 && states.get(other.number()) == ReleaseState.RELEASED;
    }

    /** What is stored of a computed run never changes, so that it is read once for each set of decisions since. */
    private static Looked looked(RunReading reading, Asked asked) {
        return new Looked(asked.run(), districts(reading, asked), pending(reading, asked.run()));
    }

    private static Waiting.Pending pending(RunReading reading, RunHeader run) {
        List<LocalDate> reported = reading.discrepancies(run).stream()
                .filter(fact -> fact.decision() == DiscrepancyDecision.PENDING)
                .map(fact -> fact.reportedAt().toLocalDate())
                .sorted()
                .toList();
        return new Waiting.Pending(reported.size(), reported.stream().findFirst());
    }

    private static Waiting.Districts districts(RunReading reading, Asked asked) {
        RunHeader run = asked.run();
        if (run.stage() == Stage.SECONDARY) {
            return Waiting.Districts.NONE;
        }
        List<ListedDecision> since = asked.since();
        List<Candidate> all = reading
                .results(new RunSelection(Optional.of(run.number()), Optional.<SchoolYear>empty(), Optional.empty()))
                .determinations()
                .stream()
                .map(Candidate::of)
                .toList();
        return new Waiting.Districts(
                count(all, of -> of.determination().onReviewList() && of.open(since)),
                count(
                        all,
                        of -> of.determination().category().isEmpty()
                                && of.waiting(since).isEmpty()),
                count(
                        all,
                        of -> of.waiting(since).isPresent()
                                || of.takenBack(since).isPresent()));
    }

    private static int count(List<Candidate> all, Predicate<Candidate> which) {
        return Math.toIntExact(all.stream().filter(which).count());
    }

    private static Waiting waiting(Looked of, SeenChecklist seen) {
        Checklist checklist = seen.checklist();
        return new Waiting(
                of.run(),
                of.districts(),
                of.discrepancies(),
                checklist.listErrors(),
                checklist.listUnsigned(),
                checklist.action(),
                seen.mayTake());
    }
}
