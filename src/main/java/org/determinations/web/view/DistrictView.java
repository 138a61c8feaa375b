package org.determinations.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.application.reading.DistrictExplanation;
import org.determinations.application.reading.DistrictRun;
import org.determinations.model.EvidenceValue;
import org.determinations.model.decision.ListedDecision;
import org.determinations.model.note.ListedNote;
import org.determinations.model.people.Right;
import org.determinations.model.result.Determination;
import org.determinations.model.result.DeterminationStatus;
import org.determinations.model.result.RuleResult;
import org.determinations.model.result.ShapeWords;
import org.determinations.model.run.RunHeader;
import org.determinations.model.stage.CycleResult;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.form.Words;
import org.determinations.report.result.ResultWords;
import org.determinations.web.page.Block;
import org.determinations.web.page.Cell;
import org.determinations.web.page.DeskPage;
import org.determinations.web.page.Link;
import org.determinations.web.page.Tone;

/** One district in one run: result and reason in words, the evidence with file and row, its years and all its runs. */
public final class DistrictView {
    private final Around around;
    private final DistrictExplanation explained;
    private final List<DistrictRun> runs;
    private final Determination d;
    private final ExplanationContext context;
    private final Beside beside;
    private final Optional<DossierParts> dossier;

    /**
     * What is shown beside the result.
     *
     * @param decision of the desk that counts now in the cycle and stage of the run, else one that the run has read and that was
     *     taken back
     * @param notes of reviewers about the result, or about the district in every cycle and stage where the page is of no single run
     * @param record everything about the district; not asked for where the page is of one run
     * @param done what was done just now; empty for nothing
     */
    public record Beside(
            Optional<ListedDecision> decision, List<ListedNote> notes, Optional<DossierParts.Of> record, String done) {
        public Beside {
            notes = List.copyOf(notes);
        }
    }

    private DistrictView(Around around, DistrictExplanation explained, List<DistrictRun> runs, Beside beside) {
        this.beside = beside;
        this.around = around;
        this.dossier = beside.record().map(of -> new DossierParts(around, of));
        this.explained = explained;
        this.runs = List.copyOf(runs);
        this.d = explained.determination();
        this.context = explained.context();
    }

    /** @param runs every run that determined the district, newest first */
    public static DeskPage page(Around around, DistrictExplanation explained, List<DistrictRun> runs, Beside beside) {
        return new DistrictView(around, explained, runs, beside).page();
    }

    private DeskPage page() {
        RunHeader run = context.run();
        ResultWords words = new ResultWords(d, context, around::said);
        boolean waits = d.status() == DeterminationStatus.UNDETERMINED;
        List<Block> main = new ArrayList<>();
        if (!beside.done().isEmpty()) {
            main.add(new Block.Done(beside.done()));
            main.add(new Block.NextAct(
                    "Next: compute the stage again",
                    "Run " + run.number() + " stays as it is. The next run of the stage goes by what counts now.",
                    around.yearOf(run.cycle()),
                    "determinations run " + run.stage().word() + " CYCLE_FOLDER"));
        }
        main.add(new Block.Verdict(capital(words.result()), words.inShort(), waits));
        forPerson(words).ifPresent(main::add);
        main.addAll(factors());
        main.add(new Block.Heading("What decided"));
        main.addAll(decided());
        main.add(new Block.Heading("What would have changed it"));
        main.add(
                d.wouldChange().isEmpty()
                        ? new Block.None("No rule names a change that would alter it.")
                        : new Block.Bullets(d.wouldChange()));
        main.addAll(NotesView.section(around, run.number(), d.district(), beside.notes()));
        dossier.ifPresent(of -> main.addAll(of.followed()));
        main.add(new Block.Appendix(
                "Every rule, with its thresholds and what it read", rules(d.rules(), "No rule was asked.")));
        dossier.ifPresent(of -> main.addAll(of.appendices()));
        List<String> commands =
                new ArrayList<>(List.of("determinations explain " + d.district() + " --run " + run.number()));
        dossier.ifPresent(of -> commands.addAll(of.commands()));
        return new DeskPage(
                around.ofRun(d.called(), run, true, commands),
                around.said("District ") + d.district() + ", shown as " + d.label(),
                main,
                side());
    }

