package org.determinations.cli.answer;

import org.determinations.application.schedule.FiringOutcome;
import org.determinations.report.form.JsonObject;

/** What looking after a cycle came to, for a program. */
public final class ScheduleAnswer {
    private ScheduleAnswer() {}

    /** How one look at what is due ended: {@code schedule-firing/1}. */
    public static String firing(FiringOutcome outcome) {
        return JsonObject.document("schedule-firing/1", json -> json.text("outcome", outcome.name()));
    }
}
