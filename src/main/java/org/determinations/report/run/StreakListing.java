package org.determinations.report.run;

import static org.determinations.report.form.JsonTypes.CYCLE;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.listOf;
import static org.determinations.report.form.JsonTypes.orNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.model.CategoryCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.duty.FederalCategory;
import org.determinations.model.duty.LadderNames;
import org.determinations.model.duty.LocalEffort;
import org.determinations.model.run.RunHeader;
import org.determinations.model.stage.CycleResult;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.ColumnType;
import org.determinations.report.column.Columns;
import org.determinations.report.column.Forms;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.JsonForm;
import org.determinations.report.form.Listing;
import org.determinations.report.form.Page;
import org.determinations.report.form.Style;
import org.determinations.report.form.TextLines;
import org.determinations.report.form.TextPage;
import org.determinations.report.form.Words;

/**
 * How many released cycles in a row each district has had its category, what must and may be done by the federal table, and whether
 * local effort may be reduced.
 *
 * @param run the released official run of the newest cycle
 * @param ladder pack of the table
 * @param categories of the policy, from least to most serious, and as which one of the table each is read
 * @param rows by district
 */
public record StreakListing(RunHeader run, String ladder, List<PolicyCategory> categories, List<Row> rows)
        implements Listing {
    private static final Columns<Row> DISTRICTS = Columns.of(
            Column.of(
                    Forms.DISTRICT_CODE,
                    ColumnType.DISTRICT,
                    "the district",
                    row -> row.newest().district().digits()),
            Column.text(Forms.DISTRICT_NAME, "as published", row -> row.newest().name()),
            Column.text(
                    Forms.CATEGORY,
                    "of the newest cycle; empty when undetermined",
                    row -> Words.code(row.newest().category())),
            Column.text(Forms.LABEL, "as shown", row -> row.newest().label()),
            Column.of(
                    ColumnForm.file("cycles_in_a_row"),
                    ColumnType.WHOLE,
                    "released cycles in a row with the category, the newest included; 0 when undetermined",
                    row -> Integer.toString(row.streak().size())),
            Column.text(
                    ColumnForm.file("since"),
                    "the first of these cycles; empty when undetermined",
                    row -> row.since().orElse("")),
            Column.text(ColumnForm.file("runs"), "the runs that say so, newest first", Row::runs),
            Column.oneOf(
                    ColumnForm.file("federal_category"),
                    Stream.of(FederalCategory.values())
                            .map(FederalCategory::name)
                            .toList(),
                    "as which category of the federal table it is read; empty when undetermined or where no table says it",
                    row -> row.federal().map(FederalCategory::name).orElse("")),
            Column.text(
                    ColumnForm.file("requires"),
                    "what must be done by the federal table; empty for nothing",
                    Row::requires),
            Column.text(
                    ColumnForm.file("permits"),
                    "what may be done by the federal table; empty for nothing",
                    Row::permits),
            Column.oneOf(
                    ColumnForm.file("local_effort"),
                    Stream.of(LocalEffort.Answer.values())
                            .map(LocalEffort.Answer::word)
                            .toList(),
                    "whether the category lets local effort be reduced; empty when undetermined or where no table says it",
                    row -> row.effort().map(LocalEffort.Answer::word).orElse("")));

    public static final JsonForm<StreakListing> FORM = JsonForm.<StreakListing>document(
                    "streak-list/1",
                    "Released cycles in a row with a category, and what follows by the federal table. Output of streaks with"
                            + " --json.")
            .has("run", WHOLE, list -> list.run().number())
            .has("cycle", CYCLE, list -> list.run().cycle())
            .has("ladder", orNull(TEXT), StreakListing::findLadder)
            .says(
                    "Pack of the federal table; null where no table says as which of its categories one of the policy is read.")
            .has("districts", listOf(JsonForm.<Row>of().columns(DISTRICTS)), StreakListing::rows);

    /**
     * A category of the policy.
     *
     * @param federal as which one of the federal table it is read; empty where no table says it
     */
    public record PolicyCategory(CategoryCode code, String name, Optional<LadderNames.Reading> federal) {

        private String read() {
            return federal.map(reading -> (code.text().equals(reading.category().name())
                                    ? code.text()
                                    : code + " as " + reading.category())
                            + " (" + reading.confidence().word() + ", " + reading.table() + ")")
                    .orElse("");
        }
    }

    /**
     * A district.
     *
     * @param newest its result of the newest cycle
     * @param streak results in a row with its category, newest first; empty when it is undetermined
     * @param federal as which category of the federal table its own is read; empty when undetermined or where no table says it
     * @param requires what must be done; empty for nothing
     * @param permits what may be done; empty for nothing
     * @param effort what the category says of local effort; empty when undetermined or where no table says it
     */
    public record Row(
            CycleResult newest,
            List<CycleResult> streak,
            Optional<FederalCategory> federal,
            String requires,
            String permits,
            Optional<LocalEffort.Answer> effort) {
        public Row {
            streak = List.copyOf(streak);
        }

        String runs() {
            return streak.stream().map(result -> Integer.toString(result.run())).collect(Collectors.joining(" "));
        }

        Optional<String> since() {
            return streak.isEmpty()
                    ? Optional.empty()
                    : Optional.of(streak.get(streak.size() - 1).cycle().text());
        }
    }

    public StreakListing {
        categories = List.copyOf(categories);
        rows = List.copyOf(rows);
    }

    /** Pack of the federal table; empty where it is read for no category. */
    public Optional<String> findLadder() {
        return categories.stream().anyMatch(category -> category.federal().isPresent())
                ? Optional.of(ladder)
                : Optional.empty();
    }

    /** Categories that districts have and of which no table says as which one of the federal table they are read. */
    public List<PolicyCategory> listUnread() {
        return categories.stream()
                .filter(category -> category.federal().isEmpty())
                .filter(category -> count(category.code()) > 0)
                .toList();
    }

    /** How many districts have a category. */
    public long count(CategoryCode category) {
        return rows.stream()
                .filter(row -> row.newest().category().equals(Optional.of(category)))
                .count();
    }

    /** For a terminal. */
    @Override
    public String text(Style style) {
        Page page = TextPage.of(style);
        page.title(RunSummaryText.heading(run));
        page.section("Released cycles in a row with a category");
        page.paragraph("Counted are " + counted() + ".");
        ladderLines().stream().map(page::said).forEach(page::paragraph);
        page.table(
                List.of("district", "category", "cycles", "since", "must", "may", "local effort"),
                rows.stream()
                        .map(row -> List.of(
                                row.newest().district().digits() + " "
                                        + row.newest().name(),
                                row.newest().category().map(Object::toString).orElse("undetermined"),
                                Integer.toString(row.streak().size()),
                                row.since().orElse(""),
                                row.requires(),
                                row.permits(),
                                row.effort().map(LocalEffort.Answer::word).orElse("")))
                        .toList());
        return page.text();
    }

    /** The runs that the years come from, newest first. */
    private String counted() {
        SortedMap<SchoolYear, Integer> runs = new TreeMap<>(Comparator.reverseOrder());
        runs.put(run.cycle(), run.number());
        rows.forEach(row -> row.streak().forEach(result -> runs.put(result.cycle(), result.run())));
        return runs.entrySet().stream()
                .map(one -> "run " + one.getValue() + " of " + one.getKey())
                .collect(Collectors.joining(", "));
    }

    private List<String> ladderLines() {
        if (findLadder().isEmpty()) {
            return List.of("No table says as which category of the federal table (" + ladder
                    + ") one of this policy is read, so nothing is read from it.");
        }
        List<String> lines = new ArrayList<>();
        lines.add("What must and may be done is that of the federal table (" + ladder
                + "); a State may do more. Read are "
                + categories.stream()
                        .map(PolicyCategory::read)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", "))
                + ".");
        listUnread()
                .forEach(category -> lines.add("Nothing is read for " + category.code() + ", which "
                        + TextLines.counted(count(category.code()), "district has", "districts have")
                        + ": no table says which federal category it is, so a person has to say it."));
        lines.add(TextLines.counted(
                        rows.stream().filter(row -> !row.requires().isEmpty()).count(), "district", "districts")
                + " of " + rows.size() + " where something must be done.");
        return lines;
    }

    /** For a spreadsheet; a cell that it would take for a formula is neutralised. */
    @Override
    public String csv() {
        return DataTable.of(DISTRICTS, rows).csv();
    }

    /** {@link #FORM} for programs. */
    @Override
    public String json() {
        return FORM.render(this);
    }
}
