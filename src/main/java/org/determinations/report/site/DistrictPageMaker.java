package org.determinations.report.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.determinations.model.DistrictCode;
import org.determinations.model.change.DistrictChange;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.result.CitedSource;
import org.determinations.model.result.Determination;
import org.determinations.model.result.DeterminationStatus;
import org.determinations.model.result.RuleResult;
import org.determinations.model.result.ShapeWords;
import org.determinations.model.run.RunHeader;
import org.determinations.model.stage.CycleResult;
import org.determinations.model.stage.DistrictHistory;
import org.determinations.report.column.Audience;
import org.determinations.report.column.Column;
import org.determinations.report.column.Columns;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.dossier.RunDossier;
import org.determinations.report.form.ChangeWords;
import org.determinations.report.form.TextLines;
import org.determinations.report.form.Words;
import org.determinations.report.result.DeterminationColumns;
import org.determinations.report.result.DeterminationRow;
import org.determinations.report.result.EffortWords;
import org.determinations.report.result.ResultWords;

/** Makes the department's page of each district. One per site. */
final class DistrictPageMaker {
    private static final Columns<DeterminationRow> COLUMNS = DeterminationColumns.of(Audience.DEPARTMENT);

    private final RunDossier dossier;
    private final ExplanationContext context;
    private final DepartmentFrames frames;
    private final DepartmentAnalysis analysis;
    private final Map<DistrictCode, DistrictChange> changes;
    private final Set<DistrictCode> withPage;
    private final FollowUpSections followUp;

    DistrictPageMaker(
            RunDossier dossier,
            ExplanationContext context,
            DepartmentFrames frames,
            DepartmentAnalysis analysis,
            Map<DistrictCode, DistrictChange> changes) {
        this.dossier = dossier;
        this.context = context;
        this.frames = frames;
        this.analysis = analysis;
        this.changes = changes;
        this.followUp = new FollowUpSections(dossier.followUp(), context.run().number());
        this.withPage = dossier.results().determinations().stream()
                .map(Determination::district)
                .collect(Collectors.toUnmodifiableSet());
    }

    DistrictPage page(Determination d) {
        ResultWords words = new ResultWords(d, context, frames::said);
        Optional<DistrictHistory> history = dossier.history(d.district());
        RuleCards cards = new RuleCards(d, frames::said);
        Optional<DistrictChange> change = Optional.ofNullable(changes.get(d.district()));
        return new DistrictPage(
                frames.district(d.called(), d.district().digits()),
                words.result(),
                d.status() == DeterminationStatus.UNDETERMINED,
                facts(d, words),
                words.inShort(),
                words.forPerson().stream().map(w -> w.replace("`", "")).toList(),
                cards.decisive(),
                d.wouldChange(),
                factors(d),
                years(d, history),
                history.map(this::yearNotes).orElse(List.of()),
                change.map(this::changed).orElse(""),
                change.map(c -> c.causes().stream().map(ChangeWords::cause).toList())
                        .orElse(List.of()),
                Words.decision(d.rules().stream().filter(RuleResult::decisive).toList())
                                .isEmpty()
                        ? decisions(dossier.decisions(d.district()))
                        : Optional.empty(),
                analysis.district(d),
                followUp.of(d.district()),
                cards.others(),
                files(d),
                cited(context.cited(d)));
    }

