package org.determinations.application.run;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.determinations.facts.StageView;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.model.fact.FileKind;
import org.determinations.model.run.InputFileRecord;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunPlan;
import org.determinations.model.stage.StageFacts;
import org.determinations.store.Stores;

/** What must be known of a stage before its rows are put together. */
public final class StageFrames {
    private StageFrames() {}

    /** Of a stage whose files were just recognised. */
    public static StageView.Frame of(CycleInputs inputs) {
        return new StageView.Frame(
                new StageFacts(
                        inputs.plan().cycle(),
                        inputs.stage(),
                        inputs.stageDate(),
                        inputs.plan().cycle().previous(),
                        inputs.kinds(),
                        List.of()),
                inputs.runPlan().window(),
                inputs.files().stream()
                        .collect(Collectors.toMap(
                                RecognisedFile::name, file -> file.contract().kind())));
    }

    /** Of a run, from the store alone. */
    public static StageView.Frame of(Stores stores, RunHeader run) {
        List<InputFileRecord> files = stores.files().list(run.number());
        return new StageView.Frame(
                new StageFacts(
                        run.cycle(),
                        run.stage(),
                        run.stageDate(),
                        run.cycle().previous(),
                        files.stream()
                                .map(InputFileRecord::kind)
                                .collect(Collectors.<FileKind, TreeSet<FileKind>>toCollection(TreeSet::new)),
                        List.of()),
                stores.plans().find(run.number()).flatMap(RunPlan::window),
                files.stream().collect(Collectors.toMap(InputFileRecord::name, InputFileRecord::kind)));
    }
}
