package org.determinations.application.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.determinations.application.Installation;
import org.determinations.application.compare.ParallelQuestion;
import org.determinations.application.compare.ParallelRun;
import org.determinations.application.compare.WhatIf;
import org.determinations.application.compare.WhatIfQuestion;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.policy.RunJurisdictions;
import org.determinations.application.policy.RunPacks;
import org.determinations.application.run.AskedDistricts;
import org.determinations.application.run.CycleYears;
import org.determinations.application.run.RecordedDecisions;
import org.determinations.application.run.RunReports;
import org.determinations.application.run.RunSnapshots;
import org.determinations.application.secondary.AnalyzedDistricts;
import org.determinations.determination.programme.Programmes;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.change.ChangeReport;
import org.determinations.model.decision.ListedDecision;
import org.determinations.model.decision.RecordedDecision;
import org.determinations.model.fact.DiscrepancyFact;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.note.NoteBook;
import org.determinations.model.parallel.ParallelReport;
import org.determinations.model.release.ReleaseMoves;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.result.Determination;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunMoment;
import org.determinations.model.run.RunPolicy;
import org.determinations.model.run.RunReport;
import org.determinations.model.run.RunState;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.policy.PolicyPack;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.run.DistrictListing;
import org.determinations.report.run.StreakListing;
import org.determinations.store.Database;
import org.determinations.store.Stores;

/** Runs read back. Starts no Spring context; holds the database until it is closed. */
public final class RunReading implements AutoCloseable {
    private static final int MOST_PAIRS = 5;

    private final Database database;
    private final Stores stores;
    private final AnsweringRun determined;
    private final DistrictSearch districts;
    private final Installation installation;

    private RunReading(Installation installation, Database database) {
        this.installation = installation;
        this.database = database;
        this.stores = Stores.of(database);
        this.determined = AnsweringRun.ofDeterminations(installation, stores);
        this.districts = new DistrictSearch(installation, stores);
    }

    /** Opens the installation's database; refused when there is none yet, or when another process holds it. */
    public static RunReading open(Installation installation) {
        return new RunReading(installation, ReadyDatabase.forReading(installation));
    }

    @Override
    public void close() {
        database.close();
    }

    /** All runs, by number. */
    public RunList runs() {
        List<RunHeader> runs = stores.runs().list();
        return new RunList(runs, releaseStates(runs), stores.runs().releasedAlone());
    }

    /** What happened to each run when, by number. */
    public Map<Integer, List<RunMoment>> histories(RunList of) {
        Map<Integer, List<RunMoment>> histories = new TreeMap<>();
        of.runs().forEach(run -> histories.put(run.number(), RunMoments.list(stores, run)));
        return histories;
    }

    private Map<Integer, ReleaseState> releaseStates(List<RunHeader> runs) {
        Map<Integer, ReleaseState> states = new TreeMap<>();
        for (RunHeader run : runs) {
            if (run.state() == RunState.COMPUTED) {
                states.put(
                        run.number(), ReleaseMoves.stateAfter(stores.releases().list(run.number())));
            }
        }
        return states;
    }

    /** One run with its inputs, totals, issues and files, and what happened to it when. */
    public RunAccount run(int number) {
        RunReport report = RunReports.load(stores, number);
        return new RunAccount(
                report,
                Optional.ofNullable(releaseStates(List.of(report.run())).get(number)),
                RunMoments.list(stores, report.run()));
    }

    /** The decisions of the desk that count in the cycle and stage of a run, and those that it has read and that were taken back since. */
    public List<ListedDecision> decisions(RunHeader run) {
        Set<Integer> read = RecordedDecisions.read(stores, run);
        List<RecordedDecision> decisions = stores.decisions().book().list(run.cycle(), run.stage()).stream()
                .filter(RecordedDecision::decides)
                .toList();
        return RecordedDecisions.listed(stores, decisions).stream()
                .filter(of -> of.takenBack().isEmpty()
                        || read.contains(of.decision().entry().number()))
                .toList();
    }

    /** The notes of reviewers, and which of them stand. */
    public NoteBook notes() {
        return stores.notes().book();
    }

    /** The discrepancies that a run has read. */
    public List<DiscrepancyFact> discrepancies(RunHeader run) {
        return stores.facts().list(run.number(), FactKinds.DISCREPANCY);
    }

    /** Whose run it is: names, words and years, as they were when it was computed. */
    public Jurisdiction jurisdiction(int run) {
        return RunJurisdictions.get(installation, stores, run);
    }

    /** Every computed run that determined the district, newest first; the code must be whole. */
    public List<DistrictRun> runsOf(DistrictCode district) {
        return stores.runs().list().stream()
                .filter(run -> run.state() == RunState.COMPUTED)
                .flatMap(run -> stores.determinations().find(run.number(), district).stream()
                        .map(found -> new DistrictRun(
                                run,
                                found,
                                ReleaseMoves.stateAfter(stores.releases().list(run.number())))))
                .sorted(Comparator.comparing((DistrictRun of) -> of.run().number())
                        .reversed())
                .toList();
    }

