package org.determinations.application.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.determinations.application.Installation;
import org.determinations.application.TextFiles;
import org.determinations.application.compare.ChangeFormat;
import org.determinations.application.compare.ChangeTexts;
import org.determinations.application.compare.WhatIf;
import org.determinations.application.compare.WhatIfQuestion;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.run.AnalyzedDistricts;
import org.determinations.application.run.CycleYears;
import org.determinations.application.run.RunReports;
import org.determinations.application.run.RunSnapshots;
import org.determinations.model.ChangeReport;
import org.determinations.model.Determination;
import org.determinations.model.DistrictHistory;
import org.determinations.model.ReleaseMoves;
import org.determinations.model.ReleaseState;
import org.determinations.model.RunHeader;
import org.determinations.model.RunMoment;
import org.determinations.model.RunPolicy;
import org.determinations.model.RunReport;
import org.determinations.model.RunState;
import org.determinations.report.ChangesText;
import org.determinations.report.DecisionTemplate;
import org.determinations.report.DistrictListing;
import org.determinations.report.ExplanationContext;
import org.determinations.report.ExplanationJson;
import org.determinations.report.ExplanationMarkdown;
import org.determinations.report.ExplanationText;
import org.determinations.report.ReviewListText;
import org.determinations.report.RunJson;
import org.determinations.report.RunListText;
import org.determinations.report.RunShowText;
import org.determinations.report.Style;
import org.determinations.report.YearHistoryText;
import org.determinations.report.site.RunHistoryPage;
import org.determinations.store.Database;
import org.determinations.store.Stores;

/** Runs read back as text or JSON. Starts no Spring context; holds the database until it is closed. */
public final class RunReading implements AutoCloseable {
    private final Database database;
    private final Stores stores;
    private final AnsweringRun determined;
    private final DistrictSearch districts;
    private final Installation installation;

