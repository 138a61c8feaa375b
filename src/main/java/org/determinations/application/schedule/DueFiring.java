package org.determinations.application.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.determinations.model.SchoolYear;
import org.determinations.model.schedule.ScheduledJob;

/** A job of a cycle at a moment at which it was due. */
record DueFiring(SchoolYear cycle, ScheduledJob job, Instant dueAt) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** {@code official, due 2012-09-19 06:00}, in the zone of the job. */
    String words() {
        return job.name() + ", due " + MINUTE.format(LocalDateTime.ofInstant(dueAt, job.zone()));
    }
}
