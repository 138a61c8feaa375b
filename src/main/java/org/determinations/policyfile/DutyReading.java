package org.determinations.policyfile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.determinations.issue.IssueCode;
import org.determinations.model.Confidence;
import org.determinations.model.DateSpan;
import org.determinations.model.SchoolYear;
import org.determinations.model.Worded;
import org.determinations.model.duty.Duty;
import org.determinations.model.duty.DutyEvent;
import org.determinations.model.duty.DutyLength;
import org.determinations.model.duty.DutyTable;
import org.determinations.model.duty.FederalCategory;
import org.determinations.model.duty.LadderNames;
import org.determinations.model.duty.LocalEffort;

/** Reads one table of duties; what is wrong with it becomes an issue of its form. */
final class DutyReading {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private final YamlForm root;
    private final Predicate<String> isJurisdiction;
    private final Set<String> cited = new LinkedHashSet<>();
    private final Set<String> used = new LinkedHashSet<>();
    private boolean sound = true;

    /** @param isJurisdiction whether there is one of that name: a table for a misspelled one would hold for nobody */
    DutyReading(YamlForm root, Predicate<String> isJurisdiction) {
        this.root = root;
        this.isJurisdiction = isJurisdiction;
    }

    /** The table; empty when a part of it cannot be used. */
    Optional<DutyTable> table(String id) {
        String named = root.text("table");
        if (!named.equals(id)) {
            wrong(root, "table", "the id is not the name of the file", named, id);
        }
        Optional<DutyTable.Scope> scope = scope();
        root.forms("sources", IssueCode.DUTY_TABLE_INVALID).forEach(this::source);
        Set<LocalDate> daysOff = daysOff();
        Optional<LocalEffort.Names> effort =
                root.optionalForm("localEffort", IssueCode.DUTY_TABLE_INVALID).map(form -> effort(form, id));
        Optional<LadderNames.Names> ladder =
                root.optionalForm("federalLadder", IssueCode.DUTY_TABLE_INVALID).flatMap(form -> ladder(form, id));
        List<Duty> duties = new ArrayList<>();
        for (YamlForm form : root.optionalForms("duties")) {
            duty(form).filter(duty -> isNew(form, duty, duties)).ifPresent(duties::add);
        }
        cited.stream()
                .filter(source -> !used.contains(source))
                .forEach(source -> wrong(root, "sources", "nothing cites the source", source, "only what is cited"));
        root.close();
        return sound ? scope.map(holds -> new DutyTable(id, holds, daysOff, effort, ladder, duties)) : Optional.empty();
    }

    private Optional<DutyTable.Scope> scope() {
        Optional<String> jurisdiction = root.optionalText("jurisdiction");
        List<String> except = root.has("except") ? root.texts("except") : List.of();
        if (jurisdiction.isPresent() && !except.isEmpty()) {
            wrong(
                    root,
                    "except",
                    "a table of one jurisdiction has no exceptions",
                    String.join(", ", except),
                    "no key except");
        }
        jurisdiction.ifPresent(name -> named("jurisdiction", name));
        except.forEach(name -> named("except", name));
        return root.form("inForce", IssueCode.DUTY_TABLE_INVALID).flatMap(form -> {
            Optional<SchoolYear> from = value(form, "from", SchoolYear::parse, "a school year such as 2006-07");
            Optional<SchoolYear> to = form.has("to")
                    ? value(form, "to", SchoolYear::parse, "a school year such as 2011-12; left out while it holds")
                    : Optional.empty();
            form.close();
            return from.map(first -> new DutyTable.Scope(first, to, jurisdiction, Set.copyOf(except)));
        });
    }

    private void named(String key, String name) {
        if (!isJurisdiction.test(name)) {
            wrong(root, key, "there is no jurisdiction of that name", name, "the name of a file in jobs/jurisdictions");
        }
    }

    private void source(YamlForm form) {
        cited.add(form.text("cite"));
        form.text("says");
        form.text("link");
        form.close();
    }

    private Set<LocalDate> daysOff() {
        Set<LocalDate> days = new LinkedHashSet<>();
        if (root.has("daysOff")) {
            for (String text : root.texts("daysOff")) {
                Optional<LocalDate> day = DateSpan.parse(text);
                day.ifPresent(days::add);
                if (day.isEmpty()) {
                    wrong(root, "daysOff", "the value cannot be used", text, CycleFile.A_DAY);
                }
            }
        }
        return days;
    }

