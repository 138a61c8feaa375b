package org.determinations.cli.answer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.determinations.application.schedule.FiringCalendar;
import org.determinations.application.schedule.OnceSchedule;

/** Lines for a crontab. A crontab knows no years: out of its cycle's season a line finds that nothing is due. */
public final class CrontabLines {
    private CrontabLines() {}

    /** What to add to a crontab. */
    public static String render(OnceSchedule schedule) {
        StringBuilder text = new StringBuilder();
        text.append("# Determinations of ").append(schedule.cycle().text()).append(". Add with: crontab -e\n");
        text.append(
                "# CRON_TZ is understood by cronie (Red Hat, Fedora, SUSE, Arch). The cron of Debian and Ubuntu reads\n");
        text.append(
                "# the times in the machine's own time zone: use --systemd there, or a machine that is in that zone.\n");
        text.append("# What was missed while the machine was off is made up by the next line that runs.\n");
        if (schedule.login()) {
            text.append("# Set DETERMINATIONS_DB_USER and DETERMINATIONS_DB_PASSWORD_FILE above"
                    + " these lines, as NAME=value.\n");
        }
        String command = command(schedule.command());
        schedule.jobs().forEach(job -> lines(text, job, command));
        return text.toString();
    }

    private static void lines(StringBuilder text, OnceSchedule.Job job, String command) {
        text.append("# ").append(job.job().name()).append('\n');
        text.append("CRON_TZ=").append(job.job().zone()).append('\n');
        for (FiringCalendar month : job.months()) {
            text.append(String.format(
                    Locale.ROOT,
                    "%s %s %s %d * %s%n",
                    FiringCalendar.spans(month.minutes(), "-"),
                    FiringCalendar.spans(month.hours(), "-"),
                    FiringCalendar.spans(month.days(), "-"),
                    month.month().getMonthValue(),
                    command));
        }
    }

    /** A shell reads the line, and cron itself reads a percent sign as the end of it. */
    private static String command(List<String> words) {
        return words.stream()
                .map(word -> word.matches("[\\w/.:=@,+-]+") ? word : "'" + word.replace("'", "'\\''") + "'")
                .map(word -> word.replace("%", "\\%"))
                .collect(Collectors.joining(" "));
    }
}
