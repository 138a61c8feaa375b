package org.determinations.report.note;

import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.listOf;

import java.util.List;
import java.util.function.Function;
import org.determinations.model.note.ListedNote;
import org.determinations.model.note.NoteEntry;
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
 * Notes of reviewers with how each stands, by number. For the department alone. One per question; immutable.
 *
 * @param asked what was asked for, in words; empty for every note
 */
public record NoteListing(String asked, List<ListedNote> notes) implements Listing {
    /** What is said of a note in lists and after it was written. */
    public static final Columns<ListedNote> COLUMNS = Columns.of(
            whole("note_number", "number of the note", NoteEntry::number),
            Column.text(
                    Forms.CYCLE,
                    "cycle of the result",
                    of -> entry(of).subject().cycle().text()),
            Column.text(
                    Forms.STAGE,
                    "stage of the result",
                    of -> entry(of).subject().stage().word()),
            Column.of(
                    Forms.DISTRICT_CODE,
                    ColumnType.DISTRICT,
                    "the district",
                    of -> entry(of).subject().district().digits()),
            Column.text(
                    ColumnForm.file("note"),
                    "what the person wrote",
                    of -> entry(of).text()),
            Column.text(
                    ColumnForm.file("written_by"),
                    "name of the person",
                    of -> of.note().by()),
            Column.text(
                    ColumnForm.file("known_as"),
                    "how the person is known: `account LOGIN`, or `asserted USER` for a name that was typed",
                    of -> of.note().identity().text()),
            Column.of(
                    ColumnForm.file("written_on"),
                    ColumnType.DAY,
                    "day on which it was written",
                    of -> entry(of).on().toString()),
            whole(
                    "run",
                    "number of the run that the person looked at",
                    of -> of.subject().run()),
            Column.text(
                    ColumnForm.file("state"),
                    "whether it stands; else by whom it was taken back, and why",
                    ListedNote::state));

    public static final JsonForm<NoteListing> FORM = JsonForm.<NoteListing>document(
                    "note-list/1", "Notes of reviewers, by number. Output of notes list with --json.")
            .has("asked", TEXT, NoteListing::asked)
            .says("What was asked for; empty for every note.")
            .has("notes", listOf(JsonForm.<ListedNote>of().columns(COLUMNS)), NoteListing::notes);

    public NoteListing {
        notes = List.copyOf(notes);
    }

    private static Column<ListedNote> whole(String name, String meaning, Function<NoteEntry, Integer> value) {
        return Column.of(
                ColumnForm.file(name), ColumnType.WHOLE, meaning, of -> Integer.toString(value.apply(entry(of))));
    }

    private static NoteEntry entry(ListedNote of) {
        return of.note().entry();
    }

    /** For a terminal. */
    @Override
    public String text(Style style) {
        Page page = TextPage.of(style);
        page.title("CONFIDENTIAL: notes of reviewers");
        page.section(TextLines.counted(notes.size(), "note", "notes") + (asked.isEmpty() ? "" : ": " + asked));
        if (notes.isEmpty()) {
            page.paragraph(asked.isEmpty() ? "Nobody has written a note." : "No note is written there.");
        } else {
            page.table(
                    List.of("note", "district", "what it says", "by", "state"),
                    notes.stream().map(NoteListing::cells).toList());
        }
        return page.text();
    }

    /** A note as a row of a text: its number, about what, what it says, by whom, how it stands. */
    public static List<String> cells(ListedNote of) {
        NoteEntry entry = entry(of);
        return List.of(
                Integer.toString(entry.number()),
                entry.subject().district().digits() + ", "
                        + entry.subject().stage().word() + " " + entry.subject().cycle(),
                entry.text(),
                of.from(),
                of.state());
    }

    /** For a spreadsheet; a cell that it would take for a formula is neutralized. */
    @Override
    public String csv() {
        return DataTable.of(COLUMNS, notes).neutral().csv();
    }

    /** {@link #FORM} for programs. */
    @Override
    public String json() {
        return FORM.render(this);
    }
}