    private LocalEffort.Names effort(YamlForm form, String table) {
        Set<String> meets = form.has("meets") ? Set.copyOf(form.texts("meets")) : Set.of();
        Set<String> below = form.has("below") ? Set.copyOf(form.texts("below")) : Set.of();
        List<String> citations = citations(form);
        form.close();
        meets.stream()
                .filter(below::contains)
                .forEach(name -> wrong(
                        form, "below", "a category both meets the requirements and does not", name, "one of the two"));
        return new LocalEffort.Names(table, meets, below, citations);
    }

    private Optional<LadderNames.Names> ladder(YamlForm form, String table) {
        Map<String, FederalCategory> categories = new TreeMap<>();
        for (YamlForm row : form.forms("categories", IssueCode.DUTY_TABLE_INVALID)) {
            Optional<FederalCategory> category = value(row, "category", FederalCategory::find, FederalCategory.codes());
            for (String name : row.texts("names")) {
                if (categories.containsKey(name)) {
                    wrong(row, "names", "a category is read as two federal ones", name, "each name once");
                }
                category.ifPresent(read -> categories.put(name, read));
            }
            row.close();
        }
        citations(form);
        Optional<Confidence> confidence = confidence(form);
        form.optionalText("note");
        form.close();
        return confidence.map(sure -> new LadderNames.Names(table, categories, sure));
    }

    private Optional<Confidence> confidence(YamlForm form) {
        return value(form, "confidence", word -> Worded.find(Confidence.class, word), "confirmed, derived, assumed");
    }

    private Optional<Duty> duty(YamlForm form) {
        String id = form.text("id");
        if (!ID.matcher(id).matches()) {
            wrong(
                    form,
                    "id",
                    "the value cannot be used",
                    id,
                    "small letters, digits and hyphens, such as public-report");
        }
        String what = form.text("what");
        Optional<Boolean> ofAgency = either(form, "who", "department", "district");
        Optional<Boolean> must = either(form, "kind", "must", "may");
        Optional<DutyEvent> starts = value(form, "starts", DutyEvent::find, DutyEvent.words());
        Optional<DutyEvent> ends =
                form.has("ends") ? value(form, "ends", DutyEvent::find, DutyEvent.words()) : Optional.empty();
        boolean counted = form.has("within");
        Optional<DutyLength> within =
                counted ? value(form, "within", DutyLength::parse, DutyLength.FORM) : Optional.empty();
        String noDays = counted ? "" : form.text("noDays");
        List<String> citations = citations(form);
        Optional<Confidence> confidence = confidence(form);
        String note = form.optionalText("note").orElse("");
        form.close();
        return ofAgency.flatMap(agency -> must.flatMap(has -> starts.flatMap(start -> confidence.map(sure -> new Duty(
                id,
                what,
                new Duty.Time(agency, has, start, ends),
                within,
                noDays,
                new Duty.Grounds(citations, sure, note))))));
    }

    private boolean isNew(YamlForm form, Duty duty, List<Duty> before) {
        boolean again = before.stream().anyMatch(one -> one.id().equals(duty.id()));
        if (again) {
            wrong(form, "id", "the duty is in the table more than once", duty.id(), "each id once");
        }
        return !again;
    }

    private List<String> citations(YamlForm form) {
        List<String> citations = form.texts("source");
        for (String citation : citations) {
            used.add(citation);
            if (!cited.contains(citation)) {
                wrong(form, "source", "the source is not among those of the table", citation, String.join(", ", cited));
            }
        }
        return citations;
    }

    /** True for the first word, false for the second; empty, with an issue, for any other. */
    private Optional<Boolean> either(YamlForm form, String key, String yes, String no) {
        return value(
                form,
                key,
                text -> text.equals(yes) || text.equals(no) ? Optional.of(text.equals(yes)) : Optional.empty(),
                yes + ", " + no);
    }

    private <T> Optional<T> value(YamlForm form, String key, Function<String, Optional<T>> parse, String allowed) {
        String text = form.text(key);
        Optional<T> value = text.isBlank() ? Optional.empty() : parse.apply(text);
        if (value.isEmpty() && !text.isBlank()) {
            wrong(form, key, "the value cannot be used", text, allowed);
        }
        return value;
    }

    private void wrong(YamlForm form, String key, String wrong, String found, String allowed) {
        sound = false;
        form.problem(key, wrong, found, allowed);
    }
}
