package org.determinations.application.note;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.determinations.application.Installation;
import org.determinations.application.audit.NoteAudit;
import org.determinations.application.database.ActSession;
import org.determinations.application.people.People;
import org.determinations.application.policy.RunJurisdictions;
import org.determinations.application.reading.DistrictSearch;
import org.determinations.application.run.RunReports;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.UnsafeCharacters;
import org.determinations.model.decision.DecisionSubject;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.note.ListedNote;
import org.determinations.model.note.NoteEntry;
import org.determinations.model.people.Right;
import org.determinations.model.result.Determination;
import org.determinations.model.run.RunHeader;
import org.determinations.store.Stores;

/**
 * Where reviewers write notes about a district's result. A note is kept with the cycle and stage, so that it stands when the stage is
 * computed again; it is never changed, and taken back by another act. It is no decision and no signature, and whoever writes one takes no
 * part in the run: they may approve it.
 */
public final class NoteDesk implements AutoCloseable {
    /** Unit: characters. */
    public static final int LONGEST = 1000;

    private final ActSession session;
    private final Stores stores;

    private NoteDesk(ActSession session) {
        this.session = session;
        this.stores = session.stores();
    }

    /** Opens the installation's database; refused when there is none yet, or when another process holds it. */
    public static NoteDesk open(Installation installation) {
        return new NoteDesk(ActSession.open(installation));
    }

    @Override
    public void close() {
        session.close();
    }

    /** How what is determined is called where runs of several cycles are told together. */
    public UnitWords words() {
        return RunJurisdictions.ofAll(session.installation(), stores);
    }

    /** Every note with how it stands, by number. */
    public List<ListedNote> list() {
        return stores.notes().book().list();
    }

    /**
     * Writes a note. Refused with {@code SY-010} when there is no such run or it has no such district, with {@code IN-095} when the
     * note is blank, too long or holds what nobody sees, with {@code SY-134} without the role; nothing is to be done when the same
     * words of the person stand already.
     *
     * @param run that the person looked at
     * @param district a code, or part of a name that fits one district
     */
    public ListedNote write(int run, String district, String note) {
        RunHeader header = stores.runs().find(run).orElseThrow(() -> RunReports.noSuchRun(run));
        Determination own = new DistrictSearch(session.installation(), stores).get(header, district);
        String text = demandText(note);
        DecisionSubject subject = new DecisionSubject(header.cycle(), header.stage(), own.district(), run);
        return recorded(() -> {
            demandNew(subject, text);
            return new NoteEntry(stores.notes().nextNumber(), subject, Optional.empty(), text, session.today());
        });
    }

    /** The same words of the same person about the same result are there already: a form that was sent twice writes one note. */
    private void demandNew(DecisionSubject subject, String text) {
        stores.notes().book().list(subject.cycle(), subject.stage()).stream()
                .filter(of -> of.stands()
                        && of.note().by().equals(session.installation().actor())
                        && of.note().entry().subject().district().equals(subject.district())
                        && of.note().entry().text().equals(text))
                .findFirst()
                .ifPresent(same -> {
                    throw nothingToDo(same, "the same note by the same person stands already");
                });
    }

    /**
     * Takes a note back. Refused with {@code SY-010} for a number of none, with {@code IN-095} without a reason, with {@code SY-134}
     * without the role; nothing is to be done when it was taken back already.
     *
     * @return the note that stands no more
     */
    public ListedNote takeBack(int number, String reason) {
        DecisionSubject subject = find(number).note().entry().subject();
        String text = demandText(reason);
        recorded(() -> {
            ListedNote now = find(number);
            if (!now.stands()) {
                throw nothingToDo(now, "the note is taken back already");
            }
            return new NoteEntry(stores.notes().nextNumber(), subject, Optional.of(number), text, session.today());
        });
        return find(number);
    }

    private ListedNote recorded(Supplier<NoteEntry> entry) {
        People.of(stores).demandRole(session.installation().identity(), Right.NOTE);
        int number = session.turn(() -> {
            People.of(stores).demandRole(session.installation().identity(), Right.NOTE);
            NoteEntry made = entry.get();
            NoteAudit.append(stores, session.installation().actor(), made, session.now());
            return made.takesBack().orElse(made.number());
        });
        return find(number);
    }

    private ListedNote find(int number) {
        return stores.notes().book().find(number).orElseThrow(() -> noSuchNote(number));
    }

    private static String demandText(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            throw notPossible("there is nothing in it", "");
        }
        OptionalInt unsafe = UnsafeCharacters.findInLine(text);
        if (unsafe.isPresent()) {
            throw notPossible("it holds a character that nobody sees", UnsafeCharacters.name(unsafe.getAsInt()));
        }
        if (text.length() > LONGEST) {
            throw notPossible("it is too long", text.length() + " characters");
        }
        return text;
    }

    private static Refusal notPossible(String wrong, String found) {
        return Refusal.Kind.INPUT.of(
                IssueCode.NOTE_NOT_POSSIBLE,
                "note",
                wrong,
                found,
                "one line of at most " + LONGEST + " characters",
                "write it that way; what is long goes into the agency's own files, and the note says where");
    }

    private static Refusal nothingToDo(ListedNote note, String wrong) {
        return Refusal.Kind.NOTHING_TO_DO.of(
                IssueCode.NOTE_NOT_POSSIBLE,
                "note " + note.note().entry().number(),
                wrong,
                note.state(),
                "",
                "nothing is to be done");
    }

    private static Refusal noSuchNote(int number) {
        return Refusal.Kind.USAGE.of(
                IssueCode.NOT_FOUND,
                "note",
                "there is no note with that number",
                Integer.toString(number),
                "",
                "type determinations notes list to see the notes");
    }
}
