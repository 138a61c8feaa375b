package org.determinations.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.ChangeReport;
import org.determinations.model.Determination;
import org.determinations.model.DistrictCode;
import org.determinations.model.DistrictHistory;
import org.determinations.model.ReleaseMoves;
import org.determinations.model.ReleaseState;
import org.determinations.model.RunHeader;
import org.determinations.model.RunPolicy;
import org.determinations.model.RunReport;
import org.determinations.model.RunState;
import org.determinations.model.Stage;
import org.determinations.report.DecisionTemplate;
import org.determinations.report.ExplanationContext;
import org.determinations.report.ExplanationJson;
import org.determinations.report.ExplanationMarkdown;
import org.determinations.report.ExplanationText;
import org.determinations.report.ReviewListText;
import org.determinations.report.RunHistoryHtml;
import org.determinations.report.RunJson;
import org.determinations.report.RunListText;
import org.determinations.report.RunShowText;
import org.determinations.report.Style;
import org.determinations.report.YearHistoryText;
import org.determinations.store.Database;
import org.determinations.store.Stores;

/** Runs read back as text or JSON. Starts no Spring context; holds the database until it is closed. */
public final class RunReading implements AutoCloseable {
    private static final int MATCHES_SHOWN = 20;

    private final Database database;
    private final Stores stores;

    private final Installation installation;

    private RunReading(Installation installation, Database database) {
        this.installation = installation;
        this.database = database;
        this.stores = Stores.of(database);
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
        return json ? RunJson.list(runs, states) : RunListText.render(runs, states, Style.PLAIN);
    }

    /** The same as one static page, written to a file that may be there already. */
    public void writeHistory(Path target) {
        List<RunHeader> runs = stores.runs().list();
        TextFiles.write(target, RunHistoryHtml.render(runs, releaseStates(runs)));
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

    /** One run with its inputs, totals, issues and files. */
    public String run(int number, boolean json) {
        var report = RunReports.load(stores, number);
        return json ? RunJson.show(report) : RunShowText.render(report, Style.PLAIN);
    }

    /** The districts that await a person. */
    public String reviewList(RunSelection selection, boolean json) {
        var report = RunReports.load(stores, chosen(selection).number());
        return json ? RunJson.reviewList(report) : ReviewListText.render(report, Style.PLAIN);
    }

    /** What changed from one run to another, and what caused it. */
    public String diff(int before, int after, ChangeFormat format, boolean colour) {
        ChangeReport changes =
                RunSnapshots.compare(RunSnapshots.load(stores, before), RunSnapshots.load(stores, after));
        return ChangeTexts.render(changes, format, colour);
    }

    /**
     * What would change with other facts or another policy; nothing is saved.
     *
     * @param command that was typed
     */
    public String whatIf(RunSelection selection, WhatIfQuestion question, String command, ChangeFormat format) {
        ChangeReport changes = new WhatIf(installation, stores).compare(chosen(selection), question, command);
        return ChangeTexts.render(changes, format, false);
    }

    /** A decisions file for them, to fill in. */
    public String decisionTemplate(RunSelection selection, boolean json) {
        RunReport run = RunReports.load(stores, chosen(selection).number());
        return json ? DecisionTemplate.json(run, Optional.empty()) : DecisionTemplate.render(run);
    }

    /** The same, written to a file that must not exist yet; says in JSON what was written. */
    public String writeDecisionTemplate(RunSelection selection, Path target) {
        RunReport run = RunReports.load(stores, chosen(selection).number());
        DecisionTemplate.write(target, run);
        return DecisionTemplate.json(run, Optional.of(target));
    }

    /**
     * One district's determination, explained.
     *
     * @param district a code of up to eight digits, or part of a name that fits one district
     * @param colour whether the text may carry colour
     */
    public String explain(RunSelection selection, String district, ExplanationFormat format, boolean colour) {
        RunHeader run = chosen(selection);
        Determination determination = determination(run, district);
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
        RunHeader run = chosen(new RunSelection(selection.number(), selection.cycle(), Optional.of(Stage.SECONDARY)));
        SecondaryExplanation explanation = SecondaryExplanation.of(installation, stores, run);
        Determination determination = determination(explanation.official(), district);
        return measure.map(m -> explanation.arithmetic(determination, m, group, json))
                .orElseGet(() -> explanation.whole(determination, json));
    }

    private Determination determination(RunHeader run, String district) {
        Optional<DistrictCode> code = DistrictCode.parse(district);
        if (code.isPresent()) {
            return stores.determinations()
                    .find(run.number(), code.get())
                    .orElseThrow(() -> notFound(
                            "run " + run.number() + " has no district with that code",
                            district + ", read as " + code.get(),
                            "type a code of the cycle or part of a name"));
        }
        var matches = stores.determinations().search(run.number(), district);
        if (matches.isEmpty()) {
            throw notFound(
                    "run " + run.number() + " has no district whose name has these words",
                    "\"" + district + "\"",
                    "type fewer letters, or the code");
        }
        var exact = matches.stream()
                .filter(m -> m.name().toLowerCase(Locale.ROOT).equals(district.toLowerCase(Locale.ROOT)))
                .toList();
        if (matches.size() > 1) {
            throw ambiguous(district, matches, exact);
        }
        return stores.determinations()
                .find(run.number(), matches.get(0).district())
                .orElseThrow();
    }

    private static Refusal ambiguous(
            String district,
            List<org.determinations.store.DeterminationStore.DistrictMatch> matches,
            List<org.determinations.store.DeterminationStore.DistrictMatch> exact) {
        String names = String.join(
                ", ",
                matches.stream()
                        .limit(MATCHES_SHOWN)
                        .map(m -> m.district() + " " + m.name())
                        .toList());
        return new Refusal(
                Refusal.Kind.USAGE,
                Issue.of(
                        IssueCode.AMBIGUOUS,
                        SourceRef.ofFile("DISTRICT"),
                        matches.size() + " districts have these words in their names",
                        "\"" + district + "\"",
                        matches.size() > MATCHES_SHOWN ? names + " and more" : names,
                        exact.size() == 1
                                ? "type the code, such as " + exact.get(0).district()
                                : "type the code of the one you mean"));
    }

    private RunHeader chosen(RunSelection selection) {
        if (selection.number().isPresent()) {
            int number = selection.number().get();
            return stores.runs().find(number).orElseThrow(() -> RunReports.noSuchRun(number));
        }
        return stores.runs().list().stream()
                .filter(run -> run.state() == RunState.COMPUTED)
                .filter(run -> selection.cycle().map(run.cycle()::equals).orElse(true))
                .filter(run -> selection.stage().map(s -> s == run.stage()).orElse(true))
                .reduce((first, last) -> last)
                .orElseThrow(() -> notFound(
                        "there is no computed run of that cycle and stage",
                        "",
                        "run the stage first: determinations run STAGE CYCLE_FOLDER"));
    }

    private static Refusal notFound(String wrong, String found, String action) {
        return new Refusal(
                Refusal.Kind.USAGE,
                Issue.of(IssueCode.NOT_FOUND, SourceRef.ofFile("DISTRICT"), wrong, found, "", action));
    }
}
