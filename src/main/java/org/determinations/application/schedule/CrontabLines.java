package org.determinations.application.schedule;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.determinations.application.Installation;
import org.determinations.model.ScheduledJob;

/** Lines for a crontab. A crontab knows no years: out of its cycle's season a line finds that nothing is due. */
final class CrontabLines {
    private CrontabLines() {}

    static String render(Installation installation, CycleSchedule schedule) {
        StringBuilder text = new StringBuilder();
        text.append("# Determinations of ")
                .append(schedule.plan().cycle().text())
                .append(". Add with: crontab -e\n");
        text.append(
                "# CRON_TZ is understood by cronie (Red Hat, Fedora, SUSE, Arch). The cron of Debian and Ubuntu reads\n");
        text.append(
                "# the times in the machine's own time zone: use --systemd there, or a machine that is in that zone.\n");
        text.append("# What was missed while the machine was off is made up by the next line that runs.\n");
        installation
                .login()
                .ifPresent(login -> text.append("# Set DETERMINATIONS_DB_USER and DETERMINATIONS_DB_PASSWORD_FILE above"
                        + " these lines, as NAME=value.\n"));
        String command = command(OnceCommand.words(installation, schedule));
        schedule.jobs().forEach(job -> lines(text, schedule, job, command));
        return text.toString();
    }

    private static void lines(StringBuilder text, CycleSchedule schedule, ScheduledJob job, String command) {
        text.append("# ").append(job.name()).append('\n');
        text.append("CRON_TZ=").append(job.zone()).append('\n');
        for (FiringCalendar month : FiringCalendar.of(schedule.times(job))) {
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
