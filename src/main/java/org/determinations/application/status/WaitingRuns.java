package org.determinations.application.status;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.determinations.application.Installation;
import org.determinations.application.LastLooks;
import org.determinations.application.reading.RunList;
import org.determinations.application.reading.RunReading;
import org.determinations.application.reading.RunSelection;
import org.determinations.application.release.ChecklistStanding;
import org.determinations.application.release.LookedChecklist;
import org.determinations.application.release.ReleaseDesk;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.release.Checklist;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.result.Determination;
import org.determinations.model.run.RunHeader;
import org.determinations.report.dossier.Candidate;

/** The runs on their way to their readers, with what of each waits for a person. Reads and changes nothing. */
public final class WaitingRuns {
    private static final Set<ReleaseState> ON_THE_WAY = Set.of(ReleaseState.COMPUTED, ReleaseState.APPROVED);

    private WaitingRuns() {}

    private record Districts(RunHeader run, int undecided, int undetermined) {}

    /** What was counted and made before, of which nothing is done again. One per process that stays. */
    public record Before(
            LastLooks<RunHeader, int[]> districts, LastLooks<LookedChecklist, ChecklistStanding> checklists) {}

    /**
     * The newest run of each cycle and stage that is computed or approved and that no later stage has overtaken by a release, in
     * the order of cycles and stages.
     */
    public static List<Waiting> list(Installation installation, Before before) {
        List<Districts> counted = new ArrayList<>();
        try (RunReading reading = RunReading.open(installation)) {
            for (RunHeader run : onTheWay(reading.runs())) {
                counted.add(districts(run, before.districts().get(run, () -> counts(reading, run))));
            }
        }
        try (ReleaseDesk desk = ReleaseDesk.open(installation, line -> {})) {
            return counted.stream()
                    .map(of -> waiting(
                            of,
                            desk.seen(of.run().number(), before.checklists()).checklist()))
                    .toList();
        }
    }

    private static List<RunHeader> onTheWay(RunList list) {
        Map<Integer, ReleaseState> states = list.states();
        return list.runs().stream()
                .filter(run -> Optional.ofNullable(states.get(run.number()))
                        .filter(ON_THE_WAY::contains)
                        .isPresent())
                .filter(run -> list.runs().stream().noneMatch(other -> overtakes(other, run, states)))
                .sorted(Comparator.comparing(RunHeader::cycle).thenComparing(RunHeader::stage))
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

    private static Districts districts(RunHeader run, int[] counts) {
        return new Districts(run, counts[0], counts[1]);
    }

    /** Undecided, undetermined; what is stored of a computed run never changes. */
    private static int[] counts(RunReading reading, RunHeader run) {
        if (run.stage() == Stage.SECONDARY) {
            return new int[2];
        }
        List<Determination> all = reading.results(
                        new RunSelection(Optional.of(run.number()), Optional.<SchoolYear>empty(), Optional.empty()))
                .determinations();
        return new int[] {
            (int) all.stream()
                    .filter(d -> d.onReviewList() && Candidate.of(d).open())
                    .count(),
            (int) all.stream().filter(d -> d.category().isEmpty()).count()
        };
    }

    private static Waiting waiting(Districts of, Checklist checklist) {
        return new Waiting(
                of.run(),
                of.undecided(),
                of.undetermined(),
                checklist.listErrors(),
                checklist.listUnsigned(),
                checklist.action());
    }
}
