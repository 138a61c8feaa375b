package org.determinations.model.note;

import java.util.Optional;

/**
 * A note with how it stands. Grain: one per note and moment; immutable.
 *
 * @param takenBack by what it was taken back; empty while it stands
 */
public record ListedNote(RecordedNote note, Optional<RecordedNote> takenBack) {

    public boolean stands() {
        return takenBack.isEmpty();
    }

    /** Such as {@code Ann on 2012-09-20, at run 5}. */
    public String from() {
        return note.by() + " on " + note.entry().on() + ", at run "
                + note.entry().subject().run();
    }

    /** Such as {@code stands}, {@code taken back by Cy on 2012-09-20: of another district}. */
    public String state() {
        return takenBack
                .map(back -> "taken back by " + back.by() + " on "
                        + back.entry().on() + ": " + back.entry().text())
                .orElse("stands");
    }
}