    private RunReading(Installation installation, Database database) {
        this.installation = installation;
        this.database = database;
        this.stores = Stores.of(database);
        this.determined = AnsweringRun.ofDeterminations(stores);
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
    public String runs(boolean json) {
        List<RunHeader> runs = stores.runs().list();
        Map<Integer, ReleaseState> states = releaseStates(runs);
        return json ? RunJson.list(runs, states, histories(runs)) : RunListText.render(runs, states, Style.PLAIN);
    }

    /** The same as one static page, written to a file that may be there already. */
    public void writeHistory(Path target) {
        List<RunHeader> runs = stores.runs().list();
        TextFiles.write(target, RunHistoryPage.render(runs, releaseStates(runs), histories(runs)));
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

    private Map<Integer, List<RunMoment>> histories(List<RunHeader> runs) {
        Map<Integer, List<RunMoment>> histories = new TreeMap<>();
        runs.forEach(run -> histories.put(run.number(), RunMoments.list(stores, run)));
        return histories;
    }

    /** One run with its inputs, totals, issues and files, and what happened to it when. */
    public String run(int number, boolean json) {
        var report = RunReports.load(stores, number);
        List<RunMoment> history = RunMoments.list(stores, report.run());
        return json
                ? RunJson.show(report, history)
                : RunShowText.render(
                        report,
                        Optional.ofNullable(releaseStates(List.of(report.run())).get(number)),
                        history,
                        Style.PLAIN);
    }

    /** The districts that await a person. */
    public String reviewList(RunSelection selection, boolean json) {
        var report = RunReports.load(stores, determined.get(selection).number());
        return json ? RunJson.reviewList(report) : ReviewListText.render(report, Style.PLAIN);
    }

    /** What changed from one run to another, and what caused it. */
    public String diff(int before, int after, ChangeFormat format, boolean colour) {
        ChangeReport changes = compare(determined.get(before), determined.get(after));
        return ChangeTexts.render(changes, format, colour);
    }

    private ChangeReport compare(RunHeader before, RunHeader after) {
        return RunSnapshots.compare(
                RunSnapshots.load(stores, before.number()),
                RunSnapshots.load(stores, after.number()),
                AnalyzedDistricts.of(installation, stores, after));
    }

    /**
     * Which districts changed since an earlier run, and why.
     *
     * @param since a stage of the same cycle, or the number of a run
     * @param near whether the text lists facts that moved without moving a result
     */
    public String changes(RunSelection selection, String since, boolean near, ChangeFormat format, boolean colour) {
        RunHeader now = determined.get(selection);
        RunHeader before = new EarlierRun(stores, now).get(since);
        ChangeReport changes = compare(before, now);
        return format == ChangeFormat.text
                ? ChangesText.render(changes, near, new Style(colour))
                : ChangeTexts.render(changes, format, colour);
    }

    /**
     * The districts of some categories, each with its level, its result and what it was before.
     *
     * @param categories codes in any case, {@code undetermined} among them; none for every district
     */
    public String list(RunSelection selection, List<String> categories, ListFormat format, boolean colour) {
        RunHeader run = determined.get(selection);
        RunReport results = RunReports.load(stores, run.number());
        DistrictListing listing = new DistrictListing(
                results,
                CategoryWords.known(results, categories),
                new EarlierRun(stores, run).findLast().map(earlier -> RunReports.load(stores, earlier.number())));
        return switch (format) {
            case text -> listing.text(new Style(colour));
            case csv -> listing.csv();
            case json -> listing.json();
        };
    }

    /**
     * What would change with other facts or another policy; nothing is saved.
     *
     * @param command that was typed
     */
    public String whatIf(RunSelection selection, WhatIfQuestion question, String command, ChangeFormat format) {
        ChangeReport changes = new WhatIf(installation, stores).compare(determined.get(selection), question, command);
        return ChangeTexts.render(changes, format, false);
    }

    /** A decisions file for them, to fill in. */
    public String decisionTemplate(RunSelection selection, boolean json) {
        RunReport run = RunReports.load(stores, determined.get(selection).number());
        return json ? DecisionTemplate.json(run, Optional.empty()) : DecisionTemplate.render(run);
    }

    /** The same, written to a file that must not exist yet; says in JSON what was written. */
    public String writeDecisionTemplate(RunSelection selection, Path target) {
        RunReport run = RunReports.load(stores, determined.get(selection).number());
        DecisionTemplate.write(target, run);
        return DecisionTemplate.json(run, Optional.of(target));
    }

    /**
     * One district's determination, explained.
     *
     * @param district a code, also a shortened one, or part of a name that fits one district
     * @param colour whether the text may carry colour
     */
    public String explain(RunSelection selection, String district, ExplanationFormat format, boolean colour) {
        RunHeader run = determined.get(selection);
        Determination determination = districts.get(run, district);
        RunPolicy policy = stores.policies().get(run.number());
        ExplanationContext context =
                new ExplanationContext(run, stores.files().list(run.number()), policy.categories(), policy.sources());
        DistrictHistory years = new CycleYears(stores).history(run, determination.district(), policy.categories());
        return switch (format) {
            case text ->
                ExplanationText.render(determination, context, new Style(colour))
                        + apart(YearHistoryText.render(years, new Style(colour)));
            case json -> ExplanationJson.render(determination, context, years);
            case markdown ->
                ExplanationMarkdown.render(determination, context) + apart(YearHistoryText.markdown(years));
        };
    }

    private static String apart(String section) {
        return section.isEmpty() ? "" : "\n" + section;
    }

    /**
     * One district's secondary analysis, or the arithmetic of one of its measures.
     *
     * @param measure such as {@code B1-R}; empty for the whole analysis
     * @param group such as {@code HISPANIC}; empty for every group of the measure
     * @param json for a machine
     */
    public String explainSecondary(
            RunSelection selection, String district, Optional<String> measure, Optional<String> group, boolean json) {
        RunHeader run = AnsweringRun.ofAnalysis(stores)
                .get(new RunSelection(selection.number(), selection.cycle(), Optional.empty()));
        SecondaryExplanation explanation = SecondaryExplanation.of(installation, stores, run);
        Determination determination = districts.get(explanation.official(), district);
        return measure.map(m -> explanation.arithmetic(determination, m, group, json))
                .orElseGet(() -> explanation.whole(determination, json));
    }
}
