package org.determinations.application.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.application.Progress;
import org.determinations.application.RunFolders;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.policy.Policies;
import org.determinations.application.secondary.LastRelease;
import org.determinations.application.secondary.OfficialRun;
import org.determinations.ingest.CountedFiles;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.ingest.file.OnePass;
import org.determinations.model.Stage;
import org.determinations.model.layout.CodeLists;
import org.determinations.model.run.RunHeader;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.policy.PolicyPack;
import org.determinations.policyfile.CodeListFiles;
import org.determinations.policyfile.ContractFiles;
import org.determinations.policyfile.EquityFile;
import org.determinations.store.Database;
import org.determinations.store.Stores;

/**
 * Runs stages. Everything that can be refused before a run is made is refused before: folder, dates, policy, structure of
 * every file. The same work is never done twice unless asked for again.
 */
public final class StageRunner {
    /** Stages that this program computes, in the order of the year. */
    public static final List<Stage> RUNNABLE = List.of(Stage.values());

    private final Installation installation;
    private final StageJobs jobs;
    private final Progress progress;

    /**
     * @param jobs take a run through its steps
     * @param progress takes a line for the person who waits
     */
    public StageRunner(Installation installation, StageJobs jobs, Progress progress) {
        this.installation = installation;
        this.jobs = jobs;
        this.progress = progress;
    }

    /** Runs every stage that the folder has files for, in the order of the year; stops at the first that is refused. */
    public List<StageOutcome> runAll(Path cycleFolder, boolean again) {
        CyclePlan plan = CyclePlans.read(installation, cycleFolder);
        List<StageOutcome> outcomes = new ArrayList<>();
        for (Stage stage : CyclePlans.stages(cycleFolder, RUNNABLE)) {
            if (stage == Stage.SECONDARY && !isOfficialReleased(plan)) {
                progress.accept("secondary: waits for the release of the official run");
                continue;
            }
            Optional<CorrectionFolder> inForce = inForce(plan, stage);
            outcomes.add(run(plan, stage, inForce, cycleFolder, again));
            if (inForce.isEmpty() && stage == Stage.PRELIMINARY && CorrectionFolder.CORRECTIONS.isIn(cycleFolder)) {
                outcomes.add(run(plan, stage, Optional.of(CorrectionFolder.CORRECTIONS), cycleFolder, again));
            }
        }
        return outcomes;
    }

    /**
     * Applies decided discrepancies: those of {@code corrections/} to the preliminary levels or, once an official run of the
     * cycle is released, those of {@code amendment/} to the official ones; these also when that release was withdrawn and the folder
     * is there. Refused when the folder is not there.
     */
    public StageOutcome correct(Path cycleFolder, boolean again) {
        CyclePlan plan = CyclePlans.read(installation, cycleFolder);
        return isOfficialReleased(plan) || wasOfficialReleased(plan) && CorrectionFolder.AMENDMENT.isIn(cycleFolder)
                ? corrected(plan, Stage.OFFICIAL, CorrectionFolder.AMENDMENT, cycleFolder, again)
                : corrected(plan, Stage.PRELIMINARY, CorrectionFolder.CORRECTIONS, cycleFolder, again);
    }

    /**
     * Applies one of the two folders, whatever is released by now; refused with {@code SY-019} for the amendment of an official run
     * of a cycle of which none was ever released.
     */
    public StageOutcome correct(CorrectionFolder corrections, Path cycleFolder, boolean again) {
        CyclePlan plan = CyclePlans.read(installation, cycleFolder);
        if (corrections == CorrectionFolder.CORRECTIONS) {
            return corrected(plan, Stage.PRELIMINARY, corrections, cycleFolder, again);
        }
        if (!wasOfficialReleased(plan)) {
            try (Database database = ReadyDatabase.forRuns(installation)) {
                OfficialRun.of(Stores.of(database), plan.cycle(), "an amendment corrects an official run");
            }
        }
        return corrected(plan, Stage.OFFICIAL, corrections, cycleFolder, again);
    }

    private StageOutcome corrected(
            CyclePlan plan, Stage stage, CorrectionFolder corrections, Path cycleFolder, boolean again) {
        CyclePlans.requireFolder(cycleFolder, corrections.word(), stage, Policies.governing(installation, plan));
        return run(plan, stage, Optional.of(corrections), cycleFolder, again);
    }

    /** Corrections that are released are part of the stage from then on. */
    private Optional<CorrectionFolder> inForce(CyclePlan plan, Stage stage) {
        if (!ReadyDatabase.exists(installation)) {
            return Optional.empty();
        }
        try (Database database = ReadyDatabase.forRuns(installation)) {
            return ReleasedCorrections.find(Stores.of(database), plan.cycle(), stage)
                    .map(ReleasedCorrections::folder);
        }
    }

