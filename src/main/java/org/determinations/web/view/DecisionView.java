package org.determinations.web.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.determinations.application.decide.DecisionEffect;
import org.determinations.application.decide.DecisionPreview;
import org.determinations.application.decide.DistrictChoices;
import org.determinations.model.decision.DecisionContent;
import org.determinations.model.decision.RecordedDecision;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RuleResult;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunWarning;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.form.TextLines;
import org.determinations.report.form.Words;
import org.determinations.report.result.ResultWords;
import org.determinations.web.page.Block;
import org.determinations.web.page.Cell;
import org.determinations.web.page.DeskPage;
import org.determinations.web.page.Link;
import org.determinations.web.page.Shell;

/** A decision about one district, or the same about several: what may be chosen, what it would do, what is recorded. */
public final class DecisionView {
    private final Around around;
    private final ExplanationContext context;
    private final List<DistrictChoices> choices;
    private final DecisionForm form;

    private DecisionView(Around around, ExplanationContext context, List<DistrictChoices> choices, DecisionForm form) {
        this.around = around;
        this.context = context;
        this.choices = choices;
        this.form = form;
    }

    /**
     * The questions.
     *
     * @param wrong what is wrong with the answers, each leading to its place; empty for nothing
     */
    public static DeskPage page(
            Around around,
            ExplanationContext context,
            List<DistrictChoices> choices,
            DecisionForm form,
            List<Link> wrong) {
        return new DecisionView(around, context, choices, form).page(wrong);
    }

    /** What the answers would do, with the button that records exactly this. */
    public static DeskPage preview(
            Around around, List<DistrictChoices> choices, DecisionForm form, DecisionPreview preview) {
        return new DecisionView(around, preview.context(), choices, form).preview(preview);
    }

    private RunHeader run() {
        return context.run();
    }

    private boolean isOfOne() {
        return choices.size() == 1;
    }

    private DeskPage page(List<Link> wrong) {
        List<Block> main = new ArrayList<>();
        if (!wrong.isEmpty()) {
            main.add(new Block.ErrorLinks("Nothing was recorded", wrong));
        }
        if (isOfOne()) {
            main.addAll(evidence(choices.get(0)));
        }
        main.addAll(standing());
        if (open().isEmpty()) {
            main.add(new Block.None(around.said(
                    "Nothing is left to be decided about " + (isOfOne() ? "this district." : "these districts."))));
        } else {
            main.add(new Block.Heading("Your decision", "form"));
            main.addAll(questions());
        }
        return new DeskPage(shell("decide"), lead(), main, absent());
    }

    private String lead() {
        return around.said("Nothing is recorded before you have seen what it would do.");
    }

    /** Those about which nothing is decided. */
    private List<DistrictChoices> open() {
        return choices.stream()
                .filter(choice -> choice.stands().isEmpty() && choice.inFile().isEmpty())
                .toList();
    }

    private List<Block> questions() {
        return List.of(new Block.Form(
                Addresses.decisionsPreview(run().number()),
                shown(),
                form.questions(around, open(), !isOfOne(), context),
                "Show what it would do"));
    }

    /** Of one district the one; of several all that can be ticked, so that they stand on the next page again. */
    private List<Block.Hidden> shown() {
        return List.of(
                isOfOne()
                        ? district(choices.get(0))
                        : new Block.Hidden(
                                DecisionForm.SHOWN,
                                open().stream()
                                        .map(choice -> choice.determination()
                                                .district()
                                                .digits())
                                        .collect(Collectors.joining(","))));
    }

    private static Block.Hidden district(DistrictChoices choice) {
        return new Block.Hidden(
                DecisionForm.DISTRICT, choice.determination().district().digits());
    }

