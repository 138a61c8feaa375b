package org.determinations.policyfile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.SchoolYear;
import org.determinations.policy.PolicyCalendar;
import org.determinations.policy.YearSpan;

/** Reads {@code calendar.yaml}. */
final class CalendarReader {
    static final String NAME = "calendar.yaml";
    private static final Pattern PACK_ID = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

    private CalendarReader() {}

    /** The calendar; entries that cannot be read are left out, each with an issue. Gaps and overlaps are PA-008. */
    static PolicyCalendar read(Path policiesFolder, List<Issue> issues) {
        List<PolicyCalendar.Entry> entries = new ArrayList<>();
        YamlForm.read(policiesFolder.resolve(NAME), NAME, issues).ifPresent(form -> {
            form.forms("calendar", IssueCode.UNREADABLE_POLICY)
                    .forEach(entry -> entry(entry, issues).ifPresent(entries::add));
            form.close();
        });
        PolicyCalendar calendar = new PolicyCalendar(entries);
        calendar.contradictions()
                .forEach(words -> issues.add(Issue.of(
                        IssueCode.CALENDAR_CONTRADICTS,
                        SourceRef.ofFile(NAME),
                        words,
                        "",
                        "every cycle from the first to the last has exactly one pack",
                        "correct the years")));
        return calendar;
    }

    private static Optional<PolicyCalendar.Entry> entry(YamlForm form, List<Issue> issues) {
        String pack = form.text("pack");
        Optional<YearSpan> span = span(form, issues);
        String jurisdiction = form.optionalText("jurisdiction").orElse("");
        form.close();
        if (!pack.isEmpty() && !PACK_ID.matcher(pack).matches()) {
            issues.add(Issue.of(
                    IssueCode.UNREADABLE_POLICY,
                    form.at("pack"),
                    "the pack has a name that no folder may have",
                    pack,
                    "lower-case letters and digits, joined by - or .",
                    "correct the name"));
            return Optional.empty();
        }
        return span.filter(s -> !pack.isEmpty()).map(s -> new PolicyCalendar.Entry(s, pack, jurisdiction));
    }

    /** The keys {@code from} and {@code to} of a form; empty, with an issue, when they are no span of school years. */
    static Optional<YearSpan> span(YamlForm form, List<Issue> issues) {
        Optional<SchoolYear> from = schoolYear(form, "from", issues);
        Optional<SchoolYear> to = schoolYear(form, "to", issues);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (to.get().compareTo(from.get()) < 0) {
            issues.add(Issue.of(
                    IssueCode.CALENDAR_CONTRADICTS,
                    form.at("to"),
                    "the last cycle is before the first",
                    from.get() + " to " + to.get(),
                    "",
                    "correct the years"));
            return Optional.empty();
        }
        return Optional.of(new YearSpan(from.get(), to.get()));
    }

    private static Optional<SchoolYear> schoolYear(YamlForm form, String key, List<Issue> issues) {
        String text = form.text(key);
        Optional<SchoolYear> parsed = SchoolYear.parse(text);
        if (parsed.isEmpty() && !text.isEmpty()) {
            issues.add(Issue.of(
                    IssueCode.UNREADABLE_POLICY,
                    form.at(key),
                    "the value is not a school year",
                    text,
                    "two consecutive years, written like 1999-00",
                    "correct the year"));
        }
        return parsed;
    }
}
