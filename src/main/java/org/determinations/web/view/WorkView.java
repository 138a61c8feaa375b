package org.determinations.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.application.run.StageOutcome;
import org.determinations.model.run.RunReport;
import org.determinations.report.form.Commands;
import org.determinations.report.form.TextLines;
import org.determinations.report.run.RunListText;
import org.determinations.web.page.Block;
import org.determinations.web.page.Cell;
import org.determinations.web.page.DeskPage;
import org.determinations.web.page.Link;
import org.determinations.web.page.Tone;
import org.determinations.web.work.TrialLook;
import org.determinations.web.work.WorkLook;

/** What the desk computes and has computed since it was started. */
public final class WorkView {
    private WorkView() {}

    /**
     * The page.
     *
     * @param works the newest first
     * @param trials of policies, likewise
     * @param watching whether the page is asked for again by itself
     */
    public static DeskPage page(Around around, List<WorkLook> works, List<TrialLook> trials, boolean watching) {
        List<Block> main = new ArrayList<>();
        Optional<WorkLook> newest = works.stream().findFirst();
        if (newest.isEmpty()) {
            main.add(new Block.None(
                    "This desk has computed nothing since it was started. Runs of commands stand in the list"
                            + " of runs."));
        }
        newest.ifPresent(work -> main.addAll(work.goesOn() ? goesOn(work, watching) : ended(around, work)));
        List<List<Cell>> before =
                works.stream().skip(1).map(work -> row(around, work)).toList();
        if (!before.isEmpty()) {
            main.add(new Block.Heading("Before"));
            main.add(new Block.Table(
                    "Works of this desk", List.of("Work", "Ended", "By", "Started (UTC)", "To know"), before, ""));
        }
        if (!trials.isEmpty()) {
            main.add(new Block.Heading("Trials of policies", "trials"));
            main.add(new Block.Table(
                    "Trials that this desk keeps; they determine nothing",
                    List.of("Trial", "Ended", "By", "Started (UTC)"),
                    trials.stream().map(WorkView::row).toList(),
                    ""));
        }
        return new DeskPage(
                around.shell(
                        "Computing",
                        Around.WORK,
                        newest.map(WorkView::command).stream().toList()),
                "One stage at a time. When the server stops in the middle, running the same stage again continues it.",
                main,
                List.of());
    }

    private static String title(WorkLook work) {
        return work.order().folder().word() + " " + work.order().cycle();
    }

    private static String command(WorkLook work) {
        String folder = Commands.quoted(work.order().cycleFolder().toString());
        return work.order()
                .folder()
                .corrections()
                .map(of -> "determinations correct " + folder)
                .orElse("determinations run " + work.order().folder().word() + " " + folder);
    }

    private static List<Block> goesOn(WorkLook work, boolean watching) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading("Goes on: " + title(work)));
        blocks.add(new Block.Facts(List.of(
                new Block.Fact("Does now", does(work)),
                new Block.Fact("Started", RunListText.moment(work.startedAt()) + " UTC by " + work.by()))));
        blocks.add(new Block.Bullets(work.lines()));
        blocks.add(new Block.Links(List.of(
                new Link(watching ? Around.WORK + "?watch=yes" : Around.WORK, "Look again"),
                watching
                        ? new Link(Around.WORK, "Do not look again by itself")
                        : new Link(Around.WORK + "?watch=yes", "Look again by itself every five seconds"))));
        return blocks;
    }

    private static String does(WorkLook work) {
        if (!work.step().isEmpty()) {
            return work.step();
        }
        return work.lines().isEmpty() ? "begins" : "computes";
    }

    private static List<Block> ended(Around around, WorkLook work) {
        List<Block> blocks = new ArrayList<>();
        if (work.outcome().isEmpty()) {
            blocks.add(new Block.Errors("Not computed: " + title(work), reasons(around, work)));
            blocks.add(new Block.Links(List.of(new Link(
                    Addresses.files(work.order().cycle(), work.order().folder().word()),
                    "Open its files, with every issue"))));
        }
        work.outcome().ifPresent(outcome -> {
            int run = outcome.report().run().number();
            blocks.add(new Block.Done(
                    outcome.alreadyDone()
                            ? "Nothing was to be done: run " + run + " has done this work already."
                            : "Computed: " + title(work) + ", run " + run + "."));
            blocks.add(new Block.Facts(totals(outcome)));
            blocks.add(new Block.Links(List.of(
                    new Link(Addresses.run(run), "Open run " + run),
                    new Link(Addresses.checklist(run), "Open its checklist"))));
        });
        blocks.add(new Block.Bullets(work.lines()));
        return blocks;
    }

    private static List<Block.Fact> totals(StageOutcome outcome) {
        RunReport report = outcome.report();
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact("Files", TextLines.number(report.files().size())));
        facts.add(new Block.Fact("Rejected rows", TextLines.number(outcome.rejectedRows())));
        outcome.carried()
                .filter(carried -> carried.whyNone().isEmpty())
                .ifPresent(carried -> facts.add(new Block.Fact(
                        "Taken over",
                        TextLines.number(carried.districts()) + " of " + TextLines.number(carried.all())
                                + ", whose facts did not move, from run " + carried.from())));
        outcome.newerRun()
                .ifPresent(newer -> facts.add(new Block.Fact(
                        "Newer", "run " + newer + " is the current run of this stage: it rests on something else")));
        return facts;
    }

    private static List<String> reasons(Around around, WorkLook work) {
        return work.refusal()
                .map(around::reasons)
                .orElse(List.of("This is the program's fault, not yours. What happened stands in the log of the"
                        + " installation. Running the stage again continues the run."));
    }

    private static List<Cell> row(Around around, WorkLook work) {
        String run = work.outcome()
                .map(outcome -> "run " + outcome.report().run().number())
                .orElseGet(() -> reasons(around, work).get(0));
        return List.of(
                Cell.of(title(work)),
                work.outcome().isPresent() ? Cell.tag(Tone.GOOD, "computed") : Cell.tag(Tone.BAD, "not computed"),
                Cell.of(work.by()),
                Cell.of(RunListText.moment(work.startedAt())),
                Cell.of(run));
    }

    private static List<Cell> row(TrialLook trial) {
        return List.of(
                Cell.link(
                        TrialView.address(trial.subject()),
                        trial.subject().order().policy() + " on run "
                                + trial.subject().run()),
                trial.goesOn()
                        ? Cell.tag(Tone.WARN, "goes on")
                        : trial.failed() ? Cell.tag(Tone.BAD, "not computed") : Cell.tag(Tone.GOOD, "computed"),
                Cell.of(trial.by()),
                Cell.of(RunListText.moment(trial.startedAt())));
    }
}
