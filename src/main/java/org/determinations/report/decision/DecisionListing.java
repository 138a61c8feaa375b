package org.determinations.report.decision;

import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.listOf;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.determinations.model.CategoryCode;
import org.determinations.model.DecisionKind;
import org.determinations.model.decision.DecisionContent;
import org.determinations.model.decision.DecisionEntry;
import org.determinations.model.decision.DecisionReason;
import org.determinations.model.decision.ListedDecision;
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

/**
 * Decisions of the desk with how each stands, by record. One per question; immutable.
 *
 * @param asked what was asked for, in words; empty for every decision
 */
public record DecisionListing(String asked, List<ListedDecision> decisions) implements Listing {
    /** What is said of a decision in lists and after it was recorded. */
    public static final Columns<ListedDecision> COLUMNS = Columns.of(
            whole("record", "number of the decision, by which explanations name it", DecisionEntry::number),
            Column.text(
                    Forms.CYCLE, "cycle of the result", of -> entry(of).cycle().text()),
            Column.text(
                    Forms.STAGE, "stage of the result", of -> entry(of).stage().word()),
            Column.of(
                    Forms.DISTRICT_CODE,
                    ColumnType.DISTRICT,
                    "the district",
                    of -> entry(of).district().digits()),
            Column.text(Forms.DISTRICT_NAME, "as the run has it", ListedDecision::districtName),
            Column.oneOf(
                    Forms.DECISION,
                    Arrays.stream(DecisionKind.values()).map(Enum::name).toList(),
                    "what was decided",
                    of -> content(of).kind().name()),
            Column.text(
                    Forms.CATEGORY,
                    "the category decided; empty for `KEEP`",
                    of -> content(of).category().map(CategoryCode::text).orElse("")),
            Column.oneOf(
                    ColumnForm.file("reason_code"),
                    DecisionReason.listWords(),
                    "why, as a word",
                    of -> content(of).reason().word()),
            Column.text(
                    Forms.REASON, "why, in the person's words", of -> entry(of).text()),
            Column.text(
                    Forms.DECIDED_BY, "name of the person", of -> of.decision().by()),
            Column.text(
                    ColumnForm.file("known_as"),
                    "how the person is known: `account LOGIN`, or `asserted USER` for a name that was typed",
                    of -> of.decision().identity().text()),
            Column.of(
                    Forms.DECIDED_ON,
                    ColumnType.DAY,
                    "day of the decision",
                    of -> entry(of).on().toString()),
            whole("run", "number of the run that the person looked at", DecisionEntry::run),
            Column.text(
                    ColumnForm.file("state"),
                    "whether it counts, and whether the newest run of its cycle and stage has read it; else by whom it was taken"
                            + " back",
                    ListedDecision::state),
            Column.text(
                    ColumnForm.file("taken_back_because"),
                    "why it was taken back; empty while it counts",
                    of -> of.takenBack().map(back -> back.entry().text()).orElse("")));

    public static final JsonForm<DecisionListing> FORM = JsonForm.<DecisionListing>document(
                    "decision-list/1", "Decisions of the desk, by record. Output of decide list with --json.")
            .has("asked", TEXT, DecisionListing::asked)
            .says("What was asked for; empty for every decision.")
            .has("decisions", listOf(JsonForm.<ListedDecision>of().columns(COLUMNS)), DecisionListing::decisions);

    public DecisionListing {
        decisions = List.copyOf(decisions);
    }

    private static Column<ListedDecision> whole(String name, String meaning, Function<DecisionEntry, Integer> value) {
        return Column.of(
                ColumnForm.file(name), ColumnType.WHOLE, meaning, of -> Integer.toString(value.apply(entry(of))));
    }

    private static DecisionEntry entry(ListedDecision of) {
        return of.decision().entry();
    }

    private static DecisionContent content(ListedDecision of) {
        return entry(of).content().orElseThrow();
    }

    /** For a terminal. */
    @Override
    public String text(Style style) {
        Page page = TextPage.of(style);
        page.title("CONFIDENTIAL: decisions of the desk");
        page.section(
                TextLines.counted(decisions.size(), "decision", "decisions") + (asked.isEmpty() ? "" : ": " + asked));
        if (decisions.isEmpty()) {
            page.paragraph(
                    asked.isEmpty()
                            ? "Nobody has recorded a decision here. Those of decisions files are in: determinations review list"
                            : "No decision is recorded there.");
        } else {
            page.table(
                    List.of("record", "district", "decision", "why", "by", "state"),
                    decisions.stream().map(DecisionListing::cells).toList());
        }
        return page.text();
    }

    private static List<String> cells(ListedDecision of) {
        DecisionEntry entry = entry(of);
        return List.of(
                Integer.toString(entry.number()),
                entry.district().and(of.districtName()) + ", " + entry.stage().word() + " " + entry.cycle(),
                content(of).words(),
                content(of).reason().word() + ": " + entry.text(),
                of.decision().by() + " on " + entry.on(),
                of.state());
    }

    /** For a spreadsheet; a cell that it would take for a formula is neutralized. */
    @Override
    public String csv() {
        return DataTable.of(COLUMNS, decisions).csv();
    }

    /** {@link #FORM} for programs. */
    @Override
    public String json() {
        return FORM.render(this);
    }
}
