package org.determinations.application.schedule;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.determinations.application.Installation;
import org.determinations.model.ScheduledJob;

/** A service and a timer for systemd, which makes up what was missed while the machine was off. */
final class SystemdUnits {
    private SystemdUnits() {}

    static String render(Installation installation, CycleSchedule schedule) {
        String cycle = schedule.plan().cycle().text();
        String unit = "determinations-" + cycle;
        StringBuilder text = new StringBuilder();
        text.append("# /etc/systemd/system/").append(unit).append(".service\n[Unit]\n");
        text.append("Description=Determinations of ").append(cycle).append(", what is due now\n\n[Service]\n");
        text.append("Type=oneshot\n");
        installation
                .login()
                .ifPresent(
                        login -> text.append("# The file sets DETERMINATIONS_DB_USER and DETERMINATIONS_DB_PASSWORD.\n")
                                .append("EnvironmentFile=/etc/determinations.env\n"));
        text.append("ExecStart=").append(command(installation, schedule)).append('\n');
        text.append("# 4: done, with rejected rows. 7: nothing to do, or files are missing.\n");
        text.append("SuccessExitStatus=4 7\n\n");
        text.append("# /etc/systemd/system/").append(unit).append(".timer\n[Unit]\n");
        text.append("Description=When jobs of ").append(cycle).append(" are due\n\n[Timer]\n");
        schedule.jobs().forEach(job -> times(text, schedule, job));
        text.append("Persistent=true\nAccuracySec=1s\n\n[Install]\nWantedBy=timers.target\n\n");
        text.append("# Then: systemctl daemon-reload && systemctl enable --now ")
                .append(unit)
                .append(".timer\n");
        return text.toString();
    }

    private static void times(StringBuilder text, CycleSchedule schedule, ScheduledJob job) {
        text.append("# ").append(job.name()).append('\n');
        for (FiringCalendar month : FiringCalendar.of(schedule.times(job))) {
            text.append(String.format(
                    Locale.ROOT,
                    "OnCalendar=%s-%s %s:%s:00 %s%n",
                    month.month(),
                    FiringCalendar.spans(month.days(), ".."),
                    FiringCalendar.spans(month.hours(), ".."),
                    FiringCalendar.spans(month.minutes(), ".."),
                    job.zone()));
        }
    }

    /** systemd reads a percent sign and a dollar sign as its own, and quotation marks around a word. */
    private static String command(Installation installation, CycleSchedule schedule) {
        List<String> words = OnceCommand.words(installation, schedule);
        return words.stream()
                .map(word -> word.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("%", "%%")
                        .replace("$", "$$"))
                .map(word -> word.matches("[\\w/.:=%$@,+-]+") ? word : '"' + word + '"')
                .collect(Collectors.joining(" "));
    }
}
