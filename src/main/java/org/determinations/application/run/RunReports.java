package org.determinations.application.run;

import java.util.ArrayList;
import java.util.List;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.result.Determination;
import org.determinations.model.result.Outlines;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunPolicy;
import org.determinations.model.run.RunReport;
import org.determinations.model.run.RunWarning;
import org.determinations.store.Stores;

/** Everything about one run, read back from the store. */
public final class RunReports {
    private RunReports() {}

    /** The run with all its districts; refused with {@code SY-010} when there is no such run. */
    public static RunReport load(Stores stores, int number) {
        RunHeader run = stores.runs().find(number).orElseThrow(() -> noSuchRun(number));
        return load(
                stores,
                run,
                stores.determinations().list(number),
                stores.determinations().listWarnings(number));
    }

    /**
     * The same run with its districts' answers left in the store, to be read district by district while it is open; what is held
     * is one line a district.
     */
    public static RunReport open(Stores stores, int number) {
        RunHeader run = stores.runs().find(number).orElseThrow(() -> noSuchRun(number));
        return load(
                stores,
                run,
                RuleBlocks.open(stores.determinations(), number),
                stores.determinations().listWarnings(number));
    }

    /** The run with its districts in outline, so that its memory does not grow with what was read of them. */
    public static RunReport outline(Stores stores, int number) {
        RunHeader run = stores.runs().find(number).orElseThrow(() -> noSuchRun(number));
        Outlines outlines = new Outlines();
        List<Determination> districts = new ArrayList<>();
        new StoredResults(stores, number)
                .forEach(portion -> portion.forEach(whole -> districts.add(outlines.of(whole))));
        return load(stores, run, districts, stores.determinations().listWarnings(number));
    }

    /** The run with its results alone, without the answers of any rule. */
    public static RunReport withoutRules(Stores stores, int number) {
        RunHeader run = stores.runs().find(number).orElseThrow(() -> noSuchRun(number));
        return load(
                stores,
                run,
                stores.determinations().listWithoutRules(number),
                stores.determinations().listWarnings(number));
    }

    /** The run whose districts, in outline, and whose warnings are at hand. */
    static RunReport load(Stores stores, int number, List<Determination> outlines, List<RunWarning> warnings) {
        return load(stores, stores.runs().find(number).orElseThrow(() -> noSuchRun(number)), outlines, warnings);
    }

    private static RunReport load(
            Stores stores, RunHeader run, List<Determination> determinations, List<RunWarning> warnings) {
        RunPolicy policy = stores.policies().get(run.number());
        return new RunReport(
                run,
                stores.files().list(run.number()),
                determinations,
                warnings,
                stores.issues().list(run.number()),
                policy.categories(),
                policy.sources());
    }

    public static Refusal noSuchRun(int number) {
        return Refusal.Kind.USAGE.of(
                IssueCode.NOT_FOUND,
                "store",
                "there is no such run",
                "run " + number,
                "",
                "type determinations runs list to see the runs there are");
    }
}