    private Optional<Block> forPerson(ResultWords words) {
        List<Block> blocks = words.forPerson().isEmpty()
                ? List.of()
                : List.of(new Block.Bullets(words.forPerson().stream()
                        .map(sentence -> sentence.replace("`", ""))
                        .toList()));
        return blocks.isEmpty() ? Optional.empty() : Optional.of(new Block.Card("What a person must decide", blocks));
    }

    private List<Block> factors() {
        List<RuleResult> factors = Words.factors(d.rules());
        if (factors.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Block.Heading(context.shape().allFactors()),
                new Block.Text("Evidence for a person. By itself it changes no category."),
                new Block.Table(
                        context.shape().allFactors(),
                        List.of(context.shape().factorHeading(), "Shows", "What the data say", "Where"),
                        factors.stream().map(this::factor).toList(),
                        ""));
    }

    private List<Cell> factor(RuleResult factor) {
        String strength = Words.strength(factor);
        Tone tone = switch (factor.strength()) {
            case SIGNIFICANT -> Tone.BAD;
            case PRESENT -> Tone.WARN;
            default -> Tone.PLAIN;
        };
        String rows = Words.rows(factor).strip();
        return List.of(
                Cell.of(factor.title()),
                Cell.tag(tone, strength),
                Cell.of(around.said(factor.reason())),
                Cell.of(rows.isEmpty() ? "" : rows.substring(1, rows.length() - 1)));
    }

    /** In words; ids, thresholds and sources stand in the appendix. */
    private List<Block> decided() {
        List<Block> blocks = new ArrayList<>();
        for (RuleResult rule : d.rules().stream().filter(RuleResult::decisive).toList()) {
            blocks.add(new Block.Part(around.said(rule.title()) + ": " + Words.answer(rule)));
            if (!rule.reason().isEmpty()) {
                blocks.add(new Block.Text(around.said(rule.reason())));
            }
            List<String> read = rule.values().stream()
                    .filter(value -> !value.where().file().isEmpty())
                    .map(value -> value.name() + ", " + Words.where(value.where()))
                    .distinct()
                    .toList();
            if (!read.isEmpty()) {
                blocks.add(new Block.Bullets(read));
            }
        }
        return blocks.isEmpty() ? List.of(new Block.None("No rule decided: a person must.")) : blocks;
    }

    private List<Block> rules(List<RuleResult> rules, String none) {
        List<Block> blocks = new ArrayList<>();
        for (RuleResult rule : rules) {
            blocks.add(new Block.Part(around.said(rule.title()) + ": " + Words.answer(rule)));
            if (!rule.reason().isEmpty()) {
                blocks.add(new Block.Text(around.said(rule.reason())));
            }
            values(rule).ifPresent(blocks::add);
            List<String> notes = new ArrayList<>();
            rule.thresholds().forEach(use -> notes.add("Threshold " + Words.threshold(use)));
            notes.add("Rule " + rule.ruleId() + ", " + Words.confidence(rule.confidence(), rule.sources()));
            blocks.add(new Block.Bullets(notes));
        }
        return blocks.isEmpty() ? List.of(new Block.None(none)) : blocks;
    }

