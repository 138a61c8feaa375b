package org.determinations.web.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.determinations.application.status.CycleStanding;
import org.determinations.application.status.Waiting;
import org.determinations.model.release.ChecklistItem;
import org.determinations.model.run.RunHeader;
import org.determinations.report.form.TextLines;
import org.determinations.web.page.Block;
import org.determinations.web.page.DeskPage;
import org.determinations.web.page.Link;

/** What waits for a person, and how far each year is. */
public final class HomeView {
    private HomeView() {}

    /** @param years the parts of each year that the server was started with */
    public static DeskPage page(Around around, List<Waiting> waiting, List<Block> years) {
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
        List<Block> side = years.isEmpty()
                ? List.of(new Block.Card(
                        "Years",
                        List.of(new Block.Text("A year that the server is started with has a page of its own here:"
                                + " determinations serve CYCLE_FOLDER"))))
                : years;
        return new DeskPage(
                around.shell("What waits", Around.HOME, commands),
                "What stands between each newest run and its readers, the earliest first.",
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
        RunHeader run = of.run();
        String review = Addresses.review(run.number());
        String checklist = Addresses.checklist(run.number());
        List<Block.Item> items = new ArrayList<>();
        if (of.undecided() > 0) {
            items.add(item(
                    of.undecided(),
                    new Link(review, around.said("Districts on the review list without a decision")),
                    "Evidence for a person, strongest first."));
        }
        if (of.undetermined() > 0) {
            items.add(item(
                    of.undetermined(),
                    new Link(review + "#undetermined", around.said("Undetermined districts")),
                    "A person assigns a category, or somebody signs that they stay open."));
        }
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
                    1, new Link(checklist + "#next", "Ready to " + of.next().word()), "Nothing is in the way."));
        }
        return items;
    }

    private static Block.Item item(int count, Link link, String why) {
        return new Block.Item(TextLines.number(count), link, why, "");
    }

    private static String titles(Around around, List<ChecklistItem> items) {
        return items.stream().map(item -> around.said(item.point().title())).collect(Collectors.joining("; ", "", "."));
    }
}
