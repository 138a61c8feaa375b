package org.determinations.practice;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.determinations.model.AccountabilityLevel;
import org.determinations.practice.Slot.Moment;

/**
 * The README of a practice folder: the text of {@code practice-readme.md}, of a later cycle that of {@code practice-later-readme.md},
 * with its slots filled from the state. A slot is a word in double braces; every table that it stands for follows from the data.
 */
final class PracticeReadme {
    private static final String TEMPLATE = "practice-readme.md";
    private static final String TEMPLATE_LATER = "practice-later-readme.md";
    /** Where the samples are committed; any other state is where its reader put it. */
    private static final String SAMPLES = "data-samples/practice-";

    /** Of the committed state there are the first two cycles. */
    private static final int SAMPLED = 2;

    private static final String NO_LEVEL = "(blank)";

    private final PracticeState state;
    private final List<WindowReport> reports;
    private final List<WindowReport> again;
    private final FindingTally findings;
    private final List<PracticeDistrict> stories;
    private final int years;

    private PracticeReadme(
            PracticeState state, List<WindowReport> reports, List<WindowReport> again, FindingTally findings) {
        this.state = state;
        this.reports = reports;
        this.again = again;
        this.findings = findings;
        this.years = state.options().yearsSince();
        this.stories = state.listStories();
    }

    static String text(PracticeState state, List<WindowReport> reports, List<WindowReport> again, FindingTally findings)
            throws IOException {
        PracticeReadme readme = new PracticeReadme(state, reports, again, findings);
        String text = template(readme.years == 0 ? TEMPLATE : TEMPLATE_LATER);
        for (Map.Entry<String, String> slot : readme.slots().entrySet()) {
            text = text.replace("{{" + slot.getKey() + "}}", slot.getValue());
        }
        if (text.contains("{{")) {
            throw new IllegalStateException("unknown slot: "
                    + text.substring(text.indexOf("{{")).lines().findFirst());
        }
        return text;
    }