    private boolean isOfficialReleased(CyclePlan plan) {
        try (Database database = ReadyDatabase.forRuns(installation)) {
            return OfficialRun.find(Stores.of(database), plan.cycle()).isPresent();
        }
    }

    private boolean wasOfficialReleased(CyclePlan plan) {
        try (Database database = ReadyDatabase.forRuns(installation)) {
            return LastRelease.find(Stores.of(database), plan.cycle(), Stage.OFFICIAL)
                    .isPresent();
        }
    }

    /**
     * Runs one stage on its own files. Refused with {@code SY-090} where the run of the stage that was released last rests on
     * corrections, which a run without them would take back.
     */
    public StageOutcome run(Stage stage, Path cycleFolder, boolean again) {
        return run(CyclePlans.read(installation, cycleFolder), stage, Optional.empty(), cycleFolder, again);
    }

    private StageOutcome run(
            CyclePlan plan, Stage stage, Optional<CorrectionFolder> corrections, Path cycleFolder, boolean again) {
        CyclePlans.requireDate(plan, stage);
        PolicyPack pack = Policies.governing(installation, plan);
        Policies.demandStage(pack, stage);
        if (stage == Stage.SECONDARY) {
            demandOfficialReleased(plan);
            EquityFile.read(installation.jobs());
        }
        CodeLists lists = stage == Stage.SECONDARY ? CodeListFiles.read(installation.codeLists()) : CodeLists.NONE;
        CountedFiles records = new CountedFiles(
                ReadContext.of(plan.cycle(), plan.jurisdiction(), lists),
                (file, read, of) -> progress.advance("counting " + file, read, of));
        FileRecogniser recogniser = new FileRecogniser(
                ContractFiles.read(installation.contracts(), List.of(installation.ownContracts())),
                plan.jurisdiction().codes(),
                stage == Stage.SECONDARY ? records : OnePass.NONE);
        CycleInputs inputs = CycleInputs.collect(plan, cycleFolder, stage, corrections, recogniser, pack);
        try (Database database = ReadyDatabase.forRuns(installation)) {
            CycleJurisdiction.demandSame(Stores.of(database), plan);
            if (corrections.isEmpty()) {
                demandNoneTakenBack(Stores.of(database), plan, stage);
            }
            RunExecution execution = new RunExecution(installation, jobs, database, progress);
            EndedRun ended = execution.execute(
                    rested(besides(inputs, pack, recogniser, Stores.of(database)), lists, records, database),
                    pack,
                    again);
            return new StageOutcome(
                    ended,
                    RunFolders.of(installation, ended.report().run()),
                    corrections.isPresent(),
                    secondary(ended.report().run(), Stores.of(database)),
                    plan.jurisdiction().words());
        }
    }

    /** With what does not lie in the cycle folder: released results of earlier cycles, and decisions of the desk. */
    private CycleInputs besides(CycleInputs inputs, PolicyPack pack, FileRecogniser recogniser, Stores stores) {
        return new RecordedDecisions(installation, stores)
                .beside(new EarlierFiles(installation, stores).beside(inputs, pack, recogniser), recogniser);
    }

    /** Asked before a file of student records is counted, which takes minutes where there are many. */
    private void demandOfficialReleased(CyclePlan plan) {
        try (Database database = ReadyDatabase.forRuns(installation)) {
            OfficialRun.of(Stores.of(database), plan.cycle());
        }
    }

    private static void demandNoneTakenBack(Stores stores, CyclePlan plan, Stage stage) {
        ReleasedCorrections.find(stores, plan.cycle(), stage).ifPresent(inForce -> {
            throw inForce.refusal();
        });
    }

    /** The secondary analysis rests on a released official run, which is part of what it is. */
    private static CycleInputs rested(CycleInputs inputs, CodeLists lists, CountedFiles records, Database database) {
        if (inputs.stage() != Stage.SECONDARY) {
            return inputs;
        }
        return inputs.restingOn(
                OfficialRun.of(Stores.of(database), inputs.plan().cycle()), lists, records);
    }

    private static Optional<SecondaryResult> secondary(RunHeader run, Stores stores) {
        return run.stage() != Stage.SECONDARY
                ? Optional.empty()
                : Optional.of(new SecondaryResult(
                        stores.measures().findBasis(run.number()).orElseThrow(),
                        stores.measures().listAnswers(run.number())));
    }
}
