package org.determinations.cli.answer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.determinations.application.schedule.FiringCalendar;
import org.determinations.application.schedule.OnceSchedule;

/** A service and a timer for systemd, which makes up what was missed while the machine was off. */
public final class SystemdUnits {
    private SystemdUnits() {}

    /** Both files, one after the other, each with its path. */
    public static String render(OnceSchedule schedule) {
        String cycle = schedule.cycle().text();
        String unit = "determinations-" + cycle;
        StringBuilder text = new StringBuilder();
        text.append("# /etc/systemd/system/").append(unit).append(".service\n[Unit]\n");
        text.append("Description=Determinations of ").append(cycle).append(", what is due now\n\n[Service]\n");
        text.append("Type=oneshot\n");
        if (schedule.login()) {
            text.append("# The file sets DETERMINATIONS_DB_USER and DETERMINATIONS_DB_PASSWORD.\n")
                    .append("EnvironmentFile=/etc/determinations.env\n");
        }
        text.append("ExecStart=").append(command(schedule.command())).append('\n');
        text.append("# 4: done, with rejected rows. 7: nothing to do, or files are missing.\n");
        text.append("SuccessExitStatus=4 7\n\n");
        text.append("# /etc/systemd/system/").append(unit).append(".timer\n[Unit]\n");
        text.append("Description=When jobs of ").append(cycle).append(" are due\n\n[Timer]\n");
        schedule.jobs().forEach(job -> times(text, job));
        text.append("Persistent=true\nAccuracySec=1s\n\n[Install]\nWantedBy=timers.target\n\n");
        text.append("# Then: systemctl daemon-reload && systemctl enable --now ")
                .append(unit)
                .append(".timer\n");
        return text.toString();
    }

    private static void times(StringBuilder text, OnceSchedule.Job job) {
        text.append("# ").append(job.job().name()).append('\n');
        for (FiringCalendar month : job.months()) {
            text.append(String.format(
                    Locale.ROOT,
                    "OnCalendar=%s-%s %s:%s:00 %s%n",
                    month.month(),
                    FiringCalendar.spans(month.days(), ".."),
                    FiringCalendar.spans(month.hours(), ".."),
                    FiringCalendar.spans(month.minutes(), ".."),
                    job.job().zone()));
        }
    }

    /** systemd reads a percent sign and a dollar sign as its own, and quotation marks around a word. */
    private static String command(List<String> words) {
        return words.stream()
                .map(word -> word.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("%", "%%")
                        .replace("$", "$$"))
                .map(word -> word.matches("[\\w/.:=%$@,+-]+") ? word : '"' + word + '"')
                .collect(Collectors.joining(" "));
    }
}
