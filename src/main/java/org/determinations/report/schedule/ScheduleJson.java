package org.determinations.report.schedule;

import static org.determinations.report.form.JsonTypes.CYCLE;
import static org.determinations.report.form.JsonTypes.DAY;
import static org.determinations.report.form.JsonTypes.MOMENT;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.YES_NO;
import static org.determinations.report.form.JsonTypes.listOf;
import static org.determinations.report.form.JsonTypes.lower;
import static org.determinations.report.form.JsonTypes.orNull;

import java.util.List;
import org.determinations.model.schedule.FiringEvent;
import org.determinations.model.schedule.FiringState;
import org.determinations.model.schedule.JobOutlook;
import org.determinations.report.form.JsonForm;

/** Jobs of a cycle for programs. */
public final class ScheduleJson {
    private static final JsonForm<FiringEvent> LAST = JsonForm.<FiringEvent>of()
            .has("due", MOMENT, FiringEvent::dueAt)
            .has("state", lower(FiringState.class), FiringEvent::state)
            .has("ended", MOMENT, FiringEvent::at)
            .has("run", orNull(WHOLE), FiringEvent::run)
            .has("note", TEXT, FiringEvent::note);

    private static final JsonForm<JobOutlook> JOB = JsonForm.<JobOutlook>of()
            .has("name", TEXT, outlook -> outlook.job().name())
            .has("cycle", CYCLE, JobOutlook::cycle)
            .has("runs", TEXT, outlook -> outlook.job().runs())
            .has("what", TEXT, outlook -> outlook.job().what())
            .has("cron", TEXT, outlook -> outlook.job().cron())
            .has("zone", TEXT, outlook -> outlook.job().zone().getId())
            .has("season_from", DAY, outlook -> outlook.job().season().firstDay(outlook.cycle()))
            .has("season_to", DAY, outlook -> outlook.job().season().lastDay(outlook.cycle()))
            .has("due_since", orNull(MOMENT), JobOutlook::dueSince)
            .has("next", orNull(MOMENT), JobOutlook::next)
            .has("inputs_complete", YES_NO, outlook -> outlook.missing().isEmpty())
            .has("missing", listOf(TEXT), JobOutlook::missing)
            .has("last", orNull(LAST), JobOutlook::last);

    /** Every job, in the order given. */
    public static final JsonForm<List<JobOutlook>> LIST = JsonForm.<List<JobOutlook>>document(
                    "schedule/1", "Every job of a cycle. Output of schedule list with --json.")
            .has("jobs", listOf(JOB), outlooks -> outlooks);

    /** The one job that fires next. */
    public static final JsonForm<List<JobOutlook>> NEXT = JsonForm.<List<JobOutlook>>document(
                    "schedule-next/1", "The job that is due next. Output of schedule next with --json.")
            .has("job", orNull(JOB), ScheduleText::first);

    private ScheduleJson() {}
}
