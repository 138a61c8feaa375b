package org.determinations.application.assistance;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.determinations.application.run.RunReports;
import org.determinations.followthrough.assistance.BasisRun;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.DistrictCode;
import org.determinations.model.Stage;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.release.ReleaseEvent;
import org.determinations.model.release.ReleaseMoves;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.result.Determination;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunState;
import org.determinations.store.Stores;

/** Which runs plans can rest on, and how such a run stands. */
final class PlanRuns {
    private final Stores stores;
    private final boolean kept;
    private final Map<Integer, RunHeader> headers = new HashMap<>();
    private final Map<Integer, List<ReleaseEvent>> events = new HashMap<>();
    private final Map<Integer, Map<DistrictCode, Determination>> results = new HashMap<>();
    private List<RunHeader> official = List.of();

    private PlanRuns(Stores stores, boolean kept) {
        this.stores = stores;
        this.kept = kept;
    }

    /** Asks the store each time. */
    static PlanRuns asked(Stores stores) {
        return new PlanRuns(stores, false);
    }

    /** For one question about many plans: what they rest on is read once, a run with all its districts. */
    static PlanRuns kept(Stores stores) {
        return new PlanRuns(stores, true);
    }

    private <T> T once(Map<Integer, T> known, int run, IntFunction<T> read) {
        return kept ? known.computeIfAbsent(run, read::apply) : read.apply(run);
    }

    private List<ReleaseEvent> events(int run) {
        return once(events, run, number -> stores.releases().list(number));
    }

    private Optional<Determination> find(int run, DistrictCode district) {
        return kept
                ? Optional.ofNullable(once(results, run, this::byDistrict).get(district))
                : stores.determinations().find(run, district);
    }

    private Map<DistrictCode, Determination> byDistrict(int run) {
        Map<DistrictCode, Determination> byDistrict = new HashMap<>();
        stores.determinations().list(run).forEach(of -> byDistrict.put(of.district(), of));
        return byDistrict;
    }

    /**
     * The run that a plan is proposed from: the one that is named, else the newest that is released. Refused with {@code SY-010}
     * or {@code SY-080} when there is no such run, when it is not official, and when it does not stand any more.
     */
    RunHeader choose(Optional<Integer> number) {
        if (number.isEmpty()) {
            return official().stream()
                    .filter(run -> state(run) == ReleaseState.RELEASED)
                    .max(Comparator.comparing(RunHeader::cycle).thenComparing(RunHeader::number))
                    .orElseThrow(() -> refused(
                            IssueCode.NOT_FOUND,
                            "no official run is released",
                            "",
                            "",
                            "name a run with --run, or release one first"));
        }
        RunHeader run = stores.runs().find(number.get()).orElseThrow(() -> RunReports.noSuchRun(number.get()));
        if (run.stage() != Stage.OFFICIAL || run.state() != RunState.COMPUTED) {
            throw refused(
                    IssueCode.RUN_CANNOT_ANSWER,
                    "a plan rests on an official run that is computed",
                    "run " + run.number() + ", " + run.stage().word() + ", "
                            + run.state().name().toLowerCase(Locale.ROOT),
                    standing(),
                    "name another run");
        }
        ReleaseState state = state(run);
        if (state == ReleaseState.SUPERSEDED || state == ReleaseState.WITHDRAWN) {
            throw refused(
                    IssueCode.RUN_CANNOT_ANSWER,
                    "the run does not stand any more",
                    "run " + run.number() + ", " + state.word(),
                    standing(),
                    "name another run");
        }
        return run;
    }

    private String standing() {
        return String.join(
                ", ",
                official().stream()
                        .filter(run -> state(run) != ReleaseState.SUPERSEDED && state(run) != ReleaseState.WITHDRAWN)
                        .map(run -> "run " + run.number() + " (" + run.cycle() + ", "
                                + state(run).word() + ")")
                        .toList());
    }

    private List<RunHeader> official() {
        if (!kept || official.isEmpty()) {
            official = stores.runs().list().stream()
                    .filter(run -> run.stage() == Stage.OFFICIAL && run.state() == RunState.COMPUTED)
                    .toList();
        }
        return official;
    }

    private ReleaseState state(RunHeader run) {
        return ReleaseMoves.stateAfter(events(run.number()));
    }

    /** How the run of a plan stands now, and what came after it. */
    BasisRun basis(int number, DistrictCode district) {
        RunHeader run = once(headers, number, of -> stores.runs().find(of).orElseThrow());
        Optional<BasisRun.Ended> ended = events(number).stream()
                .filter(event -> event.action() == ReleaseAction.SUPERSEDE || event.action() == ReleaseAction.WITHDRAW)
                .reduce((first, last) -> last)
                .map(event -> new BasisRun.Ended(event.at(), event.note()));
        Optional<BasisRun.Later> later = official().stream()
                .filter(other -> other.cycle().equals(run.cycle()) && other.number() > number)
                .max(Comparator.comparing(RunHeader::number))
                .map(other -> new BasisRun.Later(other, state(other), find(other.number(), district)));
        return new BasisRun(run, state(run), result(number, district), ended, later);
    }

    /** The district's determination in a run that has it. */
    Determination result(int run, DistrictCode district) {
        return find(run, district).orElseThrow();
    }

    private static Refusal refused(IssueCode code, String wrong, String found, String allowed, String action) {
        return Refusal.Kind.USAGE.of(code, "--run", wrong, found, allowed, action);
    }
}
