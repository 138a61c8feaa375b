package org.determinations.web.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.application.status.CycleStanding;
import org.determinations.application.status.Waiting;
import org.determinations.application.status.WaitingRuns;
import org.determinations.model.release.ChecklistItem;
import org.determinations.model.release.ChecklistPoint;
import org.determinations.model.release.ReleaseAction;
import org.determinations.report.form.TextLines;
import org.determinations.web.page.Block;
import org.determinations.web.page.DeskPage;
import org.determinations.web.page.Link;

/** What waits for a person, and how far each year is. */
public final class HomeView {
    private HomeView() {}

    /** @param years the parts of each year that the server was started with */
    public static DeskPage page(Around around, WaitingRuns.Work work, List<Block> years) {
        List<Waiting> waiting = work.waiting();
        List<Block> main = new ArrayList<>();
        List<String> commands = new ArrayList<>();
        for (Waiting of : waiting) {
            main.add(new Block.Heading(
                    Names.run(of.run()) + ", dated " + of.run().stageDate()));
            main.add(new Block.Waiting(items(around, of), ""));
            commands.add("determinations checklist " + of.run().number());
        }
        if (waiting.isEmpty()) {
            main.add(new Block.None("No run is on its way to its readers."));
        }
        if (!work.released().isEmpty()) {
            main.add(new Block.Heading("Done", "done"));
            main.add(new Block.Links(work.released().stream()
                    .map(run -> new Link(
                            Addresses.run(run.number()), Names.run(run) + ", dated " + run.stageDate() + ": released"))
                    .toList()));
        }
        List<Block> side = years.isEmpty()
                ? List.of(new Block.Card(
                        "Years",
                        List.of(new Block.Text("A year that the server is started with has a page of its own here:"
                                + " determinations serve CYCLE_FOLDER"))))
                : years;
        return new DeskPage(
                around.shell("What waits", Around.HOME, commands),
                "What stands between each newest run and its readers, the earliest date first; what is done below.",
                main,
                side);
    }

    /** How far one year is, beside what waits. */
    public static Block year(Around around, CycleStanding standing, Path folder) {
        return new Block.Card(
                "Year " + around.jurisdiction().years().text(standing.cycle()),
                BoardView.parts(around, standing, folder));
    }

    private static List<Block.Item> items(Around around, Waiting of) {
        List<Block.Item> items = new ArrayList<>(ofDistricts(around, of));
        items.addAll(ofChecklist(around, of));
        return items;
    }

    private static List<Block.Item> ofDistricts(Around around, Waiting of) {
        String review = Addresses.review(of.run().number());
        List<Block.Item> items = new ArrayList<>();
        if (of.districts().recorded() > 0) {
            items.add(item(
                    of.districts().recorded(),
                    new Link(review + "#decided", around.said("Decisions that the next run reads, or reads no more")),
                    "The stage is to be computed again."));
        }
        if (of.discrepancies().count() > 0) {
            items.add(new Block.Item(
                    TextLines.number(of.discrepancies().count()),
                    new Link(Addresses.checklist(of.run().number()), "Discrepancies without a decision"),
                    around.said("Reported by districts. Who decides writes it into the file of discrepancies."),
                    of.discrepancies().oldest().map(day -> "since " + day).orElse("")));
        }
        if (of.districts().undecided() > 0) {
            items.add(item(
                    of.districts().undecided(),
                    new Link(review, around.said("Districts on the review list without a decision")),
                    "What put each there, for a person to judge."));
        }
        if (of.districts().undetermined() > 0) {
            items.add(item(
                    of.districts().undetermined(),
                    new Link(review + "#undetermined", around.said("Undetermined districts")),
                    waits(of, ChecklistPoint.UNDETERMINED)
                            ? "A person assigns a category, or somebody signs that they stay open."
                            : "A person may still assign a category; the checklist does not wait for it."));
        }
        return items;
    }

    private static List<Block.Item> ofChecklist(Around around, Waiting of) {
        String checklist = Addresses.checklist(of.run().number());
        List<Block.Item> items = new ArrayList<>();
        if (!of.blocking().isEmpty()) {
            items.add(item(
                    of.blocking().size(), new Link(checklist, "Points that block"), titles(around, of.blocking())));
        }
        if (!of.unsigned().isEmpty()) {
            items.add(item(
                    of.unsigned().size(),
                    new Link(checklist + "#warnings", "Warnings to sign for"),
                    titles(around, of.unsigned())));
        }
        if (of.blocking().isEmpty() && of.unsigned().isEmpty()) {
            items.add(item(
                    1,
                    new Link(checklist + "#next", "Ready to " + of.next().word()),
                    of.mayGive()
                            ? "Nothing is in the way, and you may."
                            : "Nothing is in the way. It waits for somebody whose role is to "
                                    + of.next().word()
                                    + (of.next() == ReleaseAction.APPROVE
                                            ? " and who took no part in the run."
                                            : ".")));
        }
        return items;
    }

    private static boolean waits(Waiting of, ChecklistPoint point) {
        return Stream.concat(of.blocking().stream(), of.unsigned().stream()).anyMatch(item -> item.point() == point);
    }

    private static Block.Item item(int count, Link link, String why) {
        return new Block.Item(TextLines.number(count), link, why, "");
    }

    private static String titles(Around around, List<ChecklistItem> items) {
        return items.stream().map(item -> around.said(item.point().title())).collect(Collectors.joining("; ", "", "."));
    }
}
