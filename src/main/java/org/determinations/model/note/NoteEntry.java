package org.determinations.model.note;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.determinations.model.Sha256;
import org.determinations.model.decision.DecisionSubject;

/**
 * One act about notes on a district's result in a cycle and stage: a note that is written, or that one is taken back. Grain: one per act;
 * immutable.
 *
 * @param number of the act, from 1 through the whole store
 * @param subject the district's result, with the run that the person looked at
 * @param takesBack number of the note that is taken back; empty for a note
 * @param text the note, or why it is taken back, in one line; never blank
 * @param on day of the act
 */
public record NoteEntry(int number, DecisionSubject subject, Optional<Integer> takesBack, String text, LocalDate on) {

    public NoteEntry {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a note says something");
        }
    }

    /** Whether it is a note; else one is taken back by it. */
    public boolean isNote() {
        return takesBack.isEmpty();
    }

    /** SHA-256 over every value of all of them in order: what the audit event of the act has of them. */
    public static String hash(List<NoteEntry> entries) {
        return Sha256.ofParts(
                entries.stream().flatMap(entry -> entry.parts().stream()).toList());
    }

    private List<String> parts() {
        return List.of(
                Integer.toString(number),
                subject.cycle().text(),
                subject.stage().name(),
                subject.district().digits(),
                Integer.toString(subject.run()),
                takesBack.map(Object::toString).orElse(""),
                text,
                on.toString());
    }
}
