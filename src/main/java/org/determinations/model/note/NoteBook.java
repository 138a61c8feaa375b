package org.determinations.model.note;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;

/** Every act about notes, and which of them stand. One per moment; immutable. */
public final class NoteBook {
    private final List<RecordedNote> acts;
    private final Map<Integer, RecordedNote> takenBackBy;

    /** @param acts of the store, by their numbers */
    public NoteBook(List<RecordedNote> acts) {
        this.acts = List.copyOf(acts);
        this.takenBackBy = acts.stream()
                .filter(act -> !act.entry().isNote())
                .collect(Collectors.toUnmodifiableMap(
                        act -> act.entry().takesBack().orElseThrow(), Function.identity()));
    }

    /** All of them, by number. */
    public List<RecordedNote> acts() {
        return acts;
    }

    /** Every note with how it stands, by number. */
    public List<ListedNote> list() {
        return acts.stream()
                .filter(act -> act.entry().isNote())
                .map(act -> new ListedNote(
                        act, Optional.ofNullable(takenBackBy.get(act.entry().number()))))
                .toList();
    }

    /** The same about results of one cycle and stage, whichever run they were written at. */
    public List<ListedNote> list(SchoolYear cycle, Stage stage) {
        return list().stream()
                .filter(of -> of.note().entry().subject().cycle().equals(cycle)
                        && of.note().entry().subject().stage() == stage)
                .toList();
    }

    /** The same about one district, in every cycle and stage. */
    public List<ListedNote> list(DistrictCode district) {
        return list().stream()
                .filter(of -> of.note().entry().subject().district().equals(district))
                .toList();
    }

    /** The note with that number; empty for a number of none. */
    public Optional<ListedNote> find(int number) {
        return list().stream()
                .filter(of -> of.note().entry().number() == number)
                .findFirst();
    }
}
