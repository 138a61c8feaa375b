package org.determinations.policyfile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.DateSpan;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.Worded;
import org.determinations.model.duty.RecordedEvent;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.model.schedule.DiscrepancyWindow;

/** Reads a cycle folder's own {@code cycle.yaml}. */
public final class CycleFile {
    /** Name of the file within the cycle folder. */
    public static final String NAME = "cycle.yaml";

    static final String A_DAY = "year-month-day, such as 2012-09-19";
    private static final String A_MOMENT = "day and clock time in the zone of the cycle, such as 2012-08-10T17:00";

    private final List<Issue> problems = new ArrayList<>();
    private final JurisdictionFiles jurisdictions;

    private CycleFile(JurisdictionFiles jurisdictions) {
        this.jurisdictions = jurisdictions;
    }

    /**
     * The plan of a cycle folder.
     *
     * @param jurisdictions folder of the jurisdiction files, of which it names one or takes the default
     * @throws Refusal with PA-012 when the folder has no such file, or every PA-013 of it; the analyst who keeps the
     *     folder acts on it
     */
    public static CyclePlan read(Path cycleFolder, Path jurisdictions) {
        Path file = cycleFolder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            throw Refusal.Kind.INPUT.of(
                    IssueCode.NO_CYCLE_FILE,
                    NAME,
                    wrong(cycleFolder, file),
                    "",
                    "a cycle folder with cycle.yaml in it",
                    "Name the cycle folder itself, or copy cycle.yaml from data-samples and adapt it.");
        }
        CycleFile reading = new CycleFile(new JurisdictionFiles(jurisdictions));
        Optional<CyclePlan> plan = YamlForm.read(file, NAME, IssueCode.CYCLE_FILE_INVALID, reading.problems)
                .flatMap(reading::plan);
        return plan.orElseThrow(() -> new Refusal(Refusal.Kind.INPUT, reading.problems));
    }

    private static String wrong(Path cycleFolder, Path file) {
        if (!Files.isDirectory(cycleFolder)) {
            return "there is no such folder";
        }
        return Files.exists(file) ? "cycle.yaml is not a file" : "the folder has no cycle.yaml";
    }

    private Optional<CyclePlan> plan(YamlForm root) {
        Jurisdiction jurisdiction = jurisdictions.read(root.optionalText("jurisdiction"));
        Optional<SchoolYear> cycle = value(
                root,
                "cycle",
                jurisdiction.years()::parse,
                "a school year such as " + jurisdiction.years().example(2012));
        Optional<DateSpan> span = cycle.map(DateSpan::around);
        String title = root.text("title");
        Optional<ZoneId> zone = root.has("zone")
                ? value(root, "zone", parsed(ZoneId::of), "a time zone such as America/New_York")
                : Optional.of(jurisdiction.zone());
        Map<Stage, LocalDate> dates = root.form("stages", IssueCode.CYCLE_FILE_INVALID)
                .map(form -> stages(form, span))
                .orElse(Map.of());
        Optional<DiscrepancyWindow> window = root.optionalForm("discrepancyWindow", IssueCode.CYCLE_FILE_INVALID)
                .flatMap(form -> window(form, span));
        List<RecordedEvent> events = new CycleEvents(jurisdiction, span).read(root.optionalForms("events"));
        root.optionalForms("sources").forEach(CycleFile::source);
        root.close();
        if (!problems.isEmpty() || cycle.isEmpty() || zone.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CyclePlan(cycle.get(), title, jurisdiction, zone.get(), dates, window, events));
    }

    private static Map<Stage, LocalDate> stages(YamlForm form, Optional<DateSpan> span) {
        Map<Stage, LocalDate> dates = new EnumMap<>(Stage.class);
        if (form.listLeft().isEmpty()) {
            String words = String.join(", ", Worded.words(Stage.class));
            form.problem("", "no stage has a date", "", "at least one of " + words);
        }
        LocalDate latest = LocalDate.MIN;
        for (Stage stage : Stage.values()) {
            String key = stage.word();
            Optional<LocalDate> day =
                    form.optionalText(key).flatMap(text -> read(form, key, text, DateSpan::parse, A_DAY));
            if (day.isPresent()) {
                plausible(form, key, span, day.get());
                dates.put(stage, day.get());
                if (day.get().isBefore(latest)) {
                    form.problem(
                            key,
                            "the stage is dated before an earlier one",
                            day.get().toString(),
                            latest + " or later");
                }
                latest = day.get();
            }
        }
        form.close();
        return dates;
    }

    private static Optional<DiscrepancyWindow> window(YamlForm form, Optional<DateSpan> span) {
        Optional<LocalDate> opens = value(form, "opensOn", DateSpan::parse, A_DAY);
        Optional<LocalDateTime> closes = value(form, "closesAt", DateSpan::parseMoment, A_MOMENT);
        form.close();
        opens.ifPresent(day -> plausible(form, "opensOn", span, day));
        closes.ifPresent(at -> plausible(form, "closesAt", span, at.toLocalDate()));
        if (opens.isEmpty() || closes.isEmpty()) {
            return Optional.empty();
        }
        if (closes.get().isBefore(opens.get().atStartOfDay())) {
            form.problem(
                    "closesAt",
                    "the window closes before it opens",
                    closes.get().toString(),
                    "");
        }
        return Optional.of(new DiscrepancyWindow(opens.get(), closes.get()));
    }

    private static void plausible(YamlForm form, String key, Optional<DateSpan> span, LocalDate day) {
        span.filter(s -> !s.holds(day))
                .ifPresent(s -> form.problem(key, "the day is outside the plausible range", day.toString(), s.text()));
    }

    /** Where each file came from is for people; only its form is checked. */
    private static void source(YamlForm form) {
        form.text("file");
        form.text("from");
        form.close();
    }

    private static <T> Optional<T> value(
            YamlForm form, String key, Function<String, Optional<T>> parse, String allowed) {
        String text = form.text(key);
        return text.isEmpty() ? Optional.empty() : read(form, key, text, parse, allowed);
    }

    private static <T> Optional<T> read(
            YamlForm form, String key, String text, Function<String, Optional<T>> parse, String allowed) {
        Optional<T> value = parse.apply(text);
        if (value.isEmpty()) {
            form.problem(key, "the value cannot be used", text, allowed);
        }
        return value;
    }

    private static <T> Function<String, Optional<T>> parsed(Function<String, T> parse) {
        return text -> {
            try {
                return Optional.of(parse.apply(text));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        };
    }
}
