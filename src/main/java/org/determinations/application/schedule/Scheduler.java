package org.determinations.application.schedule;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.determinations.application.Installation;
import org.determinations.issue.Issue;
import org.determinations.issue.Refusal;
import org.determinations.model.schedule.ScheduledJob;

/**
 * Looks after the jobs of one cycle folder. All that it must remember is in the store: it can be killed at any moment and
 * started again, and several can look after the same cycle in one database. Of firings that were missed only the newest
 * is made up. Files are read again at every look, so that nothing needs a restart to be seen.
 */
public final class Scheduler {
    /** How soon a firing that stays due is looked at again. */
    static final Duration LOOK_AGAIN = Duration.ofSeconds(30);

    /** How soon a firing is tried again that another process or the machine was in the way of. */
    static final Duration TRY_AGAIN = Duration.ofMinutes(2);

    /** The longest sleep: a changed job file, or a clock that was set, is noticed within it. */
    static final Duration LONGEST = Duration.ofMinutes(10);

    private static final String WHOLE = "schedule";

    private final Installation installation;
    private final List<ScheduledWork> works;
    private final Consumer<String> say;
    private final Sleeper sleeper;
    private final Map<String, Instant> over = new HashMap<>();
    private final Map<String, Instant> restsUntil = new HashMap<>();
    private final Map<String, List<String>> waitsFor = new HashMap<>();
    private final Map<String, String> said = new HashMap<>();

    /** Lets time pass. */
    @FunctionalInterface
    public interface Sleeper {
        /** Comes back after that time, or when the process is asked to end. */
        void sleep(Duration time) throws InterruptedException;
    }

    /**
     * A scheduler.
     *
     * @param works everything that a job file may start, in the order of the year
     * @param say takes a line for the person who watches
     */
    public Scheduler(Installation installation, List<ScheduledWork> works, Consumer<String> say, Sleeper sleeper) {
        this.installation = installation;
        this.works = List.copyOf(works);
        this.say = say;
        this.sleeper = sleeper;
    }

    /** Brings what is due now as far as it can be brought, and says how the most telling firing ended. */
    public FiringOutcome once(Path cycleFolder) throws InterruptedException {
        CycleSchedule schedule = CycleSchedule.read(installation, cycleFolder, works);
        FiringOutcome outcome = FiringOutcome.OVER;
        if (isArriving(schedule)) {
            say.accept("waiting for " + CycleSchedule.MAY_BE_ARRIVING + "; looking again in "
                    + CycleSchedule.AT_REST.toSeconds() + " seconds");
            sleeper.sleep(CycleSchedule.AT_REST);
        }
        for (ScheduledJob job : schedule.jobs()) {
            outcome = outcome.orMoreTelling(handle(schedule, job));
        }
        return outcome;
    }

    /** Looks after the cycle until none of its jobs can become due any more. */
    public void start(Path cycleFolder) throws InterruptedException {
        CycleSchedule first = CycleSchedule.read(installation, cycleFolder, works);
        say.accept(first.plan().cycle().text() + ": looking after "
                + first.jobs().stream().map(ScheduledJob::name).collect(Collectors.joining(", ")));
        for (Optional<Duration> pause = look(cycleFolder); pause.isPresent(); pause = look(cycleFolder)) {
            sleeper.sleep(pause.get());
        }
        say.accept("no more jobs of this cycle are due");
    }

    /** One look at everything; gives the time until the next one, empty when there is nothing more to come. */
    private Optional<Duration> look(Path cycleFolder) {
        CycleSchedule schedule;
        try {
            schedule = CycleSchedule.read(installation, cycleFolder, works);
        } catch (Refusal refusal) {
            sayOnce(WHOLE, refusal.issues().stream().map(Issue::line).collect(Collectors.joining("\n")));
            return Optional.of(LOOK_AGAIN);
        }
        boolean open = false;
        for (ScheduledJob job : schedule.jobs()) {
            open |= handle(schedule, job).isOpen();
        }
        Instant now = installation.clock().instant();
        Optional<DueFiring> next = next(schedule, now);
        if (!open && next.isEmpty()) {
            return Optional.empty();
        }
        next.ifPresent(firing -> sayOnce(WHOLE, "next: " + firing.words()));
        Duration longest = open ? LOOK_AGAIN : LONGEST;
        return Optional.of(next.map(firing -> Duration.between(now, firing.dueAt()))
                .filter(pause -> pause.compareTo(longest) < 0)
                .orElse(longest));
    }

    private boolean isArriving(CycleSchedule schedule) {
        Instant now = installation.clock().instant();
        return schedule.jobs().stream()
                .filter(job -> due(schedule, job, now).isPresent())
                .anyMatch(job -> schedule.inputs(job).arriving());
    }

    private FiringOutcome handle(CycleSchedule schedule, ScheduledJob job) {
        Instant now = installation.clock().instant();
        Optional<DueFiring> due = due(schedule, job, now);
        if (due.isEmpty()) {
            return FiringOutcome.OVER;
        }
        if (restsUntil.getOrDefault(job.name(), Instant.MIN).isAfter(now)) {
            return FiringOutcome.HELD;
        }
        CycleSchedule.Inputs inputs = schedule.inputs(job);
        if (inputs.waits(job) && inputs.awaited().equals(waitsFor.get(job.name()))) {
            return FiringOutcome.WAITING;
        }
        DueFiring firing = due.get();
        FiringOutcome outcome = new FiringAttempt(
                        installation, schedule, firing, line -> sayOnce(job.name(), firing.words() + ": " + line))
                .handle(inputs);
        remember(firing, outcome, inputs);
        return outcome;
    }

    private void remember(DueFiring firing, FiringOutcome outcome, CycleSchedule.Inputs inputs) {
        String job = firing.job().name();
        waitsFor.remove(job);
        restsUntil.remove(job);
        switch (outcome) {
            case WAITING -> waitsFor.put(job, inputs.awaited());
            case HELD -> restsUntil.put(job, installation.clock().instant().plus(TRY_AGAIN));
            default -> over.put(job, firing.dueAt());
        }
    }

    /** The newest firing of a job that is due and not known to be over. */
    private Optional<DueFiring> due(CycleSchedule schedule, ScheduledJob job, Instant now) {
        return schedule.times(job)
                .latest(now)
                .filter(dueAt -> over.getOrDefault(job.name(), Instant.MIN).isBefore(dueAt))
                .map(dueAt -> new DueFiring(schedule.plan().cycle(), job, dueAt));
    }

    private static Optional<DueFiring> next(CycleSchedule schedule, Instant now) {
        return schedule.jobs().stream()
                .flatMap(job ->
                        schedule
                                .times(job)
                                .next(now)
                                .map(dueAt -> new DueFiring(schedule.plan().cycle(), job, dueAt))
                                .stream())
                .min(Comparator.comparing(DueFiring::dueAt));
    }

    private void sayOnce(String about, String line) {
        if (!line.equals(said.put(about, line))) {
            say.accept(line);
        }
    }
}
