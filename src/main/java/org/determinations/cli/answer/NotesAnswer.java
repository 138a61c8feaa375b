package org.determinations.cli.answer;

import java.util.List;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.note.ListedNote;
import org.determinations.report.form.JsonForm;
import org.determinations.report.note.NoteListing;

/** A note that was written or taken back. */
public final class NotesAnswer {
    /** For a program. */
    public static final JsonForm<ListedNote> FORM = JsonForm.<ListedNote>document(
                    "note/1", "A note of a reviewer. Output of notes add and notes take-back with --json.")
            .has("note", JsonForm.<ListedNote>of().columns(NoteListing.COLUMNS), of -> of);

    private NotesAnswer() {}

    /** For a person. */
    public static String text(ListedNote of, UnitWords units) {
        List<String> cells = NoteListing.cells(of);
        return "note " + cells.get(0) + ", " + units.singular() + " " + cells.get(1) + ", by " + cells.get(3) + ": "
                + cells.get(4) + ".\nNo run reads it, and it is no decision.\n";
    }
}
