package org.determinations.report.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.determinations.model.schedule.JobOutlook;
import org.determinations.report.form.Page;
import org.determinations.report.form.Style;
import org.determinations.report.form.TextPage;

/** Jobs of a cycle on a terminal, in the order given. Times are in the zone of the job. */
public final class ScheduleText {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private ScheduleText() {}

    /** Every job on some lines. */
    public static String list(List<JobOutlook> outlooks) {
        Page page = TextPage.of(Style.PLAIN);
        for (JobOutlook outlook : outlooks) {
            page.part(outlook.job().name() + ", cycle " + outlook.cycle().text());
            page.facts(facts(outlook));
        }
        return page.text();
    }

    /** The one job that fires next, on one line. */
    public static String next(List<JobOutlook> outlooks) {
        Optional<JobOutlook> next = first(outlooks);
        if (next.isEmpty()) {
            return "no more jobs are due\n";
        }
        JobOutlook outlook = next.get();
        String when = isReady(outlook) || outlook.next().isEmpty()
                ? "due since " + moment(outlook, outlook.dueSince().orElseThrow())
                : "due " + moment(outlook, outlook.next().get());
        return outlook.job().name() + ", " + outlook.cycle().text() + ": " + when + "; inputs: " + inputs(outlook)
                + "\n";
    }

    /** Ready ones first, then the soonest to come, then those that wait for files. */
    static Optional<JobOutlook> first(List<JobOutlook> outlooks) {
        Optional<JobOutlook> ready =
                outlooks.stream().filter(ScheduleText::isReady).findFirst();
        return ready.or(() -> outlooks.stream()
                        .filter(outlook -> outlook.next().isPresent())
                        .min(Comparator.comparing(outlook -> outlook.next().orElseThrow())))
                .or(() -> outlooks.stream()
                        .filter(outlook -> outlook.dueSince().isPresent())
                        .findFirst());
    }

    static boolean isReady(JobOutlook outlook) {
        return outlook.dueSince().isPresent() && outlook.missing().isEmpty();
    }

    private static List<List<String>> facts(JobOutlook outlook) {
        var job = outlook.job();
        List<List<String>> facts = new ArrayList<>();
        facts.add(List.of("what", job.what()));
        facts.add(List.of("when", job.cron() + " in " + job.zone()));
        facts.add(List.of(
                "season",
                job.season().firstDay(outlook.cycle()) + " to " + job.season().lastDay(outlook.cycle())));
        outlook.dueSince().ifPresent(due -> facts.add(List.of("due", "since " + moment(outlook, due))));
        facts.add(List.of(
                "next", outlook.next().map(next -> moment(outlook, next)).orElse("none in this season")));
        facts.add(List.of("inputs", inputs(outlook)));
        facts.add(List.of(
                "last",
                outlook.last()
                        .map(last -> moment(outlook, last.dueAt()) + ": "
                                + last.state().words()
                                + last.run().map(run -> ", run " + run).orElse("")
                                + (last.note().isEmpty() ? "" : " (" + last.note() + ")"))
                        .orElse("never")));
        return facts;
    }

    private static String inputs(JobOutlook outlook) {
        return outlook.missing().isEmpty()
                ? "complete"
                : (outlook.dueSince().isPresent() ? "waiting for " : "missing: ")
                        + String.join(", ", outlook.missing());
    }

    private static String moment(JobOutlook outlook, Instant moment) {
        return MINUTE.format(LocalDateTime.ofInstant(moment, outlook.job().zone())) + " "
                + outlook.job().zone();
    }
}
