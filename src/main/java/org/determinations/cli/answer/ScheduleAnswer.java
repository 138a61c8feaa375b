package org.determinations.cli.answer;

import org.determinations.application.schedule.FiringOutcome;
import org.determinations.report.form.JsonForm;
import org.determinations.report.form.JsonTypes;

/** What looking after a cycle came to, for a program. */
public final class ScheduleAnswer {
    /** How one look at what is due ended. */
    public static final JsonForm<FiringOutcome> FIRING = JsonForm.<FiringOutcome>document(
                    "schedule-firing/1",
                    "How one look at what is due ended. Output of schedule start --once with --json.")
            .has("outcome", JsonTypes.name(FiringOutcome.class), outcome -> outcome);

    private ScheduleAnswer() {}
}
