package org.determinations.report.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.determinations.model.schedule.FiringEvent;
import org.determinations.model.schedule.JobOutlook;
import org.determinations.report.form.Json;
import tools.jackson.core.JsonGenerator;

/** Jobs of a cycle for programs. Times are in UTC; what there is not is null. */
public final class ScheduleJson {
    private ScheduleJson() {}

    /** {@code schedule/1}: every job, in the order given. */
    public static String list(List<JobOutlook> outlooks) {
        return Json.pretty(json -> {
            json.writeStringProperty("kind", "schedule/1");
            Json.objects(json, "jobs", outlooks, ScheduleJson::job);
        });
    }

    /** {@code schedule-next/1}: the one job that fires next. */
    public static String next(List<JobOutlook> outlooks) {
        return Json.pretty(json -> {
            json.writeStringProperty("kind", "schedule-next/1");
            Optional<JobOutlook> first = ScheduleText.first(outlooks);
            if (first.isPresent()) {
                json.writeObjectPropertyStart("job");
                job(json, first.get());
                json.writeEndObject();
            } else {
                json.writeNullProperty("job");
            }
        });
    }

    private static void job(JsonGenerator json, JobOutlook outlook) {
        json.writeStringProperty("name", outlook.job().name());
        json.writeStringProperty("cycle", outlook.cycle().text());
        json.writeStringProperty("runs", outlook.job().runs());
        json.writeStringProperty("what", outlook.job().what());
        json.writeStringProperty("cron", outlook.job().cron());
        json.writeStringProperty("zone", outlook.job().zone().getId());
        json.writeStringProperty(
                "season_from", outlook.job().season().firstDay(outlook.cycle()).toString());
        json.writeStringProperty(
                "season_to", outlook.job().season().lastDay(outlook.cycle()).toString());
        moment(json, "due_since", outlook.dueSince());
        moment(json, "next", outlook.next());
        json.writeBooleanProperty("inputs_complete", outlook.missing().isEmpty());
        Json.strings(json, "missing", outlook.missing());
        if (outlook.last().isPresent()) {
            json.writeObjectPropertyStart("last");
            last(json, outlook.last().get());
            json.writeEndObject();
        } else {
            json.writeNullProperty("last");
        }
    }

    private static void last(JsonGenerator json, FiringEvent event) {
        json.writeStringProperty("due", event.dueAt().toString());
        json.writeStringProperty("state", event.state().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("ended", event.at().toString());
        if (event.run().isPresent()) {
            json.writeNumberProperty("run", event.run().get());
        } else {
            json.writeNullProperty("run");
        }
        json.writeStringProperty("note", event.note());
    }

    private static void moment(JsonGenerator json, String name, Optional<Instant> moment) {
        Json.textOrNull(json, name, moment.map(Instant::toString).orElse(""));
    }
}