    /** The answer of another rule is no value: it stands under its own heading. */
    private Optional<Block> values(RuleResult rule) {
        List<EvidenceValue> values = rule.values().stream()
                .filter(value ->
                        d.rules().stream().noneMatch(other -> other.ruleId().equals(value.name())))
                .toList();
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Table(
                        "Read by " + rule.ruleId(),
                        List.of("Value", "Found", "File", "Row and column"),
                        values.stream()
                                .map(value -> List.of(
                                        Cell.of(value.name()),
                                        Cell.of(Words.found(value)),
                                        Cell.of(value.where().file()),
                                        Cell.of(Words.place(value.where()))))
                                .toList(),
                        ""));
    }

    private List<Block> side() {
        List<Block> side = new ArrayList<>(decision());
        side.addAll(List.of(
                new Block.Card("Facts", List.of(new Block.Facts(facts()))),
                new Block.Card("Through the years", List.of(years())),
                new Block.Card("Every run", List.of(everyRun())),
                dossier.map(DossierParts::take).orElseGet(this::wholeDossier)));
        return side;
    }

    private Block wholeDossier() {
        return new Block.Card(
                "Dossier",
                List.of(new Block.Links(List.of(new Link(
                        Addresses.district(d.district()),
                        around.said("Everything about the district, as of its newest run"))))));
    }

    /** The decision of the desk that counts, and the way to decide or to take it back where this is the newest run of its stage. */
    private List<Block> decision() {
        RunHeader run = context.run();
        List<Block> blocks = new ArrayList<>();
        beside.decision()
                .ifPresent(of -> blocks.add(new Block.Facts(List.of(
                        new Block.Fact(
                                "Record " + of.decision().entry().number(),
                                of.decision().entry().content().orElseThrow().words() + " by "
                                        + of.decision().by() + " on "
                                        + of.decision().entry().on()),
                        new Block.Fact("Why", of.decision().entry().text()),
                        new Block.Fact("How it stands", of.state())))));
        boolean newest = runs.stream()
                .map(DistrictRun::run)
                .noneMatch(other -> other.cycle().equals(run.cycle())
                        && other.stage() == run.stage()
                        && other.number() > run.number());
        if (newest && run.stage().considersCompliance() && around.may(Right.DECIDE)) {
            blocks.add(new Block.Links(List.of(new Link(
                    Addresses.decision(run.number(), d.district()),
                    around.said(
                            beside.decision()
                                            .filter(of -> of.takenBack().isEmpty())
                                            .isPresent()
                                    ? "Take the decision back"
                                    : "Decide about this district")))));
        }
        return blocks.isEmpty() ? List.of() : List.of(new Block.Card("Decision of the desk", blocks));
    }

    private List<Block.Fact> facts() {
        RunHeader run = context.run();
        List<Block.Fact> facts = new ArrayList<>(List.of(
                new Block.Fact(context.shape().basisHeading(), ShapeWords.shown(d.basisText())),
                new Block.Fact("Shown as", d.label()),
                new Block.Fact("Stage", run.stage().word() + ", dated " + run.stageDate()),
                new Block.Fact("Cycle", around.jurisdiction().years().text(run.cycle()))));
        d.category()
                .flatMap(context::find)
                .ifPresent(category -> facts.add(
                        new Block.Fact("Calls for", category.assistance() + ": " + category.assistanceText())));
        return facts;
    }

    private Block years() {
        return new Block.Table(
                "Official results by cycle",
                List.of("Cycle", context.shape().basisHeading(), "Shown as"),
                explained.years().results().stream().map(DistrictView::year).toList(),
                around.said("The store has no official result of this district yet."));
    }

    private static List<Cell> year(CycleResult result) {
        return List.of(
                Cell.of(result.cycle().text()), Cell.of(ShapeWords.shown(result.basisText())), Cell.of(result.label()));
    }

    private Block everyRun() {
        return new Block.Table(
                around.said("Every run of the district"),
                List.of("Run", "Shown as", "State"),
                runs.stream()
                        .map(of -> List.of(
                                Cell.link(Addresses.district(of.run().number(), d.district()), Names.run(of.run())),
                                Cell.of(of.determination().label()),
                                Names.stateCell(of.run(), Optional.of(of.state()))))
                        .toList(),
                "");
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
