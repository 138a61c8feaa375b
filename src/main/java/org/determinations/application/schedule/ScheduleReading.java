package org.determinations.application.schedule;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.model.schedule.FiringEvent;
import org.determinations.model.schedule.JobOutlook;
import org.determinations.model.schedule.ScheduledJob;
import org.determinations.store.Database;
import org.determinations.store.ScheduleStore;
import org.determinations.store.Stores;

/** What is due in a cycle. Starts no Spring context and changes nothing. */
public final class ScheduleReading {
    private final Installation installation;
    private final List<ScheduledWork> works;

    public ScheduleReading(Installation installation, List<ScheduledWork> works) {
        this.installation = installation;
        this.works = List.copyOf(works);
    }

    /** Every job with its season, its next firing, what it waits for and how it last ended. */
    public List<JobOutlook> list(Path cycleFolder) {
        return outlooks(CycleSchedule.read(installation, cycleFolder, works));
    }

    private List<JobOutlook> outlooks(CycleSchedule schedule) {
        if (!ReadyDatabase.exists(installation)) {
            return outlooks(schedule, Optional.empty());
        }
        try (Database database = ReadyDatabase.forReading(installation)) {
            return outlooks(schedule, Optional.of(Stores.of(database).schedule()));
        }
    }

    private List<JobOutlook> outlooks(CycleSchedule schedule, Optional<ScheduleStore> store) {
        Instant now = installation.clock().instant();
        List<JobOutlook> outlooks = new ArrayList<>();
        for (ScheduledJob job : schedule.jobs()) {
            FiringTimes times = schedule.times(job);
            Optional<FiringEvent> last =
                    store.flatMap(s -> s.newestEnd(schedule.plan().cycle(), job.name()));
            Optional<Instant> due = times.latest(now)
                    .filter(dueAt -> store.map(s -> !s.hasEnded(schedule.plan().cycle(), job.name(), dueAt))
                            .orElse(true));
            outlooks.add(new JobOutlook(
                    job,
                    schedule.plan().cycle(),
                    due,
                    times.next(now),
                    schedule.inputs(job).awaited(),
                    last));
        }
        return outlooks;
    }
}
