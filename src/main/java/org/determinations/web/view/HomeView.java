package org.determinations.web.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.determinations.application.status.CycleStanding;
import org.determinations.application.status.Waiting;
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
        List<Block.Item> items = new ArrayList<>();
        waiting.forEach(of -> items.addAll(items(around, of)));
        List<String> commands = new ArrayList<>();
        waiting.forEach(of -> {
            commands.add("determinations review list --run " + of.run().number());
            commands.add("determinations checklist " + of.run().number());
        });
        return new DeskPage(
                around.shell("What waits", Around.HOME, commands),
                "What stands between each newest run and its readers.",
                List.of(new Block.Waiting(items, "Nothing waits for a person.")),
                years);
    }

    /** How far one year is, beside what waits. */
    public static Block year(Around around, CycleStanding standing, Path folder) {
        return new Block.Card(
                "Year " + around.jurisdiction().years().text(standing.cycle()),
                BoardView.parts(around, standing, folder));
    }

    private static List<Block.Item> items(Around around, Waiting of) {
        RunHeader run = of.run();
        String name = Names.run(run);
        List<Block.Item> items = new ArrayList<>();
        if (of.undecided() > 0) {
            items.add(new Block.Item(
                    TextLines.number(of.undecided()),
                    new Link(Addresses.review(run.number()), "On the review list without a decision"),
                    name,
                    due(run)));
        }
        if (of.undetermined() > 0) {
            items.add(new Block.Item(
                    TextLines.number(of.undetermined()),
                    new Link(Addresses.review(run.number()) + "#undetermined", around.said("Undetermined districts")),
                    name,
                    due(run)));
        }
        if (of.blocking() > 0) {
            items.add(new Block.Item(
                    TextLines.number(of.blocking()),
                    new Link(Addresses.checklist(run.number()), "Points of the checklist that block"),
                    name,
                    due(run)));
        }
        if (of.unsigned() > 0) {
            items.add(new Block.Item(
                    TextLines.number(of.unsigned()),
                    new Link(Addresses.checklist(run.number()), "Warnings to sign for"),
                    name,
                    due(run)));
        }
        if (of.blocking() + of.unsigned() == 0) {
            items.add(new Block.Item(
                    "1",
                    new Link(Addresses.checklist(run.number()), "Ready to " + of.next().word()),
                    name,
                    due(run)));
        }
        return items;
    }

    private static String due(RunHeader run) {
        return "dated " + run.stageDate();
    }
}
