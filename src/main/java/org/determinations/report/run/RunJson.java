package org.determinations.report.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.determinations.issue.Issue;
import org.determinations.model.SchoolYear;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.release.StageStanding;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RuleResult;
import org.determinations.model.result.ShapeWords;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunMoment;
import org.determinations.model.run.RunReport;
import org.determinations.report.dossier.Candidate;
import org.determinations.report.dossier.ControlTotals;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.dossier.RunEnding;
import org.determinations.report.dossier.RunOrder;
import org.determinations.report.form.Json;
import org.determinations.report.form.Words;
import tools.jackson.core.JsonGenerator;

/**
 * What the terminal shows, for programs ({@code --json}). Each document names its kind and version first; a change of
 * meaning gets a new number.
 */
public final class RunJson {
    private RunJson() {}

    /** {@code run-summary/1}: what running a stage came to. */
    public static String summary(RunEnding ending) {
        return Json.pretty(json -> summary(json, ending));
    }

    /** {@code cycle-runs/1}: the same for each stage of a year, in the order run. */
    public static String cycle(List<RunEnding> endings) {
        return Json.pretty(json -> {
            json.writeStringProperty("kind", "cycle-runs/1");
            Json.objects(json, "runs", endings, RunJson::summary);
        });
    }

    private static void summary(JsonGenerator json, RunEnding ending) {
        json.writeStringProperty("kind", "run-summary/1");
        run(json, ending.results());
        json.writeStringProperty("output_folder", ending.outputFolder());
        json.writeBooleanProperty("already_done", ending.alreadyDone());
        Json.numberOrNull(json, "newer_run", ending.newerRun());
    }

    /** {@code run/1}: the same with every input file. */
    public static String show(RunReport runReport) {
        return Json.pretty(json -> {
            json.writeStringProperty("kind", "run/1");
            run(json, runReport);
            Json.objects(json, "inputs", RunOrder.of(runReport).files(), ManifestFile::input);
        });
    }

    /** The same with what happened when, oldest first. */
    public static String show(RunReport runReport, List<RunMoment> history) {
        return Json.pretty(json -> {
            json.writeStringProperty("kind", "run/1");
            run(json, runReport);
            Json.objects(json, "inputs", RunOrder.of(runReport).files(), ManifestFile::input);
            Json.objects(json, "history", history, RunJson::moment);
        });
    }

    private static void moment(JsonGenerator json, RunMoment moment) {
        json.writeStringProperty("at", moment.at().toString());
        json.writeStringProperty("what", moment.what());
        Json.textOrNull(json, "about", moment.about());
        Json.textOrNull(json, "by", moment.by());
        Json.textOrNull(json, "note", moment.note());
    }

    /**
     * {@code run-list/1}: runs in the order given.
     *
     * @param states how far each computed run has come towards its readers, by number
     * @param histories what happened to each run when, by number
     */
    public static String list(
            List<RunHeader> runs, Map<Integer, ReleaseState> states, Map<Integer, List<RunMoment>> histories) {
        return Json.pretty(json -> {
            json.writeStringProperty("kind", "run-list/1");
            Json.objects(json, "runs", runs, (j, run) -> {
                header(j, run);
                Json.textOrNull(
                        j,
                        "release_state",
                        Optional.ofNullable(states.get(run.number()))
                                .map(ReleaseState::word)
                                .orElse(""));
                Json.objects(j, "history", histories.getOrDefault(run.number(), List.of()), RunJson::moment);
            });
        });
    }

    /** {@code review-list/1}: the screened districts, strongest evidence first, those that cannot be judged, the undetermined. */
    public static String reviewList(RunReport runReport) {
        ShapeWords shape = ExplanationContext.of(runReport).shape();
        return Json.pretty(json -> {
            json.writeStringProperty("kind", "review-list/1");
            json.writeObjectPropertyStart("run");
            header(json, runReport.run());
            json.writeEndObject();
            Json.objects(
                    json,
                    "review_list",
                    Candidate.listScreened(runReport),
                    (j, candidate) -> candidate(j, candidate, shape));
            Json.objects(json, "not_judged", Candidate.listUnjudged(runReport), (j, c) -> {
                district(j, c.determination(), shape);
                j.writeStringProperty("what_is_not_there", c.unjudgedWords());
            });
            Json.objects(json, "undetermined", Candidate.listUndetermined(runReport), (j, d) -> {
                district(j, d, shape);
                j.writeStringProperty("reason", d.undeterminedReason());
            });
        });
    }

    /** {@code input-issues/1}: every issue, in the order of file, row and code. */
    public static String issues(String cycle, List<Issue> issues) {
        return Json.pretty(json -> {
            json.writeStringProperty("kind", "input-issues/1");
            Json.textOrNull(json, "cycle", cycle);
            issueCounts(json, issues);
            Json.objects(json, "rows", RunOrder.sorted(issues, RunOrder.ISSUES), RunJson::issue);
        });
    }

