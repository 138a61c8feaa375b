package org.determinations.report.run;

import static org.determinations.report.form.JsonTypes.CYCLE;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.listOf;
import static org.determinations.report.form.JsonTypes.orNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * @param ladder pack of the table; empty where the policy has other categories than the table
 * @param rows by district
 */
public record StreakListing(RunHeader run, Optional<String> ladder, List<Row> rows) implements Listing {
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
            Column.text(
                    ColumnForm.file("runs"),
                    "the runs that say so, newest first",
                    row -> row.streak().stream()
                            .map(result -> Integer.toString(result.run()))
                            .collect(Collectors.joining(" "))),
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
            .has("ladder", orNull(TEXT), StreakListing::ladder)
            .says("Pack of the federal table; null where the policy has other categories than the table.")
            .has("districts", listOf(JsonForm.<Row>of().columns(DISTRICTS)), StreakListing::rows);

    /**
     * A district.
     *
     * @param newest its result of the newest cycle
     * @param streak results in a row with its category, newest first; empty when it is undetermined
     * @param requires what must be done; empty for nothing
     * @param permits what may be done; empty for nothing
     * @param effort what the category says of local effort; empty when undetermined or where no table says it
     */
    public record Row(
            CycleResult newest,
            List<CycleResult> streak,
            String requires,
            String permits,
            Optional<LocalEffort.Answer> effort) {
        public Row {
            streak = List.copyOf(streak);
        }

        Optional<String> since() {
            return streak.isEmpty()
                    ? Optional.empty()
                    : Optional.of(streak.get(streak.size() - 1).cycle().text());
        }
    }

    public StreakListing {
        rows = List.copyOf(rows);
    }

    /** For a terminal. */
    @Override
    public String text(Style style) {
        Page page = new TextPage(style);
        page.title(RunSummaryText.heading(run));
        page.section("Released cycles in a row with a category");
        page.paragraph(ladder.map(pack ->
                        "What must and may be done is that of the federal table (" + pack + "); a State may do more.")
                .orElse("The federal table has other categories than this policy, so nothing is read from it."));
        ladder.ifPresent(read -> page.paragraph(TextLines.counted(
                        rows.stream().filter(row -> !row.requires().isEmpty()).count(), "district", "districts")
                + " of " + rows.size() + " where something must be done."));
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

    /** For a spreadsheet; a cell that it would take for a formula is neutralised. */
    @Override
    public String csv() {
        return DataTable.of(DISTRICTS, rows).neutral().csv();
    }

    /** {@link #FORM} for programs. */
    @Override
    public String json() {
        return FORM.render(this);
    }
}
