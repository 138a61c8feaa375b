package org.determinations.application.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.determinations.application.Installation;
import org.determinations.application.reading.StreakReading;
import org.determinations.model.CategoryCode;
import org.determinations.model.Stage;
import org.determinations.model.duty.DutyEvent;
import org.determinations.model.duty.RecordedEvent;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.release.ReleaseEvent;
import org.determinations.model.release.ReleaseMoves;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunState;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.report.form.TextLines;
import org.determinations.report.run.StreakListing;
import org.determinations.store.Stores;

/**
 * What the store knows of a cycle's releases, for the duties that run from them.
 *
 * @param released stages of which a run is released now
 * @param unread categories that districts have by official results, and of which no table says as which federal one they are read
 * @param events the official release, later runs of what is released, and what released categories require
 */
record StageReleases(Set<Stage> released, List<StreakListing.PolicyCategory> unread, List<RecordedEvent> events) {
    /** The word of the federal table for payments that are held back. */
    private static final String WITHHOLDING = "withholding";

    /** Before there is a store. */
    static final StageReleases NONE = new StageReleases(Set.of(), List.of(), List.of());

    StageReleases {
        released = Set.copyOf(released);
        unread = List.copyOf(unread);
        events = List.copyOf(events);
    }

    static StageReleases of(Installation installation, Stores stores, CyclePlan plan) {
        return new Reading(installation, stores, plan).read();
    }

    /** One look at the store. */
    private record Reading(Installation installation, Stores stores, CyclePlan plan) {

        StageReleases read() {
            List<RunHeader> runs = stores.runs().list().stream()
                    .filter(run -> run.cycle().equals(plan.cycle()) && run.state() == RunState.COMPUTED)
                    .toList();
            Map<Stage, RunHeader> released = new TreeMap<>();
            runs.stream()
                    .filter(run -> state(run) == ReleaseState.RELEASED)
                    .forEach(run -> released.put(run.stage(), run));
            List<RecordedEvent> events = new ArrayList<>();
            runs.stream()
                    .filter(run -> !isOvertaken(run.stage(), released.keySet()))
                    .flatMap(run -> laterRun(run, Optional.ofNullable(released.get(run.stage()))))
                    .forEach(events::add);
            Optional<RunHeader> official = Optional.ofNullable(released.get(Stage.OFFICIAL));
            Optional<StreakListing> streaks =
                    official.flatMap(run -> new StreakReading(installation, stores).find(Optional.of(run.cycle())));
            official.ifPresent(run -> officialRelease(runs).ifPresent(on -> {
                events.add(new RecordedEvent(DutyEvent.OFFICIAL_RELEASE, on, Optional.empty(), "run " + run.number()));
                streaks.ifPresent(listing -> events.addAll(enforcement(listing, on)));
            }));
            return new StageReleases(
                    released.keySet(), streaks.map(StreakListing::listUnread).orElse(List.of()), events);
        }

        private ReleaseState state(RunHeader run) {
            return ReleaseMoves.stateAfter(stores.releases().list(run.number()));
        }

        /** A result in confidence is amended no more once a later stage is out; the public ones are at any time. */
        private static boolean isOvertaken(Stage stage, Set<Stage> released) {
            return stage.isConfidential() && released.stream().anyMatch(other -> other.compareTo(stage) > 0);
        }

        /** The newest first release: after one was taken back, what counts is the one that came then. */
        private Optional<LocalDate> officialRelease(List<RunHeader> runs) {
            return runs.stream()
                    .filter(run -> run.stage() == Stage.OFFICIAL)
                    .flatMap(run -> stores.releases().list(run.number()).stream())
                    .filter(event -> event.action() == ReleaseAction.RELEASE)
                    .map(ReleaseEvent::at)
                    .max(Comparator.naturalOrder())
                    .map(this::day);
        }

        private Stream<RecordedEvent> laterRun(RunHeader run, Optional<RunHeader> released) {
            return released.filter(out -> run.number() > out.number() && isOnItsWay(run)).stream()
                    .map(out -> new RecordedEvent(
                            DutyEvent.LATER_RUN,
                            day(run.finishedAt().orElse(run.startedAt())),
                            Optional.empty(),
                            run.stage().word() + " run " + run.number() + " after run " + out.number()));
        }

        private boolean isOnItsWay(RunHeader run) {
            ReleaseState state = state(run);
            return state == ReleaseState.COMPUTED || state == ReleaseState.APPROVED;
        }

        private static List<RecordedEvent> enforcement(StreakListing listing, LocalDate on) {
            return listing.rows().stream()
                    .filter(row -> !row.requires().isEmpty())
                    .flatMap(row -> events(row)
                            .map(event -> new RecordedEvent(
                                    event, on, Optional.of(row.newest().district()), required(row))))
                    .toList();
        }

        private static Stream<DutyEvent> events(StreakListing.Row row) {
            return row.requires().contains(WITHHOLDING)
                    ? Stream.of(DutyEvent.ENFORCEMENT, DutyEvent.WITHHOLDING_NAMED)
                    : Stream.of(DutyEvent.ENFORCEMENT);
        }

        private static String required(StreakListing.Row row) {
            return TextLines.counted(row.streak().size(), "cycle", "cycles in a row") + " with "
                    + row.newest().category().map(CategoryCode::text).orElse("") + ": " + row.requires();
        }

        private LocalDate day(Instant at) {
            return LocalDate.ofInstant(at, plan.zone());
        }
    }
}