    /** How far each stage of a cycle is. */
    public static String status(SchoolYear cycle, List<StageStanding> stages) {
        return Json.pretty(json -> {
            json.writeStringProperty("kind", "cycle-status/1");
            json.writeStringProperty("cycle", cycle.text());
            Json.objects(json, "stages", stages, (j, stage) -> {
                j.writeStringProperty("stage", stage.stage().word());
                Json.textOrNull(
                        j, "date", stage.stageDate().map(Object::toString).orElse(""));
                Json.numberOrNull(j, "run", stage.newest().map(RunHeader::number));
                Json.textOrNull(
                        j, "state", stage.state().map(ReleaseState::word).orElse(""));
                Json.strings(j, "out_of_date", stage.outOfDate());
                Json.strings(j, "unfinished", stage.unfinished());
            });
        });
    }

    /** What a look at the installation found, one line for each thing looked at. */
    public static String checkup(List<String> lines, List<Issue> issues) {
        return Json.pretty(json -> {
            json.writeStringProperty("kind", "checkup/1");
            Json.strings(json, "looked_at", lines);
            Json.objects(json, "to_mend", issues, RunJson::issue);
        });
    }

    static void totals(JsonGenerator json, ControlTotals totals) {
        json.writeNumberProperty("districts", totals.districts());
        Json.objects(json, "categories", totals.perCategory(), (j, count) -> {
            j.writeStringProperty("code", count.description().code().text());
            j.writeStringProperty("name", count.description().name());
            j.writeNumberProperty("districts", count.districts());
        });
        json.writeNumberProperty("undetermined", totals.undetermined());
        json.writeNumberProperty("reassigned", totals.reassigned());
        json.writeNumberProperty("on_review_list", totals.onReviewList());
        json.writeNumberProperty("not_judged", totals.notJudged());
    }

    static void issueCounts(JsonGenerator json, List<Issue> issues) {
        Json.objects(
                json, "issues", new ArrayList<>(ControlTotals.perCode(issues).entrySet()), (j, count) -> {
                    j.writeStringProperty("code", count.getKey().code());
                    j.writeStringProperty("severity", word(count.getKey().severity()));
                    j.writeNumberProperty("count", count.getValue());
                });
    }

    private static void run(JsonGenerator json, RunReport runReport) {
        json.writeObjectPropertyStart("run");
        header(json, runReport.run());
        json.writeEndObject();
        json.writeObjectPropertyStart("totals");
        totals(json, ControlTotals.of(runReport));
        json.writeEndObject();
        issueCounts(json, runReport.issues());
        Json.objects(json, "warnings", runReport.warnings(), ManifestFile::warning);
    }

    private static void header(JsonGenerator json, RunHeader run) {
        json.writeNumberProperty("number", run.number());
        json.writeStringProperty("cycle", run.cycle().text());
        json.writeStringProperty("stage", run.stage().word());
        json.writeStringProperty("stage_date", run.stageDate().toString());
        json.writeStringProperty("state", word(run.state()));
        json.writeStringProperty("policy_pack", run.packId());
        json.writeStringProperty("policy_pack_sha256", run.packHash());
        json.writeStringProperty("input_set_sha256", run.inputSetHash());
        json.writeStringProperty("program_version", run.programVersion());
        Json.numberOrNull(json, "supersedes", run.supersedes());
        json.writeStringProperty("started_by", run.startedBy());
        json.writeStringProperty("started_at", run.startedAt().toString());
        Json.textOrNull(
                json, "finished_at", run.finishedAt().map(Instant::toString).orElse(""));
    }

    private static void candidate(JsonGenerator json, Candidate candidate, ShapeWords shape) {
        Determination d = candidate.determination();
        district(json, d, shape);
        Json.textOrNull(json, shape.derivedName(), Words.code(d.derived()));
        json.writeNumberProperty(shape.in("significant_{factor}s"), candidate.significant());
        json.writeNumberProperty(shape.in("present_{factor}s"), candidate.present());
        Json.objects(json, shape.in("{factor}s"), candidate.factors(), RunJson::factor);
        Json.textOrNull(json, "decision", candidate.decision());
    }

    private static void factor(JsonGenerator json, RuleResult factor) {
        json.writeStringProperty("rule", factor.ruleId());
        json.writeStringProperty("title", factor.title());
        json.writeStringProperty("shows", Words.strength(factor));
        json.writeStringProperty("evidence", Words.evidence(factor));
    }

    private static void district(JsonGenerator json, Determination d, ShapeWords shape) {
        json.writeStringProperty("district_code", d.district().digits());
        json.writeStringProperty("district_name", d.name());
        Json.textOrNull(json, shape.basisName(), d.basisText());
        json.writeStringProperty("label", d.label());
        json.writeStringProperty("status", d.status().name());
    }

    static void issue(JsonGenerator json, Issue issue) {
        json.writeStringProperty("code", issue.code().code());
        json.writeStringProperty("severity", word(issue.severity()));
        Json.textOrNull(json, "district_code", issue.district());
        json.writeStringProperty("file", issue.where().file());
        json.writeNumberProperty("row", issue.where().row());
        Json.textOrNull(json, "column", issue.where().column());
        json.writeStringProperty("message", issue.wrong());
        Json.textOrNull(json, "value_found", issue.found());
        Json.textOrNull(json, "allowed_values", issue.allowed());
        json.writeStringProperty("how_to_fix", issue.action());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
