package org.determinations.web.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.determinations.followthrough.FindingLedger;
import org.determinations.followthrough.FindingStanding;
import org.determinations.followthrough.FindingState;
import org.determinations.model.Worded;
import org.determinations.report.ledger.FindingReport;
import org.determinations.web.page.Block;
import org.determinations.web.page.Cell;
import org.determinations.web.page.DeskPage;

/** The ledger of findings on a day: those that are asked for, the longest overdue first, then how old all of them are. */
public final class FindingsView {
    private FindingsView() {}

    /**
     * Which findings are shown.
     *
     * @param text a part of the id, of the district's name or of its code; empty for all
     * @param state word of a state; empty for all
     */
    public record Choice(String text, String state) {
        boolean shows(FindingStanding of) {
            String wanted = text.toLowerCase(Locale.ROOT);
            return (state.isEmpty() || of.state().word().equals(state))
                    && (of.findingId() + " " + of.statement().district() + " "
                                    + of.statement().districtName())
                            .toLowerCase(Locale.ROOT)
                            .contains(wanted);
        }
    }

    /** @param on the day as of which the ledger is told */
    public static DeskPage page(Around around, FindingLedger ledger, LocalDate on, Choice choice) {
        List<FindingStanding> all = ledger.standings(on);
        List<FindingStanding> shown = all.stream()
                .filter(choice::shows)
                .sorted(java.util.Comparator.comparing(FindingStanding::daysOverdue)
                        .reversed()
                        .thenComparing(of -> of.statement().district())
                        .thenComparing(FindingStanding::findingId))
                .toList();
        List<Block> main = new ArrayList<>();
        main.add(which(around, choice));
        main.add(new Block.Table(
                "Findings: " + shown.size() + " of " + all.size(),
                List.of("Finding", around.said("District"), "Source", "Notice", "Due", "State", "Overdue, days"),
                shown.stream().map(FindingsView::row).toList(),
                all.isEmpty()
                        ? "The ledger has no finding on that day."
                        : "The ledger has findings, and none of these."));
        main.addAll(BlockPage.of(around, "Ageing", FindingReport.of(all, on)::write));
        return new DeskPage(
                around.shell(
                        "Findings",
                        Around.FINDINGS,
                        List.of("determinations findings list", "determinations findings report")),
                "The ledger on " + on
                        + ", the longest overdue first. A review file is taken over at a terminal: determinations"
                        + " findings import FILE --cycle YEAR.",
                main,
                List.of());
    }

    private static List<Cell> row(FindingStanding of) {
        return List.of(
                Cell.link(Addresses.finding(of.findingId()), of.findingId()),
                Cell.link(
                        Addresses.district(of.statement().district()),
                        of.statement().district().and(of.statement().districtName())),
                Cell.of(of.statement().source().name()),
                Cell.of(of.statement().noticeOn().toString()),
                Cell.of(of.statement().dueOn().toString()),
                DossierParts.state(of),
                Cell.number(of.daysOverdue()));
    }

    private static Block which(Around around, Choice choice) {
        return new Block.ActForm(
                "Which findings",
                "which",
                true,
                Around.FINDINGS,
                List.of(),
                List.of(
                        Block.Field.text("text", around.said("Id, or district by name or code"), "", false)
                                .with(choice.text()),
                        Block.Field.of(
                                        "state",
                                        "State",
                                        "",
                                        Forms.choices("every state", Worded.words(FindingState.class)))
                                .with(choice.state())),
                "",
                "Show");
    }
}