    /** What the chosen run determined. */
    public RunReport results(RunSelection selection) {
        return RunReports.load(stores, determined.get(selection).number());
    }

    /**
     * How many released cycles in a row each district has had its category, and what follows by the federal table.
     *
     * @param cycle the newest one with a released official run when empty
     */
    public StreakListing streaks(Optional<SchoolYear> cycle) {
        return new StreakReading(installation, stores).read(cycle);
    }

    /** What changed from one run to another, and what caused it. */
    public ChangeReport diff(int before, int after) {
        return compare(determined.get(before), determined.get(after));
    }

    private ChangeReport compare(RunHeader before, RunHeader after) {
        return RunSnapshots.between(
                stores, before.number(), after.number(), AnalyzedDistricts.of(installation, stores, after));
    }

    /**
     * Which districts changed since an earlier run, and why.
     *
     * @param since a stage of the same cycle, or the number of a run
     */
    public ChangeReport changes(RunSelection selection, String since) {
        RunHeader now = determined.get(selection);
        RunHeader before = new EarlierRun(installation, stores, now).get(since);
        return compare(before, now);
    }

    /** What a run can be held against; refused, as by {@code changes} and {@code whatif}, where it determined no district. */
    public EarlierRuns earlier(int run) {
        return new EarlierRun(installation, stores, determined.get(run)).list();
    }

    /**
     * The districts of some categories, each with its level, its result and what it was before.
     *
     * @param categories codes in any case, {@code undetermined} among them; none for every district
     */
    public DistrictListing list(RunSelection selection, List<String> categories) {
        RunHeader run = determined.get(selection);
        RunReport results = RunReports.load(stores, run.number());
        return new DistrictListing(
                results,
                CategoryWords.known(results, categories),
                new EarlierRun(installation, stores, run)
                        .findLast()
                        .map(earlier -> RunReports.load(stores, earlier.number())));
    }

    /**
     * What would change with other facts or another policy; nothing is saved.
     *
     * @param command that was typed
     */
    public ChangeReport whatIf(RunSelection selection, WhatIfQuestion question, String command) {
        return new WhatIf(installation, stores).compare(determined.get(selection), question, command);
    }

    /** A run held against a table that was made elsewhere; nothing is saved. */
    public ParallelReport parallel(RunSelection selection, ParallelQuestion question) {
        return new ParallelRun(installation, stores).compare(determined.get(selection), question);
    }

    /**
     * One district's determination, explained.
     *
     * @param district a code, also a shortened one, or part of a name that fits one district
     */
    public DistrictExplanation explain(RunSelection selection, String district) {
        RunHeader run = determined.get(selection);
        Determination determination = districts.get(run, district);
        RunPolicy policy = stores.policies().get(run.number());
        ExplanationContext context =
                new ExplanationContext(run, stores.files().list(run.number()), policy.categories(), policy.sources());
        return new DistrictExplanation(
                determination,
                context,
                CycleYears.released(stores).history(run, determination.district(), policy.categories()));
    }

    /** Which two facts together would change a district's category: reckoned now, from the facts and the policy of the run. */
    public DistrictPairs pairs(RunSelection selection, String district) {
        RunHeader run = determined.get(selection);
        Determination determination = districts.get(run, district);
        PolicyPack pack = RunPacks.get(installation, stores, run);
        AskedDistricts stage = new AskedDistricts(stores, run);
        DistrictFacts facts = stage.find(determination.district()).orElseThrow();
        return new DistrictPairs(
                determination, Programmes.of(pack.shape()).judge(stage, pack).pairs(facts, MOST_PAIRS));
    }

    /** One district's secondary analysis. */
    public DistrictAnalysis secondary(RunSelection selection, String district) {
        SecondaryExplanation explanation = analysis(selection);
        return explanation.whole(districts.get(explanation.official(), district));
    }

    /**
     * The arithmetic of one measure of a district's secondary analysis.
     *
     * @param measure such as {@code B1-R}
     * @param group such as {@code HISPANIC}; empty for every group of the measure
     */
    public MeasureWorking arithmetic(RunSelection selection, String district, String measure, Optional<String> group) {
        SecondaryExplanation explanation = analysis(selection);
        return explanation.arithmetic(districts.get(explanation.official(), district), measure, group);
    }

    private SecondaryExplanation analysis(RunSelection selection) {
        RunHeader run = AnsweringRun.ofAnalysis(installation, stores)
                .get(new RunSelection(selection.number(), selection.cycle(), Optional.empty()));
        return SecondaryExplanation.of(installation, stores, run);
    }
}
