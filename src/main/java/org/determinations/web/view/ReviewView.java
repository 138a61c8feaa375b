package org.determinations.web.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.determinations.model.DistrictCode;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.decision.ListedDecision;
import org.determinations.model.note.ListedNote;
import org.determinations.model.people.Right;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RuleResult;
import org.determinations.model.run.RunReport;
import org.determinations.report.dossier.Candidate;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.form.Words;
import org.determinations.report.result.ReviewWords;
import org.determinations.web.page.Block;
import org.determinations.web.page.Cell;
import org.determinations.web.page.DeskPage;
import org.determinations.web.page.Link;
import org.determinations.web.page.Tone;

/** Who awaits a person: what the screen lists, strongest evidence first; what cannot be judged; who has no category. */
public final class ReviewView {
    private final Around around;
    private final RunReport results;
    private final ReviewWords words;
    private final Standing standing;

    /**
     * What was done since the run.
     *
     * @param decisions of the desk that count in its cycle and stage
     * @param notes of reviewers about results of its cycle and stage
     * @param newest whether it is the newest run, on which people decide
     * @param done whether decisions were recorded just now
     * @param choice which districts are listed; what is counted is of all
     */
    public record Standing(
            List<ListedDecision> decisions, List<ListedNote> notes, boolean newest, boolean done, ReviewChoice choice) {
        public Standing {
            decisions = List.copyOf(decisions);
            notes = List.copyOf(notes);
        }
    }

    private ReviewView(Around around, RunReport results, Standing standing) {
        this.standing = standing;
        this.around = around;
        this.results = results;
        this.words = ReviewWords.of(results);
    }

    public static DeskPage page(Around around, RunReport results, Standing standing) {
        return new ReviewView(around, results, standing).page();
    }

    /**
     * Districts of the review list that show one kind of evidence and that wait for a decision, strongest evidence first.
     *
     * @param decisions of the desk that count
     * @param evidence id of the factor
     */
    public static List<DistrictCode> undecided(RunReport results, List<ListedDecision> decisions, String evidence) {
        return Candidate.listScreened(results).stream()
                .filter(candidate -> candidate.open(decisions))
                .filter(candidate -> candidate.factors().stream()
                        .anyMatch(factor -> factor.ruleId().equals(evidence) && shows(factor)))
                .map(candidate -> candidate.determination().district())
                .toList();
    }

    static boolean shows(RuleResult factor) {
        return factor.strength().compareTo(EvidenceStrength.PRESENT) >= 0;
    }

    private boolean isOpen(Candidate candidate) {
        return candidate.open(standing.decisions());
    }

    private boolean mayDecide() {
        return standing.newest() && results.run().stage().considersCompliance() && around.may(Right.DECIDE);
    }

    private DeskPage page() {
        int run = results.run().number();
        List<Candidate> screened = Candidate.listScreened(results);
        List<Candidate> open = screened.stream().filter(this::isOpen).toList();
        List<Candidate> decided =
                screened.stream().filter(candidate -> !isOpen(candidate)).toList();
        List<Block> main = new ArrayList<>();
        if (standing.done()) {
            main.add(new Block.Done("Your decisions are recorded. The next run of the stage reads them."));
        }
        main.add(standing.choice().form(around, results));
        main.add(new Block.Heading("On the review list, not decided: " + open.size(), "open"));
        main.add(screened.isEmpty() ? new Block.None(around.said(words.noneListed())) : listed("Not decided", open));
        main.addAll(together());
        main.add(new Block.Heading("On the review list, decided: " + decided.size(), "decided"));
        main.add(listed("Decided", decided));
        if (results.run().stage().considersCompliance()) {
            main.addAll(unjudged());
        }
        main.addAll(undetermined());
        return new DeskPage(
                around.ofRun(
                        "Review list",
                        results.run(),
                        true,
                        List.of(
                                "determinations review list --run " + run,
                                "determinations review template --run " + run,
                                "determinations notes list --cycle "
                                        + results.run().cycle() + " --standing")),
                around.said(
                        (ExplanationContext.of(results).shape().strongestFirst().isEmpty()
                                        ? ""
                                        : "Strongest evidence first. ")
                                + "A decision is recorded here, or written into the decisions file of the"
                                + " cycle folder; the second command makes that file, with each of these districts in it. A note"
                                + " is an opinion beside the evidence, and no run reads it."),
                main,
                List.of());
    }

    private Block listed(String caption, List<Candidate> candidates) {
        return table(caption, candidates, List.of("Shown as", "Evidence", "Decision", "Notes"), this::row, "None.");
    }

