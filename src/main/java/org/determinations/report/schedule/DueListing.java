package org.determinations.report.schedule;

import static org.determinations.report.form.JsonTypes.CYCLE;
import static org.determinations.report.form.JsonTypes.DAY;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.listOf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.determinations.followthrough.DueItem;
import org.determinations.followthrough.DueList;
import org.determinations.model.SchoolYear;
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
 * Everything that is due in a cycle, by day. One per question; immutable.
 *
 * @param cycle whose stages they are; findings of the ledger are those of every cycle
 */
public record DueListing(SchoolYear cycle, DueList due) implements Listing {
    private static final List<String> STATES = List.of("overdue", "to come", "no day");

    /** An item and how it stands on the day of the list. */
    private record Row(DueItem item, String state) {}

    private static final Columns<Row> COLUMNS = Columns.of(
            Column.of(
                    ColumnForm.file("due_on"),
                    ColumnType.DAY,
                    "last day that is in time; empty where it cannot be said",
                    row -> row.item().day().map(Object::toString).orElse("")),
            Column.oneOf(
                    ColumnForm.file("state"),
                    STATES,
                    "`overdue` is what has to be done and was not by its day",
                    Row::state),
            Column.oneOf(
                    ColumnForm.file("kind"),
                    List.of("must", "may"),
                    "`may` is a chance that is over after its day",
                    row -> row.item().must() ? "must" : "may"),
            Column.text(
                    ColumnForm.file("what"),
                    "what is to be done",
                    row -> row.item().what()),
            Column.of(
                    Forms.DISTRICT_CODE,
                    ColumnType.DISTRICT,
                    "whom it is about; empty for nobody in particular",
                    row -> row.item().district().map(code -> code.digits()).orElse("")),
            Column.text(
                    ColumnForm.file("who"),
                    "who must or may act",
                    row -> row.item().who()),
            Column.text(
                    ColumnForm.file("because"),
                    "from which event the day follows, or why there is none",
                    row -> row.item().because()),
            Column.text(
                    ColumnForm.file("source"),
                    "file, ledger or table of duties, with what is cited",
                    row -> row.item().source()),
            Column.text(
                    Forms.NOTE,
                    "what a reader must know to rely on it; empty for nothing",
                    row -> row.item().note()));

    /** What is due, within another document. */
    public static final JsonForm<DueListing> PART = JsonForm.<DueListing>of()
            .has("as_of", DAY, list -> list.due().on())
            .has("overdue", WHOLE, list -> list.due().listOverdue().size())
            .says("How many of them have to be done and were not by their day.")
            .has("items", listOf(JsonForm.<Row>of().columns(COLUMNS)), DueListing::rows);

    public static final JsonForm<DueListing> FORM = JsonForm.<DueListing>document(
                    "due-list/1", "Everything that is due in a cycle, by day. Output of schedule due with --json.")
            .has("cycle", CYCLE, DueListing::cycle)
            .all(PART, list -> list);

    private List<Row> rows() {
        return due.items().stream().map(item -> new Row(item, state(item))).toList();
    }

    private String state(DueItem item) {
        if (item.day().isEmpty()) {
            return STATES.get(2);
        }
        return STATES.get(item.isOverdue(due.on()) ? 0 : 1);
    }

    /** For a terminal. */
    @Override
    public String text(Style style) {
        Page page = TextPage.of(style);
        page.title("CONFIDENTIAL: what is due in cycle " + cycle + ", as of " + due.on());
        section(page, "Overdue", due.listOverdue(), "Nothing that has a day is overdue.");
        section(page, "To come", due.listToCome(), "Nothing that has a day is to come.");
        section(page, "Without a day", due.listWithoutDay(), "Everything has a day.");
        List<String> notes = notes();
        if (!notes.isEmpty()) {
            page.section("To rely on it");
            page.bullets(notes);
        }
        return page.text();
    }

    /** Each note once, with what it is about. */
    private List<String> notes() {
        Map<String, Set<String>> about = new LinkedHashMap<>();
        due.items().stream()
                .filter(item -> !item.note().isEmpty())
                .forEach(item -> about.computeIfAbsent(item.note(), note -> new LinkedHashSet<>())
                        .add(item.source().split(":", 2)[0]));
        return about.entrySet().stream()
                .map(note -> String.join(", ", note.getValue()) + ": " + note.getKey())
                .toList();
    }

    private static void section(Page page, String title, List<DueItem> items, String none) {
        page.section(title + (items.isEmpty() ? "" : ": " + items.size()));
        if (items.isEmpty()) {
            page.paragraph(none);
        } else {
            table(page, items);
        }
    }

    private static void table(Page page, List<DueItem> items) {
        page.table(
                List.of("by", "what", "who", "why", "source"),
                items.stream()
                        .map(item -> List.of(
                                item.day().map(Object::toString).orElse(""),
                                (item.must() ? "" : "may: ") + item.what(),
                                item.who(),
                                item.because(),
                                item.source()))
                        .toList());
    }

    /**
     * The same on a page about more than that: what is overdue, then the nearest ones.
     *
     * @param most how many are shown; what is left out is counted
     * @param command that shows all of them
     */
    public void shortly(Page page, int most, String command) {
        List<DueItem> overdue = due.listOverdue();
        List<DueItem> dated = new ArrayList<>(overdue);
        dated.addAll(due.listToCome());
        page.section("Due, as of " + due.on());
        page.paragraph(
                overdue.isEmpty()
                        ? "Nothing that has a day is overdue."
                        : TextLines.counted(overdue.size(), "thing is", "things are") + " overdue.");
        if (!dated.isEmpty()) {
            page.table(
                    List.of("by", "", "what", "who"),
                    dated.stream()
                            .limit(most)
                            .map(item -> List.of(
                                    item.day().map(Object::toString).orElse(""),
                                    item.isOverdue(due.on()) ? "overdue" : "",
                                    (item.must() ? "" : "may: ") + item.what(),
                                    item.who()))
                            .toList());
        }
        int left = Math.max(0, dated.size() - most);
        int undated = due.listWithoutDay().size();
        page.paragraph((left == 0 ? "" : left + " more with a day. ")
                + (undated == 0 ? "" : undated + " without a day. ") + "All with their reasons:");
        page.command(command);
    }

    /** For a spreadsheet; a cell that it would take for a formula is neutralised. */
    @Override
    public String csv() {
        return DataTable.of(COLUMNS, rows()).csv();
    }

    /** {@link #FORM} for programs. */
    @Override
    public String json() {
        return FORM.render(this);
    }
}
