package org.determinations.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.determinations.application.note.NoteDesk;
import org.determinations.model.DistrictCode;
import org.determinations.model.note.ListedNote;
import org.determinations.model.note.NoteEntry;
import org.determinations.model.people.Right;
import org.determinations.model.result.Determination;
import org.determinations.model.run.RunHeader;
import org.determinations.web.page.Block;
import org.determinations.web.page.Cell;
import org.determinations.web.page.DeskPage;
import org.determinations.web.page.Link;

/** Notes of reviewers about one district's result in a cycle and stage, with the forms that write one and take one back. */
public final class NotesView {
    public static final String NOTE = "note";
    public static final String WHY = "why";
    public static final String WRITE = "write";
    public static final String TAKE_BACK = "take-back";

    private final Around around;
    private final Shown shown;
    private final Tried tried;

    private NotesView(Around around, Shown shown, Tried tried) {
        this.around = around;
        this.shown = shown;
        this.tried = tried;
    }

    /**
     * What is shown of one district in one run.
     *
     * @param notes about its result in the cycle and stage of the run, whichever run they were written at
     */
    public record Shown(RunHeader run, Determination district, List<ListedNote> notes) {
        public Shown {
            notes = List.copyOf(notes);
        }
    }

    public static DeskPage page(Around around, Shown shown, Tried tried) {
        return new NotesView(around, shown, tried).page();
    }

    private int run() {
        return shown.run().number();
    }

    private DistrictCode code() {
        return shown.district().district();
    }

    private DeskPage page() {
        List<Block> main = new ArrayList<>(tried.told(around));
        main.add(table(around, shown.notes()));
        if (around.may(Right.NOTE)) {
            main.add(new Block.Heading("Write, or take back"));
            main.add(new Block.ActForm(
                    around.said("Write a note about this district"),
                    WRITE,
                    false,
                    Addresses.notes(run(), code()),
                    List.of(),
                    List.of(tried.again(
                            WRITE,
                            Block.Field.text(
                                    NOTE, "Note", "One line of at most " + NoteDesk.LONGEST + " characters", true))),
                    "",
                    "Write it"));
            shown.notes().stream().filter(ListedNote::stands).forEach(of -> main.add(takeBack(of)));
        }
        return new DeskPage(
                around.ofRun(
                        "Notes on " + shown.district().called(),
                        shown.run(),
                        true,
                        List.of(
                                "determinations notes list --district " + code(),
                                "determinations notes add " + code() + " --run " + run() + " --text TEXT",
                                "determinations notes take-back NOTE --text WHY")),
                around.said(
                        "Opinions of reviewers, for the department only. A note stays with the stage when it is computed"
                                + " again. No run reads it, it is no decision, and whoever writes one may approve."),
                main,
                List.of(new Block.Card(
                        "Go on",
                        List.of(new Block.Links(List.of(
                                new Link(Addresses.district(run(), code()), around.said("The district in this run")),
                                new Link(Addresses.review(run()), "Review list")))))));
    }

    private Block takeBack(ListedNote of) {
        String form = TAKE_BACK + "-" + number(of);
        return new Block.ActForm(
                "Take note " + number(of) + " back",
                form,
                false,
                Addresses.notes(run(), code()) + "/" + number(of) + "/" + TAKE_BACK,
                List.of(),
                List.of(tried.again(
                        form, Block.Field.text(WHY, "Why", "The note stays on record, shown as taken back", true))),
                "",
                "Take it back");
    }

    private static int number(ListedNote of) {
        return of.note().entry().number();
    }

    /** Notes of a district, also those that were taken back. */
    static Block table(Around around, List<ListedNote> notes) {
        return new Block.Table(
                "Notes of reviewers",
                List.of("No.", "Note", "By", "About", "How it stands"),
                notes.stream().map(NotesView::row).toList(),
                around.said("Nobody has written a note about this district here."));
    }

    private static List<Cell> row(ListedNote of) {
        NoteEntry entry = of.note().entry();
        return List.of(
                Cell.of(Integer.toString(entry.number())),
                Cell.of(entry.text()),
                Cell.of(of.from()),
                Cell.of(entry.subject().stage().word() + " " + entry.subject().cycle()),
                Cell.of(of.state()));
    }

    /** The section of a district's page. */
    static List<Block> section(Around around, int run, DistrictCode code, List<ListedNote> notes) {
        return List.of(
                new Block.Heading("Notes of reviewers", "notes"),
                table(around, notes),
                new Block.Links(List.of(new Link(
                        Addresses.notes(run, code),
                        around.may(Right.NOTE) ? "Write a note, or take one back" : "Notes at this stage"))));
    }

    /** The notes that stand about a district, on a list; the way to them where there are any or where the person may write one. */
    static Cell cell(Around around, int run, DistrictCode code, List<ListedNote> notes) {
        String words = notes.stream()
                .filter(of ->
                        of.stands() && of.note().entry().subject().district().equals(code))
                .map(of -> of.note().entry().text() + " (" + of.from() + ")")
                .collect(Collectors.joining("; "));
        if (words.isEmpty()) {
            return around.may(Right.NOTE) ? Cell.link(Addresses.notes(run, code), "write a note") : Cell.of("");
        }
        return new Cell(words, Addresses.notes(run, code), "long");
    }
}
