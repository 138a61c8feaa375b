package org.determinations.web.view;

import java.util.ArrayList;
import java.util.List;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RuleResult;
import org.determinations.model.run.RunReport;
import org.determinations.report.dossier.Candidate;
import org.determinations.report.form.Words;
import org.determinations.report.result.ReviewWords;
import org.determinations.web.page.Block;
import org.determinations.web.page.Cell;
import org.determinations.web.page.DeskPage;
import org.determinations.web.page.Tone;

/** Who awaits a person: what the screen lists, strongest evidence first; what cannot be judged; who has no category. */
public final class ReviewView {
    private final Around around;
    private final RunReport results;
    private final ReviewWords words;

    private ReviewView(Around around, RunReport results) {
        this.around = around;
        this.results = results;
        this.words = ReviewWords.of(results);
    }

    public static DeskPage page(Around around, RunReport results) {
        return new ReviewView(around, results).page();
    }

    private DeskPage page() {
        int run = results.run().number();
        List<Candidate> screened = Candidate.listScreened(results);
        List<Candidate> open = screened.stream().filter(Candidate::open).toList();
        List<Candidate> decided =
                screened.stream().filter(candidate -> !candidate.open()).toList();
        List<Block> main = new ArrayList<>();
        main.add(new Block.Heading("On the review list, not decided: " + open.size(), "open"));
        main.add(screened.isEmpty() ? new Block.None(around.said(words.noneListed())) : listed("Not decided", open));
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
                                "determinations review template --run " + run)),
                around.said(
                        "Strongest evidence first. A decision is written into the decisions file of the cycle folder;"
                                + " the second command makes that file, with each of these districts in it."),
                main,
                List.of());
    }

    private Block listed(String caption, List<Candidate> candidates) {
        return new Block.Table(
                caption,
                List.of(around.said("District"), "Shown as", "Evidence", "Decision"),
                candidates.stream().map(this::row).toList(),
                "None.");
    }

    private List<Cell> row(Candidate candidate) {
        Determination d = candidate.determination();
        List<String> evidence = new ArrayList<>();
        for (RuleResult factor : candidate.factors()) {
            if (factor.strength().compareTo(EvidenceStrength.PRESENT) >= 0) {
                evidence.add(around.said(Words.stressed(factor)) + Words.rows(factor));
            }
        }
        String standing = candidate.standing("");
        return List.of(
                name(d),
                Cell.of(d.label()),
                Cell.of(String.join(" ", evidence)),
                standing.isEmpty() ? Cell.tag(Tone.WARN, "not decided") : Cell.of(standing));
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
        blocks.add(new Block.Table(
                "Cannot be judged",
                List.of(around.said("District"), "What is not there"),
                unjudged.stream()
                        .map(of -> List.of(name(of.determination()), Cell.of(of.unjudgedWords())))
                        .toList(),
                around.said(words.noneUnjudged())));
        words.notEvaluatedForAnyDistrict().forEach(sentence -> blocks.add(new Block.Text(around.said(sentence))));
        return blocks;
    }

    private List<Block> undetermined() {
        List<Determination> undetermined = Candidate.listUndetermined(results);
        return List.of(
                new Block.Heading("Undetermined: " + undetermined.size(), "undetermined"),
                new Block.Table(
                        "Undetermined",
                        List.of(around.said("District"), "What a person must decide"),
                        undetermined.stream()
                                .map(d -> List.of(name(d), Cell.of(d.undeterminedReason())))
                                .toList(),
                        around.said(words.noneUndetermined())));
    }
}
