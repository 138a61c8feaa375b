package org.determinations.report.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.determinations.model.DistrictCode;
import org.determinations.model.change.ChangeReport;
import org.determinations.model.change.ChangeTotal;
import org.determinations.model.change.DistrictChange;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.result.CategoryDescription;
import org.determinations.model.result.Determination;
import org.determinations.model.result.DeterminationStatus;
import org.determinations.model.result.RuleDescription;
import org.determinations.model.result.RuleParameter;
import org.determinations.model.result.ShapeWords;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunReport;
import org.determinations.model.run.RunWarning;
import org.determinations.report.dossier.Candidate;
import org.determinations.report.dossier.ControlTotals;
import org.determinations.report.dossier.RunDossier;
import org.determinations.report.form.ChangeWords;
import org.determinations.report.form.TextLines;
import org.determinations.report.result.ReviewWords;

/** Makes the department's first page from a run. One per site. */
final class StatePageMaker {
    private final RunDossier dossier;
    private final RunReport results;
    private final DepartmentFrames frames;
    private final DepartmentAnalysis analysis;
    private final Map<DistrictCode, DistrictChange> changes;

    StatePageMaker(
            RunDossier dossier,
            DepartmentFrames frames,
            DepartmentAnalysis analysis,
            Map<DistrictCode, DistrictChange> changes) {
        this.dossier = dossier;
        this.results = dossier.results();
        this.frames = frames;
        this.analysis = analysis;
        this.changes = changes;
    }

    StatePage page() {
        RunHeader run = results.run();
        List<DistrictEntry> districts =
                results.determinations().stream().map(this::entry).toList();
        List<CategoryDescription> categories = results.categories();
        return new StatePage(
                frames.top(
                        "Special education determinations "
                                + frames.jurisdiction().years().text(run.cycle()),
                        SitePlan.STATE),
                lead(run),
                totals(),
                results.warnings().stream().map(RunWarning::words).toList(),
                new Distribution(categories, districts, frames.mark(), dossier.shape(), frames::said).pictures(),
                dossier.changes().map(this::changes),
                reassigned(),
                undetermined(),
                reviewList(),
                unjudged(),
                ReviewWords.of(results),
                analysis.summary(),
                DistrictList.of(categories.stream().map(c -> c.code().text()).toList(), districts, frames.shape()));
    }

    private String lead(RunHeader run) {
        String released = dossier.standing()
                .releasedOn()
                .map(day -> ", released on " + day)
                .orElse(", " + dossier.standing().state().word() + ", not released");
        String stage = run.stage().word();
        return stage.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + stage.substring(1) + " results dated "
                + run.stageDate() + released + ".";
    }

    private List<Fact> totals() {
        ControlTotals totals = ControlTotals.of(results);
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Districts", TextLines.number(totals.districts())));
        facts.add(new Fact("Determined", TextLines.number(totals.districts() - totals.undetermined())));
        facts.add(new Fact("Undetermined", TextLines.number(totals.undetermined())));
        facts.add(new Fact("Reassigned" + usual(), TextLines.number(totals.reassigned())));
        facts.add(new Fact("On the review list", TextLines.number(totals.onReviewList())));
        facts.add(new Fact("Cannot be judged", TextLines.number(totals.notJudged())));
        dossier.changes()
                .ifPresent(c -> facts.add(new Fact(
                        "Changed since run " + c.before().number(),
                        TextLines.number(c.listChanges().size()))));
        return facts;
    }

    /** What the policy pack calls usual; empty at a stage without compliance, and when the pack is not at hand. */
    private String usual() {
        return dossier.rules().stream()
                .filter(rule -> results.run().stage().considersCompliance())
                .filter(rule -> rule.part() == RuleDescription.Part.RUN)
                .flatMap(rule -> rule.parameters().stream())
                .map(RuleParameter::use)
                .filter(use -> use.parameter().equals("usualDistricts"))
                .findFirst()
                .map(use -> " (typically at most " + use.value() + ")")
                .orElse("");
    }

    private StatePage.Changes changes(ChangeReport report) {
        List<DistrictChange> moved = report.listChanges();
        List<DistrictChange> near = report.listNearMoves();
        String lead = frames.said(TextLines.counted(moved.size(), "district has", "districts have"))
                + " another result than in "
                + ChangeWords.run(report.before()) + "; "
                + TextLines.counted(near.size(), "near move", "near moves")
                + ": facts that moved without moving a result.";
        Table totals = new Table(
                "Counts before and after",
                List.of("Counted", "Before", "After", "Difference"),
                report.totals().stream().map(this::total).toList());
        Table other = new Table(
                "Districts with another result",
                List.of("District", "Code", "Before", "After", "Cause"),
                moved.stream().map(StatePageMaker::moved).toList());
        Table same = new Table(
                "Near moves",
                List.of("District", "Code", "Still", "Facts that moved"),
                near.stream().map(StatePageMaker::near).toList());
        return new StatePage.Changes(lead, totals, other, same);
    }

