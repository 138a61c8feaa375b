package org.determinations.application.schedule;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.model.FiringEvent;
import org.determinations.model.JobOutlook;
import org.determinations.model.ScheduledJob;
import org.determinations.report.JsonObject;
import org.determinations.report.ScheduleJson;
import org.determinations.report.ScheduleText;
import org.determinations.store.Database;
import org.determinations.store.ScheduleStore;
import org.determinations.store.Stores;

/** What is due in a cycle, as text or JSON. Starts no Spring context and changes nothing. */
public final class ScheduleReading {
    private final Installation installation;
    private final List<ScheduledWork> works;

    public ScheduleReading(Installation installation, List<ScheduledWork> works) {
        this.installation = installation;
        this.works = List.copyOf(works);
    }

    /** Every job with its season, its next firing, what it waits for and how it last ended. */
    public String list(Path cycleFolder, boolean json) {
        List<JobOutlook> outlooks = outlooks(CycleSchedule.read(installation, cycleFolder, works));
        return json ? ScheduleJson.list(outlooks) : ScheduleText.list(outlooks);
    }

    /** The job that fires next, in one line. */
    public String next(Path cycleFolder, boolean json) {
        List<JobOutlook> outlooks = outlooks(CycleSchedule.read(installation, cycleFolder, works));
        return json ? ScheduleJson.next(outlooks) : ScheduleText.next(outlooks);
    }

    /** How one look at what is due ended, for a machine: {@code schedule-firing/1}. */
    public static String firing(FiringOutcome outcome) {
        return JsonObject.document("schedule-firing/1", json -> json.text("outcome", outcome.name()));
    }

    private List<JobOutlook> outlooks(CycleSchedule schedule) {
        Optional<Path> file = ReadyDatabase.location(installation).file();
        if (file.isPresent() && !Files.exists(file.get())) {
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
