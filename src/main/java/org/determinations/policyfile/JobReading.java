package org.determinations.policyfile;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.Worded;
import org.determinations.model.fact.FileKind;
import org.determinations.model.schedule.ScheduledJob;
import org.determinations.model.schedule.Season;

/** Reads one job file and keeps everything that is wrong with it. */
final class JobReading {
    private static final int CRON_FIELDS = 6;

    private final YamlForm form;
    private final List<Issue> issues;
    private final List<String> works;
    private final Predicate<String> usableCron;
    private final int before;

    JobReading(YamlForm form, List<Issue> issues, List<String> works, Predicate<String> usableCron) {
        this.form = form;
        this.issues = issues;
        this.works = works;
        this.usableCron = usableCron;
        this.before = issues.size();
    }

    /**
     * The job; empty when there is an issue.
     *
     * @param ofCycle zone of the cycle, for a job that names none
     */
    Optional<ScheduledJob> job(ZoneId ofCycle, String name) {
        String what = form.text("what");
        String runs = form.text("runs");
        if (!runs.isEmpty() && !works.contains(runs)) {
            unusable(form, "runs", "there is nothing of that name to run", runs, String.join(", ", works));
        }
        List<FileKind> needs = needs();
        String cron = cron();
        Optional<ZoneId> zone = form.listLeft().contains("zone")
                ? value(form, "zone", ZoneId::of, "a time zone such as America/New_York")
                : Optional.of(ofCycle);
        Optional<Season> season =
                form.form("season", IssueCode.UNREADABLE_POLICY).flatMap(this::season);
        Optional<YamlForm> missing = form.form("when_inputs_missing", IssueCode.UNREADABLE_POLICY);
        Optional<ScheduledJob.WhenMissing> whenMissing = missing.flatMap(this::whenMissing);
        String words = missing.map(m -> m.text("say")).orElse("");
        missing.ifPresent(YamlForm::close);
        List<String> tell = form.optionalText("tell").map(this::tell).orElse(List.of());
        form.close();
        return issues.size() > before || zone.isEmpty() || season.isEmpty() || whenMissing.isEmpty()
                ? Optional.empty()
                : Optional.of(new ScheduledJob(
                        name, what, runs, needs, cron, zone.get(), season.get(), whenMissing.get(), words, tell));
    }

    private List<FileKind> needs() {
        List<FileKind> kinds = new ArrayList<>();
        for (String word : form.texts("needs")) {
            Worded.find(FileKind.class, word)
                    .filter(kind -> !kind.isKeptApart())
                    .ifPresentOrElse(
                            kinds::add,
                            () -> unusable(
                                    form,
                                    "needs",
                                    "a job can need no such kind of file",
                                    word,
                                    String.join(
                                            ", ",
                                            Arrays.stream(FileKind.values())
                                                    .filter(kind -> !kind.isKeptApart())
                                                    .map(FileKind::word)
                                                    .toList())));
        }
        return kinds;
    }

    /** The seconds must be 0, so that every job can also be started by an operating system. */
    private String cron() {
        String cron = form.text("cron").strip();
        String[] fields = cron.split("\\s+", -1);
        boolean usable = fields.length == CRON_FIELDS && fields[0].equals("0") && usableCron.test(cron);
        if (!cron.isEmpty() && !usable) {
            unusable(
                    form,
                    "cron",
                    "the expression cannot be used",
                    cron,
                    "six fields: 0 minute hour day-of-month month day-of-week, such as \"0 0 6 * * MON-FRI\"");
        }
        return cron;
    }

    private Optional<Season> season(YamlForm days) {
        String allowed = "month and day in quotes, such as \"09-10\"";
        Optional<MonthDay> from = value(days, "from", day -> MonthDay.parse("--" + day), allowed);
        Optional<MonthDay> to = value(days, "to", day -> MonthDay.parse("--" + day), allowed);
        days.close();
        return from.flatMap(first -> to.map(last -> new Season(first, last)));
    }

    private Optional<ScheduledJob.WhenMissing> whenMissing(YamlForm missing) {
        String word = missing.text("do");
        Optional<ScheduledJob.WhenMissing> found = Arrays.stream(ScheduledJob.WhenMissing.values())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
        if (found.isEmpty() && !word.isEmpty()) {
            unusable(missing, "do", "the value is not known", word, "wait, skip");
        }
        return found;
    }

    private List<String> tell(String command) {
        Optional<List<String>> words = CommandWords.split(command);
        if (words.isEmpty()) {
            unusable(
                    form,
                    "tell",
                    "the command has an open quotation mark or no word",
                    command,
                    "words, not a shell line");
        }
        words.stream()
                .flatMap(CommandWords::unknownPlaceholders)
                .forEach(unknown -> unusable(
                        form,
                        "tell",
                        "the placeholder is not known",
                        unknown,
                        String.join(", ", CommandWords.PLACEHOLDERS)));
        return words.orElse(List.of());
    }

    private <T> Optional<T> value(YamlForm of, String key, Function<String, T> parse, String allowed) {
        String text = of.text(key);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(parse.apply(text));
        } catch (DateTimeException e) {
            unusable(of, key, "the value cannot be used", text, allowed);
            return Optional.empty();
        }
    }

    private void unusable(YamlForm of, String key, String wrong, String found, String allowed) {
        issues.add(Issue.of(
                IssueCode.UNREADABLE_POLICY, of.at(key), wrong, found, allowed, "correct " + key + " in the job file"));
    }
}
