package org.determinations.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.determinations.followthrough.FindingAccount;
import org.determinations.followthrough.FindingStanding;
import org.determinations.followthrough.assistance.PlanAccount;
import org.determinations.report.district.DistrictRecord;
import org.determinations.report.district.DossierAudience;
import org.determinations.report.district.RecordPage;
import org.determinations.report.form.Page;
import org.determinations.web.page.Block;
import org.determinations.web.page.Cell;
import org.determinations.web.page.Tone;

/** What the page of a district has beside its determination: what came of it, what was put out, and the dossier to take along. */
final class DossierParts {
    private final Around around;
    private final DistrictRecord record;
    private final RecordPage page;

    DossierParts(Around around, DistrictRecord record) {
        this.around = around;
        this.record = record;
        this.page = new RecordPage(record);
    }

    /** What came of it. */
    List<Block> followed() {
        List<Block> blocks = new ArrayList<>(parts(page::discrepancies));
        blocks.addAll(parts(page::decisions));
        blocks.add(new Block.Heading("Findings of non-compliance", "findings"));
        blocks.add(new Block.Table(
                "Findings",
                List.of("Finding", "Source", "Notice", "Due", "State"),
                record.followed().findings().stream()
                        .map(FindingAccount::standing)
                        .map(DossierParts::row)
                        .toList(),
                around.said("The ledger has no finding of this district on " + record.on() + ".")));
        blocks.add(new Block.Heading("Plans of assistance", "plans"));
        blocks.add(new Block.Table(
                "Plans",
                List.of("Cycle", "Determination", "Rests on", "Signature"),
                record.followed().plans().stream().map(DossierParts::row).toList(),
                around.said("No plan of this district was proposed by " + record.on() + ".")));
        blocks.addAll(parts(page::sent));
        return blocks;
    }

    /** What is looked up. */
    List<Block> appendices() {
        return List.of(
                new Block.Appendix("Secondary analysis in full", withoutHeading(page::secondary)),
                new Block.Appendix("What the audit trail tells", withoutHeading(page::trail)));
    }

    /** The archives. */
    Block take() {
        return new Block.Card(
                "Take the dossier along",
                List.of(
                        new Block.Text("As one archive. Whoever takes it is named in the audit trail."),
                        form("For the department, CONFIDENTIAL", DossierAudience.DEPARTMENT),
                        form("For a request for public records", DossierAudience.PUBLIC_RECORDS)));
    }

    private Block form(String button, DossierAudience audience) {
        return new Block.ButtonForm(
                button, Addresses.dossier(record.district()) + "/" + audience.word(), List.of(), "");
    }

    /** The commands that make the same. */
    List<String> commands() {
        String command = "determinations dossier " + record.district();
        return List.of(command, command + " --audience " + DossierAudience.PUBLIC_RECORDS.word());
    }

    private List<Block> parts(Consumer<Page> chapter) {
        BlockPage blocks = new BlockPage(record.name());
        chapter.accept(blocks);
        return blocks.blocks();
    }

    private List<Block> withoutHeading(Consumer<Page> chapter) {
        List<Block> blocks = parts(chapter);
        return blocks.subList(1, blocks.size());
    }

    private static List<Cell> row(FindingStanding of) {
        return List.of(
                Cell.link(Addresses.finding(of.findingId()), of.findingId()),
                Cell.of(of.statement().source().name()),
                Cell.of(of.statement().noticeOn().toString()),
                Cell.of(of.statement().dueOn().toString()),
                state(of));
    }

    /** How a finding stands, as a word. */
    static Cell state(FindingStanding of) {
        return Cell.tag(
                switch (of.state()) {
                    case OVERDUE -> Tone.BAD;
                    case OPEN, TO_VERIFY -> Tone.WARN;
                    case CLOSED -> Tone.GOOD;
                },
                of.state().word());
    }

    private static List<Cell> row(PlanAccount of) {
        return List.of(
                Cell.link(
                        Addresses.plan(of.standing().plan()),
                        of.standing().plan().cycle().text()),
                Cell.of(of.standing().proposal().label()),
                Cell.of(of.basis().words()),
                Cell.of(of.standing().signature()));
    }
}
