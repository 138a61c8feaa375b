package org.determinations.application.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.determinations.application.Installation;
import org.determinations.application.policy.RunJurisdictions;
import org.determinations.application.run.RunReports;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunState;
import org.determinations.store.Stores;

/**
 * Which run answers a question: about districts and their determinations, or about the secondary analysis. With nothing
 * named it is the newest that can. One that was named and cannot is refused with {@code SY-080}, which names one that can;
 * where there is none, {@code SY-010} says what to run. Whoever asked must act.
 */
final class AnsweringRun {
    private final Installation installation;
    private final Stores stores;
    private final Predicate<RunHeader> answers;
    private final String lacks;
    private final String instead;

    private AnsweringRun(
            Installation installation, Stores stores, Predicate<RunHeader> answers, String lacks, String instead) {
        this.installation = installation;
        this.stores = stores;
        this.answers = run -> run.state() == RunState.COMPUTED && answers.test(run);
        this.lacks = lacks;
        this.instead = instead;
    }

    /** For questions about what districts are determined as. */
    static AnsweringRun ofDeterminations(Installation installation, Stores stores) {
        return new AnsweringRun(
                installation,
                stores,
                run -> run.stage() != Stage.SECONDARY,
                "the run determined no district",
                "a secondary analysis determines none; determinations explain DISTRICT --secondary shows it");
    }

    /** For questions about the secondary analysis. */
    static AnsweringRun ofAnalysis(Installation installation, Stores stores) {
        return new AnsweringRun(
                installation,
                stores,
                run -> run.stage() == Stage.SECONDARY,
                "the run is not a computed secondary analysis",
                "leave --secondary out to see what the run determined");
    }

    /** The run that was named, or the newest of that cycle and stage that answers. */
    RunHeader get(RunSelection selection) {
        if (selection.number().isPresent()) {
            return get(selection.number().get());
        }
        List<RunHeader> chosen = stores.runs().list().stream()
                .filter(run -> selection.cycle().map(run.cycle()::equals).orElse(true))
                .filter(run -> selection.stage().map(s -> s == run.stage()).orElse(true))
                .toList();
        return newest(chosen)
                .orElseThrow(() -> newest(chosen, run -> run.state() == RunState.COMPUTED)
                        .map(this::refusal)
                        .orElseGet(() -> nothingComputed(chosen)));
    }

    /** The run of that number. */
    RunHeader get(int number) {
        RunHeader run = stores.runs().find(number).orElseThrow(() -> RunReports.noSuchRun(number));
        if (!answers.test(run)) {
            throw refusal(run);
        }
        return run;
    }

    private Optional<RunHeader> newest(List<RunHeader> runs) {
        return newest(runs, answers);
    }

    private static Optional<RunHeader> newest(List<RunHeader> runs, Predicate<RunHeader> wanted) {
        return runs.stream().filter(wanted).reduce((first, last) -> last);
    }

    private Refusal refusal(RunHeader run) {
        boolean computed = run.state() == RunState.COMPUTED;
        return Refusal.Kind.USAGE.of(
                IssueCode.RUN_CANNOT_ANSWER,
                "run " + run.number(),
                computed
                        ? RunJurisdictions.get(installation, stores, run.number())
                                .words()
                                .in(lacks)
                        : "the run did not finish, so it has no results",
                words(run) + (computed ? "" : ", " + run.state().name().toLowerCase(Locale.ROOT)),
                newest(stores.runs().list()).map(AnsweringRun::words).orElse("no run yet"),
                newest(stores.runs().list())
                        .map(other -> (computed ? instead + "; or " : "") + "name run " + other.number()
                                + " instead, or none for the newest that answers")
                        .orElse("run the stage first: determinations run STAGE CYCLE_FOLDER"));
    }

    private Refusal nothingComputed(List<RunHeader> chosen) {
        if (stores.runs().releasedAlone()) {
            return Refusal.Kind.USAGE.of(
                    IssueCode.NOT_FOUND,
                    "store",
                    "no official run of that kind is released, and this login of the database sees no other",
                    "",
                    "",
                    "type determinations runs list to see what is released; whoever needs more is given another role,"
                            + " see sql/README.md");
        }
        return Refusal.Kind.USAGE.of(
                IssueCode.NOT_FOUND,
                "store",
                "there is no computed run of that cycle and stage"
                        + newest(chosen, run -> true)
                                .map(run -> "; the newest is " + words(run) + ", "
                                        + run.state().name().toLowerCase(Locale.ROOT))
                                .orElse(""),
                "",
                newest(stores.runs().list()).map(AnsweringRun::words).orElse(""),
                "run the stage first: determinations run STAGE CYCLE_FOLDER");
    }

    private static String words(RunHeader run) {
        return "run " + run.number() + " (" + run.stage().word() + ", cycle " + run.cycle() + ")";
    }
}
