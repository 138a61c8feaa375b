package org.determinations.application.status;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.policy.Policies;
import org.determinations.application.policy.RunJurisdictions;
import org.determinations.application.run.CorrectionFolder;
import org.determinations.application.run.CycleJurisdiction;
import org.determinations.application.run.CyclePlans;
import org.determinations.application.run.FolderChanges;
import org.determinations.application.run.RecordedDecisions;
import org.determinations.application.secondary.LastRelease;
import org.determinations.application.secondary.OfficialRun;
import org.determinations.followthrough.DueList;
import org.determinations.model.Stage;
import org.determinations.model.release.ReleaseMoves;
import org.determinations.model.release.StageStanding;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunState;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.policy.PolicyPack;
import org.determinations.report.form.Commands;
import org.determinations.store.Database;
import org.determinations.store.Stores;

/** About a cycle: how far each stage is, and what is out of date because of which file, pack or program. */
public final class CycleStatus implements AutoCloseable {
    private final Installation installation;
    private final Database database;
    private final Stores stores;

    private CycleStatus(Installation installation, Database database) {
        this.installation = installation;
        this.database = database;
        this.stores = Stores.of(database);
    }

    /** Opens the installation's database for reading. */
    public static CycleStatus open(Installation installation) {
        return new CycleStatus(installation, ReadyDatabase.forReading(installation));
    }

    @Override
    public void close() {
        database.close();
    }

    /**
     * Every stage that the cycle has a folder or a run for, in the order of the year. Refused with {@code SY-091} where the runs of the
     * cycle are another jurisdiction's: nothing of theirs says how far this one is.
     */
    public CycleStanding of(Path cycleFolder) {
        CyclePlan plan = CyclePlans.read(installation, cycleFolder);
        CycleJurisdiction.demandSame(stores, plan);
        PolicyPack pack = Policies.governing(installation, plan);
        List<StageStanding> stages = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            standing(plan, stage, cycleFolder, pack).ifPresent(stages::add);
        }
        return new CycleStanding(plan.cycle(), stages);
    }

    /**
     * Everything that is due in the cycle.
     *
     * @param standing how far it is, as {@link #of} found
     */
    public DueList due(Path cycleFolder, CycleStanding standing) {
        return DueReading.of(installation, cycleFolder, standing, stores, Optional.empty());
    }

    Stores stores() {
        return stores;
    }

    private Optional<StageStanding> standing(CyclePlan plan, Stage stage, Path cycleFolder, PolicyPack pack) {
        List<RunHeader> runs = stores.runs().list().stream()
                .filter(run -> run.cycle().equals(plan.cycle()) && run.stage() == stage)
                .toList();
        boolean hasFolder = cycleFolder.resolve(stage.word()).toFile().isDirectory();
        if (runs.isEmpty() && !hasFolder) {
            return Optional.empty();
        }
        Optional<RunHeader> newest =
                runs.stream().filter(run -> run.state() == RunState.COMPUTED).reduce((first, last) -> last);
        List<String> open = runs.stream()
                .filter(run -> newest.isEmpty() || run.number() > newest.get().number())
                .map(run -> "run " + run.number() + " is " + run.state().name().toLowerCase(java.util.Locale.ROOT))
                .toList();
        Optional<CorrectionFolder> waits = newest.flatMap(run -> waiting(run, cycleFolder));
        return Optional.of(new StageStanding(
                stage,
                Optional.ofNullable(plan.stageDates().get(stage)),
                newest,
                newest.map(run -> ReleaseMoves.stateAfter(stores.releases().list(run.number()))),
                newest.map(run -> outOfDate(run, cycleFolder, pack, waits)).orElse(List.of()),
                open,
                waits.map(CorrectionFolder::word)));
    }

    /** The folder of corrections that {@code correct} would apply now, and of which the stage's newest run has read no file. */
    private Optional<CorrectionFolder> waiting(RunHeader run, Path cycleFolder) {
        Optional<CorrectionFolder> folder = switch (run.stage()) {
            case PRELIMINARY -> Optional.of(CorrectionFolder.CORRECTIONS);
            case OFFICIAL ->
                LastRelease.find(stores, run.cycle(), Stage.OFFICIAL).map(given -> CorrectionFolder.AMENDMENT);
            case PROVISIONAL, SECONDARY -> Optional.empty();
        };
        return folder.filter(of -> of.isIn(cycleFolder))
                .filter(of -> stores.files().list(run.number()).stream()
                        .noneMatch(file -> file.name().startsWith(of.word() + "/")));
    }

    private List<String> outOfDate(RunHeader run, Path cycleFolder, PolicyPack pack, Optional<CorrectionFolder> waits) {
        List<String> reasons =
                new ArrayList<>(FolderChanges.list(cycleFolder, stores.files().list(run.number())));
        reasons.addAll(RecordedDecisions.changedSince(
                stores,
                run,
                RunJurisdictions.get(installation, stores, run.number()).words()));
        waits.ifPresent(folder -> reasons.add("the folder " + folder.word()
                + "/ is not applied yet: determinations correct " + Commands.quoted(cycleFolder.toString())));
        OfficialRun.overtaken(stores, run).ifPresent(reasons::add);
        if (!pack.hash().equals(run.packHash())) {
            reasons.add("policy pack: the run used " + run.packId() + " as it was, now " + pack.id() + " governs");
        }
        if (!installation.programVersion().equals(run.programVersion())) {
            reasons.add("program: the run was made by " + run.programVersion() + ", this is "
                    + installation.programVersion());
        }
        return reasons;
    }
}
