package org.determinations.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.application.release.Fingerprints;
import org.determinations.application.release.ReleasePreview;
import org.determinations.model.Stage;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.result.ResultChange;
import org.determinations.model.run.RunHeader;
import org.determinations.report.form.Commands;
import org.determinations.report.form.TextLines;
import org.determinations.web.page.Block;
import org.determinations.web.page.Cell;
import org.determinations.web.page.DeskPage;
import org.determinations.web.page.Link;

/** Check your answers: what a release, an amendment or a withdrawal would record and put out, and the button that does exactly that. */
public final class ReleaseCheckView {
    private static final int MOST_FILES = 200;

    private final Around around;
    private final ReleasePreview shown;

    private ReleaseCheckView(Around around, ReleasePreview shown) {
        this.around = around;
        this.shown = shown;
    }

    public static DeskPage page(Around around, ReleasePreview shown) {
        return new ReleaseCheckView(around, shown).page();
    }

    private RunHeader run() {
        return shown.run();
    }

    private boolean takesBack() {
        return shown.action() == ReleaseAction.WITHDRAW;
    }

    private DeskPage page() {
        List<Block> main = new ArrayList<>();
        main.add(new Block.Facts(facts()));
        what(main);
        if (shown.action() == ReleaseAction.AMEND && run().stage() != Stage.SECONDARY) {
            changes(main);
        }
        main.add(new Block.Heading("Do it, or go back", "act"));
        main.add(
                new Block.Text("Exactly what stands here is recorded. If anything of it is different when you press the"
                        + " button, nothing is recorded, and you see why."));
        main.add(confirmed(
                around,
                run(),
                button(),
                takesBack() ? Addresses.withdrawal(run().number()) : Addresses.release(run().number()),
                carried(),
                takesBack() ? "I mean to take it back." : "I have looked at what goes to whom, and it is right."));
        main.add(new Block.Links(
                List.of(new Link(Addresses.checklist(run().number()), "Change something: back to the checklist"))));
        return new DeskPage(
                around.ofRun("Check your answers", run(), true, List.of(command())),
                "Nothing is recorded yet.",
                main,
                List.of());
    }

    private List<Block.Fact> facts() {
        List<Block.Fact> facts = new ArrayList<>(List.of(
                new Block.Fact("What", act() + " " + Names.run(run())),
                new Block.Fact("By", shown.by() + (shown.knownAs().isEmpty() ? "" : ", " + shown.knownAs())),
                new Block.Fact("From when", "at once, on " + shown.on())));
        if (!shown.note().isEmpty()) {
            facts.add(new Block.Fact("Note, as it is recorded", shown.note()));
        }
        shown.replaced().ifPresent(number -> facts.add(new Block.Fact("Takes the place of", "run " + number)));
        if (!shown.place().isEmpty()) {
            facts.add(new Block.Fact("Folder, below that of the outputs", shown.place()));
        }
        return facts;
    }

    private String act() {
        return switch (shown.action()) {
            case AMEND -> "Amend with";
            case WITHDRAW ->
                shown.state() == ReleaseState.RELEASED ? "Withdraw the release of" : "Withdraw the approval of";
            default -> "Release";
        };
    }

    private String button() {
        return act() + " run " + run().number();
    }

    private void what(List<Block> main) {
        main.add(new Block.Heading("Who gets what", "what"));
        if (takesBack()) {
            main.add(new Block.Text(
                    shown.files().isEmpty()
                            ? "Nobody gets anything: the approval is taken back. The run stays withdrawn and cannot be approved again: the stage is computed again."
                            : "The released files stay where they are, and this notice is put beside them."));
        } else {
            main.add(new Block.Text(around.said(ReleaseWords.of(run().stage(), shown.action()))));
        }
        if (shown.archives() > 0) {
            main.add(new Block.Text(around.said("Bundles: " + TextLines.number(shown.archives())
                    + ", one for each district. Their covers name the end of the audit trail, so that their hashes are"
                    + " settled when they are made.")));
        }
        if (!shown.files().isEmpty()) {
            files(main);
        }
    }

    private void files(List<Block> main) {
        List<ReleasePreview.File> files = shown.files();
        main.add(new Block.Table(
                "Files: " + files.size(),
                List.of("File", "SHA-256"),
                files.stream()
                        .limit(MOST_FILES)
                        .map(file -> List.of(
                                Cell.of(file.name()),
                                Cell.of(file.sha256()
                                        .orElse("settled by the act: the file names the end of the audit trail"))))
                        .toList(),
                ""));
        if (files.size() > MOST_FILES) {
            main.add(new Block.Text("and " + TextLines.number(files.size() - MOST_FILES)
                    + " more; the command below with --json lists them all"));
        }
    }

    private void changes(List<Block> main) {
        main.add(new Block.Heading(around.said("Districts whose released result changes"), "changes"));
        main.add(new Block.Table(
                around.said("Districts: ") + shown.changes().size(),
                List.of(around.said("District"), "Released before", "Released now"),
                shown.changes().stream().map(ReleaseCheckView::row).toList(),
                around.said("No district's result differs from what is released.")));
    }

    private static List<Cell> row(ResultChange change) {
        return List.of(
                Cell.of((change.name().isBlank() ? "" : change.name() + ", ")
                        + change.district().digits()),
                Cell.of(ReleasePreview.label(change.before())),
                Cell.of(ReleasePreview.label(change.after())));
    }

    private List<Block.Hidden> carried() {
        List<Block.Hidden> carried = new ArrayList<>(seen(shown.fingerprints()));
        carried.add(new Block.Hidden("note", shown.note()));
        carried.add(new Block.Hidden("answers", shown.fingerprint()));
        return carried;
    }

    private String command() {
        String verb = switch (shown.action()) {
            case AMEND -> "amend";
            case WITHDRAW -> "withdraw";
            default -> "release";
        };
        return "determinations " + verb + " " + run().number()
                + (shown.note().isEmpty() ? "" : " --note " + Commands.quoted(shown.note())) + " --preview";
    }

    /** Run and checklist, as a page showed them. */
    static List<Block.Hidden> seen(Fingerprints fingerprints) {
        return List.of(
                new Block.Hidden("manifest", fingerprints.manifest()),
                new Block.Hidden("checklist", fingerprints.checklist()));
    }

    /** The button of an act that a box is ticked for, and before which the person proves once more who they are. */
    static Block confirmed(
            Around around, RunHeader run, String button, String action, List<Block.Hidden> seen, String consent) {
        Optional<Block> first = around.before(button, Addresses.checklist(run.number()));
        if (first.isPresent()) {
            return first.get();
        }
        return new Block.ButtonForm(button, action, seen, around.proofs(), consent);
    }
}