    private static String template(String name) throws IOException {
        try (InputStream in = PracticeReadme.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its text " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Map<String, String> slots() {
        PracticeCalendar calendar = state.calendar();
        Map<String, String> slots = new LinkedHashMap<>();
        slots.put("state", PracticeState.NAME);
        slots.put("cycle", state.options().cycle().text());
        slots.put("folder", folder(state.options()));
        slots.put("districts", Integer.toString(state.count()));
        slots.put("asked", Integer.toString(state.options().districts()));
        slots.put("seed", Long.toString(state.options().seed()));
        slots.put("provisional", calendar.provisional().toString());
        slots.put("preliminary", calendar.preliminary().toString());
        slots.put("official", calendar.official().toString());
        slots.put("secondary", calendar.secondary().toString());
        slots.put("opens", calendar.opensOn().toString());
        slots.put("closes", calendar.closesAt().toString().replace('T', ' '));
        slots.put("levels", levels());
        slots.put("categories", PracticeCategories.table(state));
        slots.put("reports", reportCounts());
        slots.put("moved", moved(reports, Moment.PRELIMINARY, Moment.OFFICIAL));
        slots.put("changes", PracticeCategories.changes(state, reports));
        slots.put("amended", moved(again, Moment.OFFICIAL, Moment.AMENDED));
        slots.put("review", review());
        slots.put("decisions", decisions());
        slots.put("successions", successions());
        if (years > 0) {
            slots.putAll(new LaterYear(state).slots(findings));
        }
        for (PracticeDistrict district : stories) {
            slots.put(district.story().name(), district.code() + " " + district.name());
            slots.put(district.story().name() + ".code", district.code().digits());
        }
        return slots;
    }

    private static String folder(PracticeOptions options) {
        boolean isSample = options.yearsSince() < SAMPLED && options.equals(PracticeFiles.sample(options.cycle()));
        return isSample ? SAMPLES + options.cycle() : "THIS_FOLDER";
    }

    private String levels() {
        List<Map<String, Integer>> counts = new ArrayList<>();
        Map<String, Integer> known = new TreeMap<>();
        for (Moment moment : Moment.values()) {
            Map<String, Integer> count = new TreeMap<>();
            state.forEach(district -> {
                count.merge(word(district.at(moment)), 1, Integer::sum);
                known.putIfAbsent(word(district.at(moment)), 0);
            });
            counts.add(count);
        }
        MarkdownTable table =
                new MarkdownTable("accountability level", "provisional", "preliminary", "official", "amended");
        for (String published : known.keySet()) {
            List<String> cells = new ArrayList<>(List.of(published));
            counts.forEach(count -> cells.add(Integer.toString(count.getOrDefault(published, 0))));
            table.row(cells.toArray(String[]::new));
        }
        return table.text();
    }

    private String reportCounts() {
        return new MarkdownTable("reports of discrepancies", "number")
                .row("reported", count(r -> true))
                .row("accepted", count(WindowReport::isAccepted))
                .row(
                        "accepted and the level changes",
                        count(r -> r.isAccepted() && hasMoved(r, Moment.PRELIMINARY, Moment.OFFICIAL)))
                .row("refused", count(r -> r.answer().decision().equals("REFUSED")))
                .row("pending", count(r -> r.answer().decision().equals("PENDING")))
                .row(
                        "reported after the window closed",
                        count(r -> r.reportedAt().isAfter(state.calendar().closesAt())))
                .text();
    }

    private String moved(List<WindowReport> from, Moment before, Moment after) {
        MarkdownTable table = new MarkdownTable("discrepancy", "district", "name", "before", "after");
        from.stream()
                .filter(r -> hasMoved(r, before, after))
                .forEach(r -> table.row(
                        r.id(),
                        r.district().code().digits(),
                        r.district().name(),
                        word(r.district().at(before)),
                        word(r.district().at(after))));
        return table.text();
    }

    private String review() {
        MarkdownTable table =
                new MarkdownTable("district", "name", "official level", "why it is on the list", "decision");
        told(s -> s.isOnReviewList(years))
                .forEach(d -> table.row(
                        d.code().digits(),
                        d.name(),
                        word(d.at(Moment.OFFICIAL)),
                        d.story().reviewReason(years),
                        DecisionFile.kind(d.story(), state)));
        return table.text();
    }

    private String decisions() {
        MarkdownTable table = new MarkdownTable("decision", "number", "districts");
        for (String kind : List.of("REASSIGN", "KEEP", "ASSIGN")) {
            List<PracticeDistrict> decided =
                    told(s -> DecisionFile.kind(s, state).equals(kind));
            table.row(
                    kind,
                    Integer.toString(decided.size()),
                    decided.stream()
                            .map(d -> (d.code() + " " + DecisionFile.decidedCategory(d.story(), state)).strip())
                            .collect(Collectors.joining(", ")));
        }
        return table.text();
    }

    private String successions() {
        MarkdownTable table = new MarkdownTable("before", "since", "kind", "first day");
        state.listSuccessions()
                .forEach(s -> table.row(
                        s.predecessor() + " " + s.predecessorName(),
                        s.successor() + " " + s.successorName(),
                        s.kind(),
                        s.effectiveOn().toString()));
        return table.text();
    }

    private List<PracticeDistrict> told(Predicate<Story> which) {
        return stories.stream().filter(d -> which.test(d.story())).toList();
    }

    private String count(Predicate<WindowReport> which) {
        return Long.toString(reports.stream().filter(which).count());
    }

    private static boolean hasMoved(WindowReport answered, Moment before, Moment after) {
        return !answered.district().at(before).equals(answered.district().at(after));
    }

    private static String word(AccountabilityLevel published) {
        return published.text().isEmpty() ? NO_LEVEL : published.text();
    }
}