    private List<Cell> total(ChangeTotal t) {
        String sign = t.difference() > 0 ? "+" : "";
        return List.of(
                Cell.of(frames.said(t.counted())),
                Cell.number(t.before()),
                Cell.number(t.after()),
                Cell.number(sign + TextLines.number(t.difference())));
    }

    private static List<Cell> moved(DistrictChange c) {
        return List.of(
                district(c.district(), c.name()),
                Cell.of(c.district().digits()),
                Cell.of(ChangeWords.label(c.before())),
                Cell.of(ChangeWords.label(c.after())),
                Cell.of(ChangeWords.causes(c)));
    }

    private static List<Cell> near(DistrictChange c) {
        List<String> moves = c.moves().stream().map(ChangeWords::move).toList();
        return List.of(
                district(c.district(), c.name()),
                Cell.of(c.district().digits()),
                Cell.of(ChangeWords.label(c.after())),
                Cell.of(String.join("; ", moves)));
    }

    private Table reassigned() {
        return new Table(
                dossier.shape().in("Districts reassigned for {cause}"),
                List.of("District", "Code", "Shown as", "Decided by", "Decided on", "Reason"),
                results.determinations().stream()
                        .filter(Determination::reassigned)
                        .map(d -> {
                            List<DecisionFact> decided = dossier.decisions(d.district());
                            return List.of(
                                    district(d),
                                    Cell.of(d.district().digits()),
                                    Cell.of(d.label()),
                                    Cell.of(said(decided, DecisionFact::decidedBy)),
                                    Cell.of(said(decided, f -> f.decidedOn().toString())),
                                    Cell.of(said(decided, DecisionFact::reason)));
                        })
                        .toList());
    }

    private static String said(List<DecisionFact> decided, java.util.function.Function<DecisionFact, String> what) {
        return String.join("; ", decided.stream().map(what).toList());
    }

    private Table undetermined() {
        return new Table(
                "Undetermined districts",
                List.of("District", "Code", frames.shape().basisHeading(), "Why"),
                Candidate.listUndetermined(results).stream()
                        .map(d -> List.of(
                                district(d),
                                Cell.of(d.district().digits()),
                                Cell.of(ShapeWords.shown(d.basisText())),
                                Cell.of(frames.said(d.undeterminedReason()))))
                        .toList());
    }

    private Table reviewList() {
        return new Table(
                "Review list" + frames.shape().strongestFirst(),
                listed("District", "Code", "Shown as", List.of("Significant", "Present"), "Decision"),
                Candidate.listScreened(results).stream()
                        .map(c -> listed(
                                district(c.determination()),
                                Cell.of(c.determination().district().digits()),
                                Cell.of(c.determination().label()),
                                List.of(Cell.number(c.significant()), Cell.number(c.present())),
                                Cell.of(c.standing("awaits a decision"))))
                        .toList());
    }

    /** Where no rule weighs evidence there is none to count. */
    private <T> List<T> listed(T district, T code, T label, List<T> counts, T decision) {
        List<T> cells = new ArrayList<>(List.of(district, code, label));
        cells.addAll(frames.shape().isReckoned() ? List.of() : counts);
        cells.add(decision);
        return cells;
    }

    private Table unjudged() {
        return new Table(
                "Districts that cannot be judged",
                List.of("District", "Code", "Shown as", "What is not there"),
                Candidate.listUnjudged(results).stream()
                        .map(c -> List.of(
                                district(c.determination()),
                                Cell.of(c.determination().district().digits()),
                                Cell.of(c.determination().label()),
                                Cell.of(String.join(". ", c.unjudged()) + ".")))
                        .toList());
    }

    private DistrictEntry entry(Determination d) {
        List<String> notes = new ArrayList<>();
        if (d.reassigned()) {
            notes.add("reassigned");
        }
        if (d.onReviewList()) {
            notes.add("on the review list");
        }
        if (d.status() == DeterminationStatus.UNDETERMINED) {
            notes.add("awaits a person");
        }
        DistrictChange change = changes.get(d.district());
        if (change != null && change.isChange()) {
            notes.add("changed");
        }
        if (analysis.has(d)) {
            notes.add("secondary analysis");
        }
        String code = org.determinations.report.form.Words.code(d.category());
        String name = results.categories().stream()
                .filter(c -> c.code().text().equals(code))
                .map(CategoryDescription::name)
                .findFirst()
                .orElse("");
        return new DistrictEntry(
                d.district().digits(),
                d.called(),
                SitePlan.district(d.district()),
                new DistrictEntry.Shown(d.basisText(), d.derived().isPresent()),
                code,
                name,
                d.label(),
                notes);
    }

    private static Cell district(Determination d) {
        return district(d.district(), d.called());
    }

    private static Cell district(DistrictCode code, String name) {
        return Cell.link(SitePlan.district(code), name);
    }
}
