package org.determinations.web.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.determinations.model.people.Right;
import org.determinations.report.assistance.PlanListing;
import org.determinations.report.assistance.PlanRow;
import org.determinations.web.page.Block;
import org.determinations.web.page.Cell;
import org.determinations.web.page.DeskPage;

/** Plans of assistance on a day, those with overdue actions first, and the form that proposes one. */
public final class PlansView {
    private PlansView() {}

    /**
     * Which plans are shown.
     *
     * @param text a part of the district's name or code, or a cycle; empty for all
     * @param which {@code overdue}, {@code unsigned}, or empty for all
     */
    public record Choice(String text, String which) {
        boolean shows(PlanRow row) {
            boolean kind = switch (which) {
                case "overdue" -> row.plan().daysOverdue() > 0;
                case "unsigned" -> !row.plan().isSigned();
                default -> true;
            };
            return kind
                    && (row.plan().plan().text() + " " + row.plan().proposal().districtName())
                            .toLowerCase(Locale.ROOT)
                            .contains(text.toLowerCase(Locale.ROOT));
        }
    }

    /** @param rows every plan of the day */
    public static DeskPage page(Around around, List<PlanRow> rows, LocalDate on, Choice choice, Tried tried) {
        List<Block> main = new ArrayList<>(tried.told(around));
        main.add(which(around, choice));
        List<PlanRow> shown = rows.stream().filter(choice::shows).toList();
        main.add(new Block.Table(
                "Plans: " + shown.size() + " of " + rows.size(),
                List.of(
                        around.said("District"),
                        "Cycle",
                        "Determination",
                        "Rests on",
                        "Signed",
                        "Open",
                        "Overdue",
                        "Next due"),
                shown.stream().map(PlansView::row).toList(),
                rows.isEmpty() ? "No plan was proposed by that day." : "There are plans, and none of these."));
        if (around.may(Right.FOLLOW)) {
            main.add(proposal(around, on, tried));
        }
        return new DeskPage(
                around.shell(
                        "Plans of assistance",
                        Around.PLANS,
                        List.of("determinations plans list", "determinations plans propose DISTRICT")),
                "As of " + on
                        + ", those with overdue actions first. Proposed from a released run, the ledger and the secondary"
                        + " analysis; edited and signed by people.",
                main,
                List.of());
    }

    private static List<Cell> row(PlanRow row) {
        List<String> cells = PlanListing.cells(row);
        List<Cell> all = new ArrayList<>();
        all.add(Cell.link(Addresses.plan(row.plan().plan()), cells.get(0)));
        cells.subList(1, cells.size()).forEach(text -> all.add(Cell.of(text)));
        return all;
    }

    private static Block which(Around around, Choice choice) {
        return new Block.ActForm(
                "Which plans",
                "which",
                true,
                Around.PLANS,
                List.of(),
                List.of(
                        Block.Field.text("text", around.said("District by name or code, or cycle"), "", false)
                                .with(choice.text()),
                        Block.Field.of(
                                        "which",
                                        "Which",
                                        "",
                                        Forms.choices("every plan", List.of("overdue", "unsigned")))
                                .with(choice.which())),
                "",
                "Show");
    }

    private static Block proposal(Around around, LocalDate on, Tried tried) {
        return new Forms(around, tried, Around.PLANS, Around.PLANS, List.of(), on)
                .act(
                        "Propose a plan",
                        "propose",
                        "Propose",
                        Block.Field.text(
                                "district", around.said("District"), "A code, or part of a name that fits one.", true),
                        Block.Field.text(
                                "run",
                                "Run",
                                "Number of an official run; the newest that is released when empty.",
                                false));
    }
}
