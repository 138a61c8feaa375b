package org.determinations.application.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.model.SchoolYear;
import org.determinations.model.schedule.ScheduledJob;
import org.springframework.scheduling.support.CronExpression;

/**
 * When a job of a cycle is due. Clock times are those of the job's zone: a time that the clocks jump over is due when they
 * have jumped, and a time that they show twice is due the first time only.
 */
final class FiringTimes {
    private static final int WEEK = 7;

    private final CronExpression cron;
    private final ZoneId zone;
    private final LocalDateTime first;
    private final LocalDateTime end;

    private FiringTimes(ScheduledJob job, SchoolYear cycle) {
        this.cron = CronExpression.parse(job.cron());
        this.zone = job.zone();
        this.first = job.season().firstDay(cycle).atStartOfDay();
        this.end = job.season().lastDay(cycle).plusDays(1).atStartOfDay();
    }

    static FiringTimes of(ScheduledJob job, SchoolYear cycle) {
        return new FiringTimes(job, cycle);
    }

    /** The first firing after a moment; empty when the season has no more. */
    Optional<Instant> next(Instant after) {
        LocalDateTime from = LocalDateTime.ofInstant(after, zone).minusDays(1);
        return from(from.isBefore(first) ? first : from)
                .map(this::moment)
                .filter(moment -> moment.isAfter(after))
                .findFirst();
    }

    /** The last firing at or before a moment; empty when the season has none yet. */
    Optional<Instant> latest(Instant at) {
        LocalDateTime until = LocalDateTime.ofInstant(at, zone);
        LocalDateTime from = until.isBefore(end) ? until.plusNanos(1) : end;
        for (long days = 1; from.isAfter(first); days *= WEEK) {
            from = from.minusDays(days);
            Optional<Instant> last = from(from.isBefore(first) ? first : from)
                    .map(this::moment)
                    .takeWhile(moment -> !moment.isAfter(at))
                    .reduce((one, other) -> other);
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }

    private Stream<LocalDateTime> from(LocalDateTime start) {
        return Stream.iterate(next(start.minusNanos(1)), Optional::isPresent, time -> next(time.orElseThrow()))
                .map(Optional::orElseThrow);
    }

    private Optional<LocalDateTime> next(LocalDateTime after) {
        return Optional.ofNullable(cron.next(after)).filter(time -> time.isBefore(end));
    }

    private Instant moment(LocalDateTime time) {
        ZoneOffsetTransition jump = zone.getRules().getTransition(time);
        return jump != null && jump.isGap()
                ? jump.getInstant()
                : time.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }
}
