package org.determinations.policyfile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.CyclePlan;
import org.determinations.model.DateSpan;
import org.determinations.model.DiscrepancyWindow;
import org.determinations.model.Jurisdiction;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;

/** Reads a cycle folder's own {@code cycle.yaml}. */
public final class CycleFile {
    /** Name of the file within the cycle folder. */
    public static final String NAME = "cycle.yaml";

    private static final Set<String> KEYS =
            Set.of("cycle", "title", "jurisdiction", "zone", "stages", "discrepancyWindow", "sources");
    private static final String A_DAY = "year-month-day, such as 2012-09-19";
    private static final String A_MOMENT = "day and clock time in the zone of the cycle, such as 2012-08-10T17:00";

    private final JobYaml yaml = new JobYaml(NAME, IssueCode.CYCLE_FILE_INVALID);
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
            throw new Refusal(
                    Refusal.Kind.INPUT,
                    Issue.of(
                            IssueCode.NO_CYCLE_FILE,
                            SourceRef.ofFile(NAME),
                            wrong(cycleFolder, file),
                            "",
                            "a cycle folder with cycle.yaml in it",
                            "Name the cycle folder itself, or copy cycle.yaml from data-samples and adapt it."));
        }
        CycleFile reading = new CycleFile(new JurisdictionFiles(jurisdictions));
        Optional<CyclePlan> plan = reading.yaml.read(file).flatMap(reading::plan);
        return plan.orElseThrow(() -> new Refusal(Refusal.Kind.INPUT, reading.yaml.problems()));
    }

    private static String wrong(Path cycleFolder, Path file) {
        if (!Files.isDirectory(cycleFolder)) {
            return "there is no such folder";
        }
        return Files.exists(file) ? "cycle.yaml is not a file" : "the folder has no cycle.yaml";
    }

    private Optional<CyclePlan> plan(YamlNode root) {
        yaml.onlyKnown(root, "", KEYS);
        Jurisdiction jurisdiction = jurisdictions.read(yaml.text(root, "", "jurisdiction"));
        Optional<SchoolYear> cycle = value(
                root,
                "",
                "cycle",
                jurisdiction.years()::parse,
                "a school year such as " + jurisdiction.years().example(2012));
        String title = yaml.needed(root, "", "title");
        Optional<ZoneId> zone = root.find("zone").isEmpty()
                ? Optional.of(jurisdiction.zone())
                : value(root, "", "zone", parsed(ZoneId::of), "a time zone such as America/New_York");
        Map<Stage, LocalDate> dates = stages(root);
        Optional<DiscrepancyWindow> window = root.find("discrepancyWindow").flatMap(this::window);
        sources(root);
        cycle.ifPresent(c -> plausible(DateSpan.around(c), dates, window));
        if (!yaml.problems().isEmpty() || cycle.isEmpty() || zone.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CyclePlan(cycle.get(), title, jurisdiction, zone.get(), dates, window));
    }

    private void plausible(DateSpan span, Map<Stage, LocalDate> dates, Optional<DiscrepancyWindow> window) {
        dates.forEach((stage, day) -> plausible(span, JobYaml.path("stages", stage.word()), day));
        window.ifPresent(w -> plausible(span, "discrepancyWindow.opensOn", w.opensOn()));
        window.ifPresent(
                w -> plausible(span, "discrepancyWindow.closesAt", w.closesAt().toLocalDate()));
    }

    private void plausible(DateSpan span, String where, LocalDate day) {
        if (!span.holds(day)) {
            yaml.problem(where, "the day is outside the plausible range", day.toString(), span.text());
        }
    }

    private Map<Stage, LocalDate> stages(YamlNode root) {
        Map<Stage, LocalDate> dates = new EnumMap<>(Stage.class);
        Optional<YamlNode> found =
                root.find("stages").filter(node -> !node.entries().isEmpty());
        Set<String> words = Arrays.stream(Stage.values()).map(Stage::word).collect(Collectors.toSet());
        if (found.isEmpty()) {
            yaml.problem("stages", "no stage has a date", "", "at least one of " + sorted(words));
            return dates;
        }
        YamlNode stages = found.get();
        yaml.onlyKnown(stages, "stages", words);
        for (Stage stage : Stage.values()) {
            if (stages.find(stage.word()).isPresent()) {
                value(stages, "stages", stage.word(), DateSpan::parse, A_DAY).ifPresent(day -> dates.put(stage, day));
            }
        }
        inOrder(dates);
        return dates;
    }

    private void inOrder(Map<Stage, LocalDate> dates) {
        List<Map.Entry<Stage, LocalDate>> entries = List.copyOf(dates.entrySet());
        for (int i = 1; i < entries.size(); i++) {
            if (entries.get(i).getValue().isBefore(entries.get(i - 1).getValue())) {
                yaml.problem(
                        "stages." + entries.get(i).getKey().word(),
                        "the stage is dated before an earlier one",
                        entries.get(i).getValue().toString(),
                        entries.get(i - 1).getValue() + " or later");
            }
        }
    }

    private Optional<DiscrepancyWindow> window(YamlNode node) {
        String where = "discrepancyWindow";
        yaml.onlyKnown(node, where, Set.of("opensOn", "closesAt"));
        Optional<LocalDate> opens = value(node, where, "opensOn", DateSpan::parse, A_DAY);
        Optional<LocalDateTime> closes = value(node, where, "closesAt", DateSpan::parseMoment, A_MOMENT);
        if (opens.isEmpty() || closes.isEmpty()) {
            return Optional.empty();
        }
        if (closes.get().isBefore(opens.get().atStartOfDay())) {
            yaml.problem(
                    "discrepancyWindow.closesAt",
                    "the window closes before it opens",
                    closes.get().toString(),
                    "");
        }
        return Optional.of(new DiscrepancyWindow(opens.get(), closes.get()));
    }

    /** Where each file came from is for people; only its form is checked. */
    private void sources(YamlNode root) {
        List<YamlNode> sources = yaml.maps(root, "", "sources");
        for (int i = 0; i < sources.size(); i++) {
            String where = "sources[" + (i + 1) + "]";
            yaml.onlyKnown(sources.get(i), where, Set.of("file", "from"));
            yaml.needed(sources.get(i), where, "file");
            yaml.needed(sources.get(i), where, "from");
        }
    }

    private <T> Optional<T> value(
            YamlNode node, String where, String key, Function<String, Optional<T>> parse, String allowed) {
        String text = yaml.needed(node, where, key);
        Optional<T> value = text.isEmpty() ? Optional.empty() : parse.apply(text);
        if (value.isEmpty() && !text.isEmpty()) {
            yaml.problem(JobYaml.path(where, key), "the value cannot be used", text, allowed);
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

    private static String sorted(Set<String> words) {
        return String.join(", ", words.stream().sorted().toList());
    }
}
