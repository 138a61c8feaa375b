package org.determinations.report.run;

import static org.determinations.report.form.JsonTypes.HASH;
import static org.determinations.report.form.JsonTypes.LARGE;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.YES_NO;
import static org.determinations.report.form.JsonTypes.filled;
import static org.determinations.report.form.JsonTypes.listOf;
import static org.determinations.report.form.JsonTypes.orNull;

import java.util.List;
import java.util.Optional;
import org.determinations.model.run.CarriedOver;
import org.determinations.model.run.InputFileRecord;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RunMoment;
import org.determinations.model.run.RunReport;
import org.determinations.model.run.RunWarning;
import org.determinations.report.dossier.ControlTotals;
import org.determinations.report.dossier.RunEnding;
import org.determinations.report.dossier.RunOrder;
import org.determinations.report.form.JsonForm;

/** What a run came to, for programs. */
public final class RunJson {
    static final JsonForm<ControlTotals> TOTALS = JsonForm.<ControlTotals>of()
            .has("districts", WHOLE, ControlTotals::districts)
            .has(
                    "categories",
                    listOf(JsonForm.<ControlTotals.Count>of()
                            .has("code", TEXT, c -> c.description().code().text())
                            .has("name", TEXT, c -> c.description().name())
                            .has("districts", WHOLE, ControlTotals.Count::districts)),
                    ControlTotals::perCategory)
            .says("From least to most serious.")
            .has("undetermined", WHOLE, ControlTotals::undetermined)
            .has("reassigned", WHOLE, ControlTotals::reassigned)
            .has("on_review_list", WHOLE, ControlTotals::onReviewList)
            .has("not_judged", WHOLE, ControlTotals::notJudged)
            .says("Not on the review list, and something that a factor reads is not there.");

    static final JsonForm<InputFileRecord> INPUT = JsonForm.<InputFileRecord>of()
            .has("file", TEXT, InputFileRecord::name)
            .says("Path relative to the cycle folder.")
            .has("sha256", HASH, InputFileRecord::sha256)
            .has("bytes", LARGE, InputFileRecord::bytes)
            .has("kind", TEXT, file -> file.kind().word())
            .says("Kind of the file, such as review-findings.")
            .has("contract", TEXT, InputFileRecord::contract)
            .has("rows_read", WHOLE, InputFileRecord::rowsRead)
            .has("accepted", WHOLE, InputFileRecord::accepted)
            .has("rejected", WHOLE, InputFileRecord::rejected)
            .has("not_this_cycle", WHOLE, InputFileRecord::notThisCycle)
            .says(
                    "Rows that are left out: of other cycles, of the whole State, totals, or by the contract of the file.");

    /** A file that was written, as every document has it. */
    public static final JsonForm<OutputFile> OUTPUT = JsonForm.<OutputFile>of()
            .has("file", TEXT, OutputFile::name)
            .has("sha256", HASH, OutputFile::sha256)
            .has("bytes", LARGE, OutputFile::bytes);

    static final JsonForm<RunWarning> WARNING =
            JsonForm.<RunWarning>of().has("rule", TEXT, RunWarning::ruleId).has("words", TEXT, RunWarning::words);

    private static final JsonForm<RunReport> RUN = JsonForm.<RunReport>of()
            .has("run", RunListJson.HEADER, RunReport::run)
            .has("totals", TOTALS, ControlTotals::of)
            .all(IssuesJson.COUNTS, RunReport::issues)
            .has("warnings", listOf(WARNING), RunReport::warnings);

    private static final JsonForm<CarriedOver> TAKEN_OVER = JsonForm.<CarriedOver>of()
            .has("from_run", WHOLE, CarriedOver::from)
            .says("The run that this one supersedes.")
            .has("districts", WHOLE, CarriedOver::districts)
            .says("How many were taken over, because their facts did not move.")
            .has("of_districts", WHOLE, CarriedOver::all)
            .says("How many the run has.")
            .has("why_none", filled(TEXT), CarriedOver::whyNone)
            .says("Why every district was computed; null where taking over was possible.");

    public static final JsonForm<RunEnding> SUMMARY = JsonForm.<RunEnding>document(
                    "run-summary/1", "Result of running a stage. Output of run and correct with --json.")
            .all(RUN, RunEnding::results)
            .has("output_folder", TEXT, RunEnding::outputFolder)
            .has("already_done", YES_NO, RunEnding::alreadyDone)
            .says("Whether an earlier command had computed it.")
            .has("newer_run", orNull(WHOLE), RunEnding::newerRun)
            .says("Newest computed run of the same cycle and stage, when that is a different run.")
            .has("taken_over", orNull(TAKEN_OVER), RunEnding::carried)
            .says(
                    "What was taken over from the run before instead of being computed; null where there is no run before, where an"
                            + " earlier command determined the districts, and for the secondary analysis.");

    public static final JsonForm<List<RunEnding>> CYCLE = JsonForm.<List<RunEnding>>document(
                    "cycle-runs/1",
                    "Result of running a year, stage by stage in the order run. Output of cycle with --json.")
            .has("runs", listOf(SUMMARY), endings -> endings);

    public static final JsonForm<Shown> SHOW = JsonForm.<Shown>document(
                    "run/1", "One run with its input files. Output of runs show with --json; run.json of an export.")
            .all(RUN, Shown::run)
            .has("inputs", listOf(INPUT), shown -> RunOrder.of(shown.run()).files())
            .mayHave("history", listOf(RunListJson.HAPPENED), Shown::history)
            .says("What happened when, oldest first; not in run.json of an export.");

    /**
     * A run that is shown.
     *
     * @param history oldest first; empty in a file, which must not change with what happens later
     */
    public record Shown(RunReport run, Optional<List<RunMoment>> history) {}

    private RunJson() {}
}
