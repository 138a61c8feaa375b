package org.determinations.cli.answer;

import org.determinations.application.schedule.FiringOutcome;
import org.determinations.report.JsonObject;

/** What looking after a cycle came to, for a program. */
public final class ScheduleAnswer {
    private ScheduleAnswer() {}

    /**
     * The text for an operating system's scheduler: {@code schedule-units/1}.
     *
     * @param scheduler {@code systemd} or {@code cron}
     */
    public static String units(String scheduler, String text) {
        return JsonObject.document(
                "schedule-units/1", json -> json.text("scheduler", scheduler).text("text", text));
    }

    /** How one look at what is due ended: {@code schedule-firing/1}. */
    public static String firing(FiringOutcome outcome) {
        return JsonObject.document("schedule-firing/1", json -> json.text("outcome", outcome.name()));
    }
}
