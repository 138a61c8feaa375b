package org.determinations.web.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.application.run.StageFolder;
import org.determinations.application.status.CycleStanding;
import org.determinations.application.status.YearNext;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.release.StageStanding;
import org.determinations.model.run.RunHeader;
import org.determinations.report.form.Commands;
import org.determinations.web.page.Block;
import org.determinations.web.page.DeskPage;
import org.determinations.web.page.Link;

/** The year: each stage with state and date, what is out of date because of what, and one right next act. */
public final class BoardView {
    private final Around around;
    private final CycleStanding standing;
    private final String folder;
    private final String reasons;

    private BoardView(Around around, CycleStanding standing, Path folder, String reasons) {
        this.around = around;
        this.standing = standing;
        this.folder = Commands.quoted(folder.toString());
        this.reasons = reasons;
    }

    /** @param folder of the cycle, for the commands */
    public static DeskPage page(Around around, CycleStanding standing, Path folder) {
        return new BoardView(around, standing, folder, "below").page();
    }

    /** The stages and the next act alone, for a page about more than this year. */
    static List<Block> parts(Around around, CycleStanding standing, Path folder) {
        BoardView view = new BoardView(around, standing, folder, "on the page of the year");
        return List.of(view.next(), view.stages());
    }

    private DeskPage page() {
        List<Block> main = new ArrayList<>(List.of(next(), new Block.Heading("Stages"), stages()));
        List<String> outOfDate = new ArrayList<>();
        for (StageStanding stage : standing.stages()) {
            stage.outOfDate().forEach(reason -> outOfDate.add(Names.stage(stage.stage()) + ": " + reason));
            stage.unfinished()
                    .forEach(run -> outOfDate.add(Names.stage(stage.stage()) + ": " + run
                            + "; the same command continues it, or determinations runs recover clears it"));
        }
        main.add(new Block.Heading("Out of date, and because of what"));
        main.add(outOfDate.isEmpty() ? new Block.None(upToDate()) : new Block.Bullets(outOfDate));
        main.add(new Block.Heading("Files", "files"));
        main.add(new Block.Links(StageFolder.words()
                .map(word -> new Link(Addresses.files(standing.cycle(), word), "Files of " + word))
                .toList()));
        List<Link> compared = standing.stages().stream()
                .filter(stage -> stage.stage() != Stage.SECONDARY)
                .flatMap(stage -> stage.newest().stream())
                .flatMap(run -> Stream.of(
                        new Link(Addresses.changes(run.number()), "Changes up to " + of(run)),
                        new Link(Addresses.whatIf(run.number()), "What if, of " + of(run)),
                        new Link(Addresses.trial(run.number()), "Trial of a policy on " + of(run))))
                .toList();
        if (!compared.isEmpty()) {
            main.add(new Block.Heading("What changed, and what would"));
            main.add(new Block.Links(compared));
        }
        String title = "Year " + around.jurisdiction().years().text(standing.cycle());
        return new DeskPage(
                around.shell(title, Addresses.year(standing.cycle()), List.of("determinations status " + folder)),
                "How far each stage is. The folder of the cycle is looked at each time that this page is opened.",
                main,
                List.of());
    }

    private static String of(RunHeader run) {
        return run.stage().word() + ", run " + run.number();
    }

    private String upToDate() {
        List<Stage> computed = standing.stages().stream()
                .filter(stage -> stage.newest().isPresent())
                .map(StageStanding::stage)
                .toList();
        return computed.isEmpty()
                ? "No stage has a run yet."
                : "No file, recorded decision, policy pack or program has changed since the newest run of each stage"
                        + (computed.contains(Stage.SECONDARY)
                                ? ", and the secondary analysis rests on the official run that is released."
                                : ".");
    }

