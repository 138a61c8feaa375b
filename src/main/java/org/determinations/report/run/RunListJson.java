package org.determinations.report.run;

import static org.determinations.report.form.JsonTypes.CYCLE;
import static org.determinations.report.form.JsonTypes.DAY;
import static org.determinations.report.form.JsonTypes.HASH;
import static org.determinations.report.form.JsonTypes.MOMENT;
import static org.determinations.report.form.JsonTypes.STAGE;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.TEXT_OR_NULL;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.listOf;
import static org.determinations.report.form.JsonTypes.lower;
import static org.determinations.report.form.JsonTypes.orNull;
import static org.determinations.report.form.JsonTypes.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunMoment;
import org.determinations.model.run.RunState;
import org.determinations.report.form.JsonForm;

/** The runs that there are, for programs. */
public final class RunListJson {
    static final JsonForm<RunHeader> HEADER = JsonForm.<RunHeader>of()
            .has("number", WHOLE, RunHeader::number)
            .has("cycle", CYCLE, RunHeader::cycle)
            .has("stage", STAGE, RunHeader::stage)
            .has("stage_date", DAY, RunHeader::stageDate)
            .has("state", lower(RunState.class), RunHeader::state)
            .has("policy_pack", TEXT, RunHeader::packId)
            .has("policy_pack_sha256", HASH, RunHeader::packHash)
            .has("input_set_sha256", HASH, RunHeader::inputSetHash)
            .has("program_version", TEXT, RunHeader::programVersion)
            .has("supersedes", orNull(WHOLE), RunHeader::supersedes)
            .says("Number of the run of the same cycle and stage that it follows.")
            .has("started_by", TEXT, RunHeader::startedBy)
            .has("started_at", MOMENT, RunHeader::startedAt)
            .has("finished_at", orNull(MOMENT), RunHeader::finishedAt);

    static final JsonForm<RunMoment> HAPPENED = JsonForm.<RunMoment>of()
            .has("at", MOMENT, RunMoment::at)
            .has("what", TEXT, RunMoment::what)
            .has("about", TEXT_OR_NULL, RunMoment::about)
            .says("What was signed for, as the person read it.")
            .has("by", TEXT_OR_NULL, RunMoment::by)
            .says("The person; null for what the program did.")
            .has("note", TEXT_OR_NULL, RunMoment::note);

    private static final JsonForm<Listed> LISTED = JsonForm.<Listed>of()
            .all(HEADER, Listed::run)
            .has("release_state", orNull(word(ReleaseState.class, ReleaseState::word)), Listed::state)
            .says("How far it has come toward its readers; null for a run that is not computed.")
            .has("history", listOf(HAPPENED), Listed::history)
            .says("What happened when, oldest first.");

    public static final JsonForm<List<Listed>> FORM = JsonForm.<List<Listed>>document(
                    "run-list/1", "All runs by number. Output of runs list with --json.")
            .has("runs", listOf(LISTED), runs -> runs);

    /**
     * A run of the list.
     *
     * @param state how far it has come towards its readers; empty for one that is not computed
     * @param history oldest first
     */
    public record Listed(RunHeader run, Optional<ReleaseState> state, List<RunMoment> history) {}

    private RunListJson() {}

    /**
     * The document, runs in the order given.
     *
     * @param states how far each computed run has come towards its readers, by number
     * @param histories what happened to each run when, by number
     */
    public static String render(
            List<RunHeader> runs, Map<Integer, ReleaseState> states, Map<Integer, List<RunMoment>> histories) {
        return FORM.render(runs.stream()
                .map(run -> new Listed(
                        run,
                        Optional.ofNullable(states.get(run.number())),
                        histories.getOrDefault(run.number(), List.of())))
                .toList());
    }
}