    private List<Fact> facts(Determination d, ResultWords words) {
        RunHeader run = context.run();
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact("District code", d.district().digits()),
                new Fact("Shown as", d.label()),
                new Fact(frames.shape().basisHeading(), words.basis()),
                new Fact("Stage", run.stage().word() + ", dated " + run.stageDate()),
                new Fact("Cycle", frames.jurisdiction().years().text(run.cycle()))));
        d.category()
                .flatMap(context::find)
                .ifPresent(c -> facts.add(new Fact("Calls for", c.assistance() + ": " + c.assistanceText())));
        EffortWords.of(d, context, dossier.effort(), frames.jurisdiction().words())
                .ifPresent(effort -> facts.add(new Fact("Local effort", effort.sentences())));
        facts.addAll(listed(DeterminationRow.of(d, context)));
        return facts;
    }

    private static List<Fact> listed(DeterminationRow row) {
        List<Fact> facts = new ArrayList<>();
        for (Column<DeterminationRow> column : COLUMNS.list()) {
            column.page()
                    .filter(page -> page.when().test(row))
                    .ifPresent(page -> facts.add(new Fact(page.words(), column.cell(row))));
        }
        return facts;
    }

    private Optional<Table> factors(Determination d) {
        List<RuleResult> factors = Words.factors(d.rules());
        return factors.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        frames.shape().allFactors(),
                        List.of(frames.shape().factorHeading(), "Shows", "Why"),
                        factors.stream()
                                .map(f -> List.of(
                                        Cell.of(frames.said(f.title())),
                                        Cell.of(Words.strength(f)),
                                        Cell.of(frames.said(f.reason()))))
                                .toList()));
    }

    private Table years(Determination d, Optional<DistrictHistory> history) {
        List<List<Cell>> rows = new ArrayList<>();
        history.map(DistrictHistory::results).orElse(List.of()).stream()
                .filter(r -> isOwn(r.district(), d.district()))
                .forEach(r -> rows.add(yearRow(r)));
        history.map(DistrictHistory::predecessors).orElse(List.of()).stream()
                .filter(r -> isOwn(r.district(), d.district()))
                .forEach(r -> rows.add(yearRow(r)));
        return new Table(
                "Official results by cycle",
                List.of("Cycle", "Name then", frames.shape().basisHeading(), "Category", "Shown as", "Run"),
                rows);
    }

    /** The district itself or one that is no longer there: any other has a page of its own. */
    private boolean isOwn(DistrictCode one, DistrictCode own) {
        return one.equals(own) || !withPage.contains(one);
    }

    private List<Cell> yearRow(CycleResult r) {
        return List.of(
                Cell.of(r.cycle().text()),
                Cell.of(r.name()),
                Cell.of(ShapeWords.shown(r.basisText())),
                Cell.of(r.category().map(context::words).orElse("undetermined")),
                Cell.of(r.label()),
                Cell.of("run " + r.run()));
    }

    private List<String> yearNotes(DistrictHistory history) {
        List<String> notes = new ArrayList<>();
        if (history.findLastCycle().isEmpty()) {
            notes.add("No official result of the cycle before is released.");
        }
        history.streak()
                .ifPresent(s -> notes.add(TextLines.counted(s.cycles(), "cycle", "cycles in a row") + " with "
                        + s.code() + ", counted over released results."
                        + frames.shape().afterStreak()));
        history.successions()
                .forEach(s -> notes.add("On " + s.effectiveOn() + frames.said(" the district was ")
                        + s.kind().word().toLowerCase(java.util.Locale.ROOT)
                        + " (" + s.source().row().text() + ")."));
        return notes;
    }

    private String changed(DistrictChange change) {
        String since = dossier.changes().map(c -> ChangeWords.run(c.before())).orElse("");
        String before = ChangeWords.label(change.before());
        if (change.isChange()) {
            return "Was " + before + " in " + since + "; is " + ChangeWords.label(change.after()) + " now. Cause: "
                    + ChangeWords.causes(change) + ".";
        }
        String moved = change.isNearMove()
                ? " Facts moved without moving the result: "
                        + String.join(
                                "; ",
                                change.moves().stream().map(ChangeWords::move).toList())
                        + "."
                : "";
        return "The result is the same as in " + since + "." + moved;
    }

    private static Optional<Table> decisions(List<DecisionFact> decisions) {
        return decisions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "Decisions on record",
                        List.of("Decision", "By", "On", "Reason", "Evidence named", "Where"),
                        decisions.stream()
                                .map(f -> List.of(
                                        Cell.of((f.kind().name() + " " + Words.code(f.category())).strip()),
                                        Cell.of(f.decidedBy()),
                                        Cell.of(f.decidedOn().toString()),
                                        Cell.of(f.reason()),
                                        Cell.of(f.evidence()),
                                        Cell.of(Words.where(f.source().row()))))
                                .toList()));
    }

    private Table files(Determination d) {
        return new Table(
                "Input files that hold the values",
                List.of("File", "SHA-256"),
                context.filesRead(d).stream()
                        .map(f -> List.of(Cell.of(f.name()), Cell.of(f.sha256())))
                        .toList());
    }

    private static Table cited(List<CitedSource> sources) {
        return PolicySources.table("Policy that the rules cite", sources);
    }
}