    /** Those that are asked for; whether there is none, or none that fits, is said. */
    private Block table(
            String caption,
            List<Candidate> all,
            List<String> header,
            Function<Candidate, List<Cell>> cells,
            String none) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Candidate candidate : all) {
            if (standing.choice().shows(candidate, standing.notes())) {
                List<Cell> row = new ArrayList<>(List.of(name(candidate.determination())));
                row.addAll(cells.apply(candidate));
                rows.add(row);
            }
        }
        List<String> headings = new ArrayList<>(List.of(around.said("District")));
        headings.addAll(header);
        return new Block.Table(
                rows.size() == all.size() ? caption : caption + ": " + rows.size() + " of " + all.size(),
                headings,
                rows,
                all.isEmpty() ? none : "None of " + all.size() + " fits what is asked for.");
    }

    private List<Cell> row(Candidate candidate) {
        List<String> evidence = new ArrayList<>();
        for (RuleResult rule : Words.showing(candidate.determination().rules())) {
            evidence.add(around.said(Words.stressed(rule)) + Words.rows(rule));
        }
        return List.of(
                Cell.of(candidate.determination().label()),
                Cell.of(String.join(" ", evidence)),
                decision(candidate),
                notes(candidate));
    }

    private Cell notes(Candidate candidate) {
        return NotesView.cell(
                around, results.run().number(), candidate.determination().district(), standing.notes());
    }

    private Cell decision(Candidate candidate) {
        Optional<ListedDecision> gone = candidate.takenBack(standing.decisions());
        String told = gone.isPresent()
                ? ""
                : candidate
                        .waiting(standing.decisions())
                        .map(of -> of.decision().entry().content().orElseThrow().words() + " by "
                                + of.decision().by() + ", record "
                                + of.decision().entry().number() + ": waits for the next run")
                        .orElseGet(() -> candidate.standing(""));
        if (!told.isEmpty()) {
            return Cell.of(told);
        }
        String open = gone.map(of -> "record " + of.decision().entry().number() + " " + of.state() + ", ")
                        .orElse("") + "not decided";
        return mayDecide() ? decide(candidate.determination(), open) : Cell.tag(Tone.WARN, open);
    }

    private Cell decide(Determination d, String open) {
        return Cell.link(Addresses.decision(results.run().number(), d.district()), open + ": decide");
    }

    /** Districts with the same kind of evidence, to be decided about together; nobody decides about one that is not listed. */
    private List<Block> together() {
        if (!mayDecide()) {
            return List.of();
        }
        Map<String, String> kinds = new LinkedHashMap<>();
        List<Candidate> open =
                Candidate.listScreened(results).stream().filter(this::isOpen).toList();
        List<DistrictCode> hidden = open.stream()
                .filter(candidate -> !standing.choice().shows(candidate, standing.notes()))
                .map(candidate -> candidate.determination().district())
                .toList();
        open.stream()
                .flatMap(candidate -> candidate.factors().stream())
                .filter(ReviewView::shows)
                .forEach(factor -> kinds.putIfAbsent(factor.ruleId(), factor.title()));
        List<Link> links = new ArrayList<>();
        kinds.forEach((rule, title) -> {
            List<DistrictCode> of = undecided(results, standing.decisions(), rule);
            int count = of.size();
            if (count > 1 && of.stream().noneMatch(hidden::contains)) {
                links.add(new Link(
                        Addresses.decisions(results.run().number()) + "?evidence=" + rule,
                        around.said("Decide about " + count + " districts together: " + title)));
            }
        });
        return links.isEmpty() ? List.of() : List.of(new Block.Links(links));
    }

    private Cell name(Determination d) {
        return Cell.link(
                Addresses.district(results.run().number(), d.district()),
                (d.name().isBlank() ? "" : d.name() + ", ") + d.district());
    }

    private List<Block> unjudged() {
        List<Candidate> unjudged = Candidate.listUnjudged(results);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading("Cannot be judged: " + unjudged.size(), "unjudged"));
        blocks.add(table(
                "Cannot be judged",
                unjudged,
                List.of("What is not there", "Notes"),
                of -> List.of(Cell.of(of.unjudgedWords()), notes(of)),
                around.said(words.noneUnjudged())));
        words.notEvaluatedForAnyDistrict().forEach(sentence -> blocks.add(new Block.Text(around.said(sentence))));
        return blocks;
    }

    private List<Block> undetermined() {
        List<Determination> undetermined = Candidate.listUndetermined(results);
        return List.of(
                new Block.Heading("Undetermined: " + undetermined.size(), "undetermined"),
                table(
                        "Undetermined",
                        undetermined.stream().map(Candidate::of).toList(),
                        List.of("What a person must decide", "Decision", "Notes"),
                        of -> List.of(
                                Cell.of(around.said(of.determination().undeterminedReason())), decision(of), notes(of)),
                        around.said(words.noneUndetermined())));
    }
}
