package org.determinations.web.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.determinations.application.files.Offer;
import org.determinations.application.files.OfferState;
import org.determinations.application.files.Shelf;
import org.determinations.application.files.StageFile;
import org.determinations.application.files.StageFiles;
import org.determinations.application.run.StageFolder;
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

/** Files of one folder of a year: what is there, what is wrong with it, what changed, what waits for a person. */
public final class FilesView {
    private final Around around;
    private final StageFiles files;
    private final String folder;

    private FilesView(Around around, StageFiles files, Path cycleFolder) {
        this.around = around;
        this.files = files;
        this.folder = Commands.quoted(cycleFolder.toString());
    }

    /**
     * The page.
     *
     * @param cycleFolder for the commands
     * @param refusal of what was tried last
     */
    public static DeskPage page(Around around, StageFiles files, Path cycleFolder, Optional<Refusal> refusal) {
        return new FilesView(around, files, cycleFolder).page(refusal);
    }

    private SchoolYear cycle() {
        return files.plan().cycle();
    }

    private String word() {
        return files.folder().word();
    }

    private DeskPage page(Optional<Refusal> refusal) {
        List<Block> main = new ArrayList<>();
        refusal.ifPresent(of -> main.add(new Block.Errors("Nothing was done", around.reasons(of))));
        if (!files.waiting().isEmpty()) {
            main.add(new Block.Heading("Waits for a person", "waiting"));
            main.add(waiting());
        }
        main.add(new Block.Heading("In the folder"));
        main.add(FileParts.files("Files of " + word(), files.files(), "The folder has no file."));
        changes(main);
        issues(main);
        done(main);
        List<String> commands = new ArrayList<>(List.of("determinations files list " + folder + " " + word()));
        commands.add("determinations files offer " + folder + " " + word() + " FILE");
        commands.add(command());
        return new DeskPage(around.ofYear("Files of " + word(), cycle(), List.of(), commands), lead(), main, side());
    }

    private void changes(List<Block> main) {
        main.add(new Block.Heading("What changed", "changes"));
        List<String> told = new ArrayList<>();
        files.files()
                .forEach(file -> file.since()
                        .ifPresent(since -> told.add(FileParts.shortName(file) + ": " + since.words() + ".")));
        files.gone()
                .forEach(name -> told.add(name + ": gone, though run "
                        + files.newest().orElseThrow().number() + " read it."));
        main.add(
                told.isEmpty() ? new Block.None("There is no file to hold against another.") : new Block.Bullets(told));
        files.files().stream().filter(FilesView::changed).forEach(file -> {
            main.add(new Block.Part("Changes in " + FileParts.shortName(file)));
            main.addAll(FileParts.moves(file.since()));
        });
    }

    private static boolean changed(StageFile file) {
        return file.since()
                .flatMap(since -> since.moves())
                .filter(moves -> !moves.isNone())
                .isPresent();
    }

    private String lead() {
        String run = files.newest()
                .map(of -> "held against run " + of.number() + ", the newest of the stage "
                        + of.stage().word())
                .orElse("no run of the stage " + files.folder().stage().word() + " is computed yet");
        return "What lies in the folder now, read as a run would read it; " + run + ".";
    }

    private void issues(List<Block> main) {
        main.add(new Block.Heading("Issues", "issues"));
        if (files.errors().isEmpty()) {
            main.add(new Block.None("There are more student records than are counted for a page. At a terminal,"
                    + " determinations validate counts them; so does the run."));
            return;
        }
        main.add(new Block.Links(List.of(
                new Link(Addresses.issues(cycle(), word(), "csv"), "Every issue as a CSV file"),
                new Link(Addresses.issues(cycle(), word(), "xlsx"), "Every issue as a workbook"))));
        boolean none = files.together().isEmpty();
        for (StageFile file : files.files()) {
            if (!file.issues().isEmpty()) {
                none = false;
                main.add(FileParts.issues("Issues of " + file.name(), file.issues(), ""));
            }
        }
        if (!files.together().isEmpty()) {
            main.add(FileParts.issues("Issues of no single file", files.together(), ""));
        }
        if (none) {
            main.add(new Block.None(
                    files.files().isEmpty() ? "There is no file to look at." : "No issue was found in these files."));
        }
    }

    private Block waiting() {
        return new Block.Waiting(
                files.waiting().stream()
                        .map(offer -> new Block.Item(
                                "",
                                new Link(
                                        Addresses.offer(cycle(), offer.number()),
                                        offer.content().name()),
                                offer.content().kind().words() + ", "
                                        + TextLines.counted(offer.content().bytes(), "byte", "bytes") + ", offered by "
                                        + offer.acts().get(0).by(),
                                ""))
                        .toList(),
                "");
    }

    /** What people did here. */
    private void done(List<Block> main) {
        main.add(new Block.Heading("What was done here"));
        main.add(new Block.Table(
                "Offered files, the newest first",
                List.of("Offer", "File", "State", "By", "When (UTC)", "Note"),
                files.offers().stream().map(this::row).toList(),
                "Nothing was offered to this folder. A file that somebody puts there by hand is not listed here."));
    }

    private List<Cell> row(Offer offer) {
        Offer.Act last = offer.acts().get(offer.acts().size() - 1);
        return List.of(
                Cell.link(Addresses.offer(cycle(), offer.number()), offer.called()),
                Cell.of(offer.content().name()),
                Cell.of(offer.state().word()),
                Cell.of(last.by()),
                Cell.of(RunListText.moment(last.at())),
                Cell.of(last.note()));
    }

    private List<Block> side() {
        List<Block> side = new ArrayList<>();
        if (around.may(Right.FILES)) {
            side.add(new Block.Card(
                    "Offer a file",
                    List.of(
                            new Block.Text(
                                    "It is kept apart and shown as it would be read. It comes into the folder when"
                                            + " a person accepts it."),
                            new Block.ButtonForm(
                                    "Offer it",
                                    Addresses.offering(cycle(), word()),
                                    List.of(),
                                    List.of(new Block.Field(
                                            "file",
                                            "File",
                                            "CSV or .xlsx, at most " + Shelf.OFFERED.megabytes() + " MB",
                                            "file",
                                            "off",
                                            "")),
                                    ""))));
        }
        if (around.may(Right.RUN)) {
            side.add(running());
        }
        List<Link> others = new ArrayList<>();
        StageFolder.words()
                .filter(other -> !other.equals(word()))
                .forEach(other -> others.add(new Link(Addresses.files(cycle(), other), capital(other))));
        side.add(new Block.Card("Other files of the year", List.of(new Block.Links(others))));
        return side;
    }

    private Block running() {
        return new Block.Card(
                files.folder().corrections().isPresent() ? "Apply them" : "Run the stage",
                List.of(
                        new Block.Text("Computes on what is in the folder now, what waits left out. Whoever runs it"
                                + " cannot approve it."),
                        new Block.ButtonForm(
                                files.folder().corrections().isPresent() ? "Apply corrections" : "Run " + word(),
                                Addresses.running(cycle(), word()),
                                List.of(new Block.Hidden("seen", seen(files))),
                                "")));
    }

    /** The newest run of the stage as the page shows it: a second click finds another one. */
    public static String seen(StageFiles files) {
        return files.newest().map(run -> Integer.toString(run.number())).orElse("none");
    }

    private String command() {
        return files.folder()
                .corrections()
                .map(of -> "determinations correct " + folder)
                .orElse("determinations run " + word() + " " + folder);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String state(Offer offer) {
        return offer.state() == OfferState.WAITING
                ? "waits for a person"
                : offer.state().word();
    }
}