    private List<Block> evidence(DistrictChoices choice) {
        Determination own = choice.determination();
        ResultWords words = new ResultWords(own, context, around::said);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Verdict(
                words.result(), words.inShort(), own.category().isEmpty()));
        List<List<Cell>> rows = new ArrayList<>();
        for (RuleResult rule : Words.showing(own.rules())) {
            rows.add(List.of(
                    Cell.of(around.said(rule.title())),
                    Cell.of(rule.lists() ? "why it is listed" : Words.strength(rule)),
                    Cell.of(around.said(rule.reason()) + Words.rows(rule))));
        }
        blocks.add(new Block.Table(
                "Evidence",
                List.of(context.shape().factorHeading(), "Shows", "What the data say, with file and row"),
                rows,
                "No factor of this run shows evidence."));
        blocks.add(new Block.Links(List.of(new Link(
                Addresses.district(run().number(), own.district()), around.said("The whole page of the district")))));
        return blocks;
    }

    /** What is decided already, with the way to take it back. */
    private List<Block> standing() {
        List<Block> blocks = new ArrayList<>();
        for (DistrictChoices choice : choices) {
            choice.stands().ifPresent(decision -> blocks.add(stands(choice, decision)));
            choice.inFile().filter(of -> choice.stands().isEmpty()).ifPresent(of -> blocks.add(inFile(choice, of)));
        }
        return blocks;
    }

    private Block stands(DistrictChoices choice, RecordedDecision decision) {
        int record = decision.entry().number();
        return new Block.Card(
                choice.determination().called() + ": decided, record " + record,
                List.of(
                        new Block.Text(decision.entry().content().orElseThrow().words() + " by " + decision.by()
                                + " on " + decision.entry().on() + ": "
                                + decision.entry().text()),
                        new Block.Form(
                                Addresses.decisionsUndo(run().number()),
                                List.of(district(choice), new Block.Hidden("record", Integer.toString(record))),
                                List.of(new Block.Question(
                                        "why-" + record,
                                        "Why it is taken back",
                                        "The decision stays on record, with this beside it.",
                                        "text",
                                        List.of(),
                                        List.of())),
                                "Take the decision back")));
    }

    private Block inFile(DistrictChoices choice, DecisionFact fact) {
        return new Block.Card(
                choice.determination().called() + ": decided in a decisions file",
                List.of(new Block.Text(DecisionContent.words(fact.kind(), fact.category()) + " by " + fact.decidedBy()
                        + " on " + fact.decidedOn() + " (" + fact.source().row().text()
                        + "). To decide otherwise here, take that row out of the file and run the stage again.")));
    }

    private List<Block> absent() {
        Set<String> sentences = new LinkedHashSet<>();
        open().forEach(choice -> sentences.addAll(choice.options().absent()));
        return sentences.isEmpty()
                ? List.of()
                : List.of(new Block.Card(
                        "What cannot be chosen, and why",
                        List.of(new Block.Bullets(
                                sentences.stream().map(around::said).toList()))));
    }

    private DeskPage preview(DecisionPreview preview) {
        List<Block> main = new ArrayList<>();
        main.add(new Block.Table(
                "If it is recorded, and nothing else changes",
                List.of(around.said("District"), "Now", "Then", "What the explanation says"),
                preview.effects().stream().map(this::effect).toList(),
                "Nothing new: the same is decided already."));
        for (RunWarning warning : preview.warnings()) {
            main.add(new Block.Text("Over the whole run: " + warning.words()));
        }
        if (!preview.standing().isEmpty()) {
            main.add(new Block.Text("The same is decided already: " + String.join(", ", preview.standing()) + "."));
        }
        main.addAll(letters(preview));
        if (!preview.effects().isEmpty()) {
            List<Block.Hidden> seen = new ArrayList<>(form.hidden());
            if (!isOfOne()) {
                seen.addAll(shown());
            }
            seen.add(new Block.Hidden("seen", preview.seen()));
            main.add(new Block.Form(
                    Addresses.decisions(run().number()),
                    seen,
                    List.of(),
                    preview.effects().size() == 1
                            ? "Record this decision"
                            : "Record these " + preview.effects().size() + " decisions"));
            main.add(
                    new Block.Text("The run stays as it is; the next run reads what is recorded. Until a run with it is"
                            + " released it can be taken back."));
        }
        main.add(new Block.Heading("Change it", "form"));
        main.addAll(questions());
        return new DeskPage(
                shell("preview"),
                around.said(TextLines.counted(preview.effects().size(), "district", "districts") + ": "
                        + preview.ask().content().words() + ", not recorded yet."),
                main,
                absent());
    }

    private List<Cell> effect(DecisionEffect of) {
        return List.of(
                Cell.link(
                        Addresses.district(run().number(), of.before().district()),
                        of.before().called() + ", " + of.before().district()),
                Cell.of(of.before().label()),
                Cell.of(of.after().label()),
                Cell.of(around.said(Words.decisionReason(of.after().rules()))));
    }

    private static List<Block> letters(DecisionPreview preview) {
        if (!preview.noLetter().isEmpty()) {
            return List.of(new Block.None(preview.noLetter()));
        }
        List<Block> blocks = new ArrayList<>();
        for (DecisionEffect effect : preview.effects()) {
            Optional<String> letter = effect.letter();
            letter.ifPresent(text -> blocks.add(new Block.Quote(
                    "Letter to " + effect.after().called() + ", as it would be",
                    text.lines()
                            .filter(line -> !line.isBlank())
                            .map(line -> line.replace("\t", " \u00b7 "))
                            .toList(),
                    preview.effects().size() == 1)));
        }
        return blocks;
    }

    private Shell shell(String step) {
        String title = isOfOne()
                ? "Decision: " + choices.get(0).determination().called()
                : "Decision about " + choices.size() + " districts";
        boolean shown = step.equals("preview");
        return around.ofRun(
                around.said(title) + (shown ? ", what it would do" : ""),
                run(),
                true,
                List.of(shown ? form.command(run().number()) : command()));
    }

    private String command() {
        String which = isOfOne() ? choices.get(0).determination().district().digits() : "DISTRICT DISTRICT";
        return "determinations decide " + which + " --run " + run().number()
                + (choices.get(0).options().derived().isPresent() ? " --reassign" : " --assign")
                + " CATEGORY --reason CODE --text \"why\"";
    }
}
