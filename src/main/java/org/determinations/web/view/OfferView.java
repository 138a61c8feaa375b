package org.determinations.web.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.application.files.Offer;
import org.determinations.application.files.OfferLook;
import org.determinations.application.files.OfferState;
import org.determinations.application.files.StageFile;
import org.determinations.issue.Refusal;
import org.determinations.model.SchoolYear;
import org.determinations.model.people.Right;
import org.determinations.report.form.Commands;
import org.determinations.report.form.TextLines;
import org.determinations.report.run.RunListText;
import org.determinations.web.page.Block;
import org.determinations.web.page.Cell;
import org.determinations.web.page.DeskPage;
import org.determinations.web.page.Link;

/** One offered file: what it is, what it would change, what a run would say, and the acts about it. */
public final class OfferView {
    private final Around around;
    private final OfferLook look;
    private final String folder;

    private OfferView(Around around, OfferLook look, Path cycleFolder) {
        this.around = around;
        this.look = look;
        this.folder = Commands.quoted(cycleFolder.toString());
    }

    /**
     * The page.
     *
     * @param cycleFolder for the commands
     * @param refusal of what was tried last
     * @param done what was just done; may be empty
     */
    public static DeskPage page(
            Around around, OfferLook look, Path cycleFolder, Optional<Refusal> refusal, String done) {
        return new OfferView(around, look, cycleFolder).page(refusal, done);
    }

    private Offer offer() {
        return look.offer();
    }

    private SchoolYear cycle() {
        return look.plan().cycle();
    }

    private String folderWord() {
        return offer().content().folder().word();
    }

    private DeskPage page(Optional<Refusal> refusal, String done) {
        List<Block> main = new ArrayList<>();
        refusal.ifPresent(of -> main.add(new Block.Errors("Nothing was done", around.reasons(of))));
        if (!done.isEmpty()) {
            main.add(new Block.Done(done));
        }
        if (offer().state() == OfferState.ACCEPTED && !look.standsThere()) {
            main.add(new Block.Text(
                    "The folder does not hold it as it was accepted: a later file took its place, somebody"
                            + " changed the folder, or the machine failed when it was put there. If it should be there, offer it"
                            + " once more."));
        }
        look.file().ifPresent(file -> waiting(main, file));
        main.add(new Block.Heading("What was done with it"));
        main.add(new Block.Table(
                "Acts, the oldest first",
                List.of("Act", "By", "When (UTC)", "In place of", "Note"),
                offer().acts().stream().map(OfferView::act).toList(),
                ""));
        return new DeskPage(
                around.ofYear(
                        offer().content().name() + ", " + offer().called(),
                        cycle(),
                        List.of(new Link(Addresses.files(cycle(), folderWord()), "Files of " + folderWord())),
                        commands()),
                "Offered to " + folderWord() + "; " + FilesView.state(offer()) + ".",
                main,
                side());
    }

    private void waiting(List<Block> main, StageFile file) {
        main.add(new Block.Heading("As it would be read"));
        main.add(FileParts.files("The offered file", List.of(file), ""));
        main.add(new Block.Heading("What would change"));
        main.addAll(FileParts.moves(file.since()));
        main.add(new Block.Heading("Issues"));
        main.add(
                FileParts.issues(
                        "Issues of the file",
                        file.issues(),
                        file.read().isPresent()
                                ? "No issue was found in it."
                                : "Its rows are not counted here: a run counts student records, and so does determinations validate."));
        if (!look.blocking().isEmpty()) {
            main.add(FileParts.issues("With these a run of the stage would be refused", look.blocking(), ""));
        }
        if (around.may(Right.FILES)) {
            main.add(new Block.Heading("Decide", "decide"));
            main.add(accept());
            main.add(new Block.ButtonForm(
                    "Discard it",
                    Addresses.discard(cycle(), offer().number()),
                    List.of(),
                    List.of(note(
                            "Why it is discarded",
                            "Its content is deleted; who offered it and its SHA-256 stay.",
                            false)),
                    ""));
        }
    }

    private Block accept() {
        String name = offer().content().name();
        List<Block.Choice> choices = new ArrayList<>();
        if (look.replaces().filter(name::equalsIgnoreCase).isEmpty()) {
            choices.add(new Block.Choice("", "No file: put it beside the others"));
            look.sameKind().forEach(other -> choices.add(new Block.Choice(other, other)));
        } else {
            look.replaces().ifPresent(other -> choices.add(new Block.Choice(other, other + ", which has its name")));
        }
        return new Block.ButtonForm(
                "Accept it",
                Addresses.acceptance(cycle(), offer().number()),
                List.of(new Block.Hidden("seen", look.folderPrint())),
                List.of(
                        new Block.Field(
                                "replaces",
                                "In place of",
                                "What is replaced is kept and can be put back.",
                                "select",
                                "off",
                                look.replaces().orElse(""),
                                false,
                                choices),
                        note("Note", "It stays in the audit trail with your name.", false)),
                "");
    }

    private static Block.Field note(String label, String hint, boolean required) {
        return new Block.Field("note", label, hint, "text", "off", "", required, List.of());
    }

    private static List<Cell> act(Offer.Act act) {
        return List.of(
                Cell.of(act.to() == OfferState.WAITING ? "offered" : act.to().word()),
                Cell.of(act.by()),
                Cell.of(RunListText.moment(act.at())),
                Cell.of(act.replaced().map(Offer.Replaced::name).orElse("")),
                Cell.of(act.note()));
    }

    private List<Block> side() {
        List<Block> side = new ArrayList<>();
        Offer.Content content = offer().content();
        List<Block.Fact> facts = new ArrayList<>(List.of(
                new Block.Fact("Holds", content.kind().words()),
                new Block.Fact("Size", TextLines.counted(content.bytes(), "byte", "bytes")),
                new Block.Fact("SHA-256", content.sha256(), "print")));
        offer().replaced().ifPresent(old -> facts.add(new Block.Fact("Replaced SHA-256", old.sha256(), "print")));
        side.add(new Block.Card("The file", List.of(new Block.Facts(facts))));
        if (offer().state() == OfferState.ACCEPTED && around.may(Right.FILES)) {
            side.add(new Block.Card(
                    "Take it back",
                    List.of(
                            new Block.Text(offer().replaced()
                                    .map(old -> "It is taken out of the folder, and " + old.name() + " is put back.")
                                    .orElse("It is taken out of the folder.")),
                            new Block.ButtonForm(
                                    "Take it back",
                                    Addresses.takingBack(cycle(), offer().number()),
                                    List.of(),
                                    List.of(note("Why", "", true)),
                                    ""))));
        }
        return side;
    }

    private List<String> commands() {
        String which = folder + " " + offer().number();
        List<String> commands = new ArrayList<>(List.of("determinations files show " + which));
        if (offer().state() == OfferState.WAITING) {
            commands.add("determinations files accept " + which
                    + look.replaces()
                            .map(name -> " --replaces " + Commands.quoted(name))
                            .orElse(""));
            commands.add("determinations files discard " + which);
        } else if (offer().state() == OfferState.ACCEPTED) {
            commands.add("determinations files take-back " + which + " --note WHY");
        }
        return commands;
    }
}
