package org.determinations.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.determinations.followthrough.FindingAccount;
import org.determinations.followthrough.FindingStanding;
import org.determinations.followthrough.assistance.PlanAccount;
import org.determinations.model.secondary.QuestionAnswer;
import org.determinations.report.chart.SecondaryWords;
import org.determinations.report.district.DistrictRecord;
import org.determinations.report.district.DossierAudience;
import org.determinations.report.district.RecordPage;
import org.determinations.report.form.Page;
import org.determinations.report.run.RunListText;
import org.determinations.web.page.Block;
import org.determinations.web.page.Cell;
import org.determinations.web.page.Tone;

/** What the page of a district has beside its determination: what came of it, what was put out, and the dossier to take along. */
public final class DossierParts {
    private final Around around;
    private final DistrictRecord record;
    private final Optional<DistrictRecord.Answers> answers;
    private final RecordPage page;

    /** A district with what its secondary analysis answers; empty when there is none. */
    public record Of(DistrictRecord record, Optional<DistrictRecord.Answers> answers) {}

    DossierParts(Around around, Of of) {
        this.around = around;
        this.record = of.record();
        this.answers = of.answers();
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
        blocks.addAll(sent());
        blocks.add(new Block.Heading("Secondary analysis", "secondary"));
        answers.ifPresentOrElse(
                of -> blocks.addAll(answered(of)),
                () -> blocks.add(new Block.None(
                        around.said("No secondary analysis that rests on one of these runs has the district."))));
        return blocks;
    }

    private List<Block> sent() {
        return List.of(
                new Block.Heading("What was put out to it", "sent"),
                new Block.Table(
                        "What was put out",
                        List.of("Run", "How", "On (UTC)", "File"),
                        record.sent().stream()
                                .map(of -> List.of(
                                        Cell.of("run " + of.run()),
                                        Cell.of(of.how()),
                                        Cell.of(RunListText.moment(of.at())),
                                        Cell.of(of.recorded().name()
                                                + (of.bytes().isPresent() ? "" : ", gone or altered since"))))
                                .toList(),
                        around.said("No release and no export of these runs put out a file for this district.")));
    }

    private List<Block> answered(DistrictRecord.Answers of) {
        List<Block> blocks = new ArrayList<>();
        for (QuestionAnswer answer : of.answers()) {
            blocks.add(new Block.Part(around.said(SecondaryWords.fullQuestion(answer.question()))));
            answer.sentences().forEach(sentence -> blocks.add(new Block.Text(around.said(sentence))));
            blocks.add(new Block.Text("Proposal, for a person to confirm: " + SecondaryWords.proposal(answer) + ". "
                    + of.decisions().stream()
                            .filter(decision -> decision.question() == answer.question())
                            .findFirst()
                            .map(d -> (d.confirmed() ? "Confirmed by " : "Declined by ") + d.decidedBy() + " on "
                                    + d.decidedOn() + ".")
                            .orElse("Not decided yet.")));
        }
        blocks.add(new Block.Text("From run " + of.run().number() + "; its measures are in the dossier."));
        return blocks;
    }

    /** What is looked up. */
    List<Block> appendices() {
        return List.of(new Block.Appendix("What the audit trail tells", withoutHeading(page::trail)));
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
        return BlockPage.of(around, record.name(), chapter);
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