    private Block next() {
        YearNext next = YearNext.of(standing);
        String stage = next.stage().map(Names::stage).orElse("");
        String run = next.run().map(of -> "run " + of.number()).orElse("");
        Link none = new Link("", "");
        Link checklist = next.run()
                .map(of -> new Link(Addresses.checklist(of.number()), "Open its checklist"))
                .orElse(none);
        return switch (next.kind()) {
            case BEGIN -> begin();
            case FINISH ->
                act(stage + ": a run did not finish", "Running it again continues it.", files(next), cycle());
            case COMPUTE -> act(stage + ": compute it", "Its files are there and it has no run.", files(next), cycle());
            case COMPUTE_AGAIN -> again(next, stage, run);
            case APPROVE ->
                act(
                        stage + ": look at the checklist of " + run + ", then approve",
                        "Somebody other than "
                                + next.run().map(RunHeader::startedBy).orElse("")
                                + ", who ran it, signs for its warnings. Its checklist says who may approve it.",
                        checklist,
                        "");
            case RELEASE ->
                act(
                        stage + ": release " + run,
                        "It is approved. Its checklist says how it is released.",
                        checklist,
                        "");
            case WITHDRAWN ->
                act(
                        stage + ": " + run + " was taken back",
                        "Correct what was wrong, then compute it again.",
                        files(next),
                        cycle());
            case NOTHING -> act("Nothing is to be done", "Every stage that there is has been released.", none, "");
        };
    }

    private Block again(YearNext next, String stage, String run) {
        String command = corrections(next).isPresent() ? "determinations correct " + folder : cycle();
        return act(
                stage + ": compute it again",
                capital(run) + " does not rest on what there is now; the reasons are listed " + reasons + ".",
                files(next),
                command);
    }

    private Block begin() {
        return act(
                "Offer the first file",
                "No stage has a file or a run yet.",
                new Link(Addresses.year(standing.cycle()) + "#files", "Choose the stage"),
                "");
    }

    private Link files(YearNext next) {
        return next.stage()
                .map(of -> new Link(
                        Addresses.files(standing.cycle(), corrections(next).orElse(of.word())), "Open its files"))
                .orElse(new Link("", ""));
    }

    /** The folder of corrections that waits for the stage. */
    private Optional<String> corrections(YearNext next) {
        return standing.stages().stream()
                .filter(stage -> next.stage().filter(stage.stage()::equals).isPresent())
                .flatMap(stage -> stage.corrections().stream())
                .findFirst();
    }

    private String cycle() {
        return "determinations cycle " + folder;
    }

    private static Block act(String title, String words, Link link, String command) {
        return new Block.NextAct("Next: " + title, words, link, command);
    }

    private Block stages() {
        if (standing.stages().isEmpty()) {
            return new Block.None("A stage is listed here when its folder has a file.");
        }
        Optional<Stage> now = YearNext.of(standing).stage();
        return new Block.Stages(standing.stages().stream()
                .map(stage -> step(
                        standing.cycle(),
                        stage,
                        now.filter(stage.stage()::equals).isPresent()))
                .toList());
    }

    private static Block.Step step(SchoolYear cycle, StageStanding stage, boolean now) {
        List<String> lines = new ArrayList<>();
        lines.add(stage.state().map(ReleaseState::word).map(BoardView::capital).orElse("No run yet")
                + stage.stageDate().map(day -> ", dated " + day).orElse(", no date"));
        if (stage.newest().isPresent()) {
            int reasons = stage.outOfDate().size();
            lines.add(
                    reasons == 0
                            ? "Up to date"
                            : "Out of date: " + (reasons == 1 ? "one reason" : reasons + " reasons"));
        }
        lines.addAll(stage.unfinished());
        boolean done = stage.state().filter(ReleaseState.RELEASED::equals).isPresent();
        return new Block.Step(
                Names.stage(stage.stage()),
                now ? "now" : done ? "done" : "open",
                lines,
                stage.newest()
                        .map(run -> new Link(Addresses.run(run.number()), "run " + run.number()))
                        .orElse(new Link("", "")),
                new Link(Addresses.files(cycle, stage.stage().word()), "files"));
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
