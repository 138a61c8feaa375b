package org.determinations.application.validate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.determinations.application.Installation;
import org.determinations.application.Progress;
import org.determinations.application.policy.Policies;
import org.determinations.application.run.CorrectionFolder;
import org.determinations.application.run.CycleInputs;
import org.determinations.application.run.CyclePlans;
import org.determinations.application.run.LaidOut;
import org.determinations.application.run.RejectedTogether;
import org.determinations.application.run.StageChecks;
import org.determinations.application.run.StageFolder;
import org.determinations.application.run.StageFrames;
import org.determinations.application.run.StageNeeds;
import org.determinations.application.run.StageRunner;
import org.determinations.application.run.UnstoredStage;
import org.determinations.application.secondary.SecondaryCounts;
import org.determinations.application.secondary.SecondarySteps;
import org.determinations.ingest.CountedFiles;
import org.determinations.ingest.CountedRecords;
import org.determinations.ingest.FileTotals;
import org.determinations.ingest.RecordCounter;
import org.determinations.ingest.RowReader;
import org.determinations.ingest.RowResult;
import org.determinations.ingest.StateRows;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.counted.RecordFiles;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.ingest.file.Recognition;
import org.determinations.issue.Issue;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.layout.CodeLists;
import org.determinations.model.layout.FileContract;
import org.determinations.model.run.InputFileRecord;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.policy.PolicyPack;
import org.determinations.policyfile.CodeListFiles;
import org.determinations.policyfile.ContractFiles;
import org.determinations.report.run.ErrorReport;

/** Checks a cycle folder exactly as a run would, without a database. */
public final class FolderValidation {
    private final CyclePlan plan;
    private final PolicyPack pack;
    private final LaidOut folder;
    private final FileRecogniser recogniser;
    private final CountedFiles records;
    private final Progress progress;
    private final List<InputFileRecord> files = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private final Map<String, String> names = new TreeMap<>();

    private FolderValidation(
            CyclePlan plan,
            PolicyPack pack,
            LaidOut folder,
            FileRecogniser recogniser,
            CountedFiles records,
            Progress progress) {
        this.records = records;
        this.progress = progress;
        this.plan = plan;
        this.pack = pack;
        this.folder = folder;
        this.recogniser = recogniser;
    }

    /**
     * Every issue of every stage folder; of a stage with structural issues those, and the issues of the rows of its other files.
     *
     * @param issuesTo file or folder to write the issues to as well, as {@link ErrorReports} has it
     * @param progress is told how far into a large file the reading is
     */
    public static ValidationOutcome validate(
            Installation installation, Path cycleFolder, Optional<Path> issuesTo, Progress progress) {
        return validate(installation, cycleFolder, issuesTo, Map.of(), progress);
    }

    /**
     * The same with columns of files taken for columns of contracts, this once.
     *
     * @param names column of a header to the column of a contract
     */
    public static ValidationOutcome validate(
            Installation installation,
            Path cycleFolder,
            Optional<Path> issuesTo,
            Map<String, String> names,
            Progress progress) {
        issuesTo.ifPresent(ErrorReports::format);
        CyclePlan plan = CyclePlans.read(installation, cycleFolder);
        FolderValidation validation = begin(installation, plan, LaidOut.as(cycleFolder), names, progress);
        for (Stage stage : CyclePlans.stages(cycleFolder, StageRunner.RUNNABLE)) {
            validation.stage(stage, Optional.empty());
        }
        if (CorrectionFolder.CORRECTIONS.isIn(cycleFolder)) {
            validation.stage(Stage.PRELIMINARY, Optional.of(CorrectionFolder.CORRECTIONS));
        }
        if (CorrectionFolder.AMENDMENT.isIn(cycleFolder)) {
            validation.stage(Stage.OFFICIAL, Optional.of(CorrectionFolder.AMENDMENT));
        }
        ValidationOutcome outcome = new ValidationOutcome(plan.cycle(), validation.files, validation.ordered());
        MappedNames.demandMet(validation.recogniser, outcome);
        issuesTo.ifPresent(target -> ErrorReports.write(target, validation.errors()));
        return outcome;
    }

    /**
     * The same of one folder of the cycle, as it is or as it would be with other files: what a run of it would say.
     *
     * @param plan of the cycle
     */
    public static FolderCheck check(
            Installation installation, CyclePlan plan, LaidOut laidOut, StageFolder folder, Progress progress) {
        FolderValidation validation = begin(installation, plan, laidOut, Map.of(), progress);
        validation.stage(folder.stage(), folder.corrections());
        return new FolderCheck(
                new ValidationOutcome(plan.cycle(), validation.files, validation.ordered()), validation.errors());
    }

    private static FolderValidation begin(
            Installation installation, CyclePlan plan, LaidOut folder, Map<String, String> names, Progress progress) {
        CountedFiles records = new CountedFiles(
                ReadContext.of(plan.cycle(), plan.jurisdiction(), CodeListFiles.read(installation.codeLists())),
                (file, read, of) -> progress.advance("counting " + file, read, of));
        List<FileContract> contracts =
                ContractFiles.read(installation.contracts(), List.of(installation.ownContracts()));
        MappedNames.demandKnown(names, contracts);
        FileRecogniser recogniser =
                new FileRecogniser(contracts, plan.jurisdiction().codes(), names, records);
        return new FolderValidation(
                plan, Policies.governing(installation, plan), folder, recogniser, records, progress);
    }

    private ErrorReport errors() {
        return ErrorReport.ofCheck(plan, files, ordered(), names);
    }

    private void stage(Stage stage, Optional<CorrectionFolder> corrections) {
        CycleInputs inputs;
        try {
            CyclePlans.requireDate(plan, stage);
            Policies.demandStage(pack, stage);
            inputs = CycleInputs.collect(plan, folder, stage, corrections, recogniser, pack);
        } catch (Refusal structural) {
            issues.addAll(structural.issues());
            rowsBesideRefused(stage, corrections);
            return;
        }
        SecondaryCounts counts = new SecondaryCounts();
        UnstoredStage rows = new UnstoredStage();
        List<Issue> ofRows = new ArrayList<>();
        List<InputFileRecord> read = new ArrayList<>();
        ReadContext context = stage == Stage.SECONDARY
                ? records.context()
                : ReadContext.of(plan.cycle(), plan.jurisdiction(), CodeLists.NONE);
        for (RecognisedFile file : inputs.files()) {
            int place = read.size();
            Consumer<List<? extends Fact>> facts =
                    stage == Stage.SECONDARY ? counts::add : some -> rows.add(place, some);
            read.add(
                    file.contract().kind().isOfRecords()
                            ? count(file, context, facts, ofRows)
                            : read(file, context, facts, ofRows));
        }
        issues.addAll(ofRows);
        if (stage == Stage.SECONDARY) {
            List<Issue> found =
                    SecondarySteps.folderIssues(counts, StateRows.read(inputs.files(), context), plan.cycle(), pack);
            together(inputs, found, RejectedTogether.ofCounts(ofRows, found), read);
        } else {
            List<Issue> found = StageChecks.issues(inputs, pack, rows.read(StageFrames.of(inputs), ofRows));
            together(inputs, found, RejectedTogether.of(ofRows, found), read);
        }
    }

    /**
     * Rows of the files beside one that is refused, each by itself, so that everything is corrected at once. What they show only together
     * is not asked, and files about students are not counted.
     */
    private void rowsBesideRefused(Stage stage, Optional<CorrectionFolder> corrections) {
        List<Recognition> found =
                stage == Stage.SECONDARY ? List.of() : CycleInputs.recognised(folder, stage, corrections, recogniser);
        if (found.stream().noneMatch(Recognition::isRefused)) {
            return;
        }
        ReadContext context = ReadContext.of(plan.cycle(), plan.jurisdiction(), CodeLists.NONE);
        List<RecognisedFile> known = found.stream()
                .flatMap(recognition -> recognition.file().stream())
                .toList();
        try {
            StageNeeds.readable(pack, stage, known).forEach(file -> add(read(file, context, facts -> {}, issues)));
        } catch (Refusal misplaced) {
            issues.addAll(misplaced.issues());
        }
    }

    /** What the rows show only together, and what the files then gave. */
    private void together(
            CycleInputs inputs, List<Issue> found, RejectedTogether rejected, List<InputFileRecord> read) {
        List<InputFileRecord> checked = read.stream().map(rejected::applyTo).toList();
        issues.addAll(inputs.inWords(found));
        issues.addAll(inputs.inWords(StageNeeds.notGiven(inputs, checked)));
        checked.forEach(this::add);
    }

    private void add(InputFileRecord record) {
        if (!files.contains(record)) {
            files.add(record);
        }
    }

    private InputFileRecord count(
            RecognisedFile file, ReadContext context, Consumer<List<? extends Fact>> facts, List<Issue> ofRows) {
        if (context.equals(records.context())) {
            RecordFiles.Sum sum = RecordFiles.take(records, file, facts::accept);
            ofRows.addAll(sum.issues());
            return sum.totals().record(file);
        }
        CountedRecords counted = RecordCounter.count(
                file, context, read -> progress.advance("counting " + file.shortName(), read, file.bytes()));
        facts.accept(counted.counts());
        ofRows.addAll(counted.issues());
        return counted.totals().record(file);
    }

    private InputFileRecord read(
            RecognisedFile file, ReadContext context, Consumer<List<? extends Fact>> facts, List<Issue> ofRows) {
        FileTotals totals = FileTotals.NONE;
        try (RowReader rows = RowReader.open(file, context, 0)) {
            for (Optional<RowResult> row = rows.next(); row.isPresent(); row = rows.next()) {
                totals = totals.plus(row.get());
                facts.accept(row.get().facts());
                row.get().facts().forEach(this::name);
                ofRows.addAll(row.get().issues());
            }
        }
        ofRows.addAll(totals.issues(file, context));
        return totals.record(file);
    }

    private void name(Fact fact) {
        FactKinds.LEVEL
                .find(fact)
                .ifPresent(named -> names.putIfAbsent(named.district().digits(), named.name()));
    }

    private List<Issue> ordered() {
        return issues.stream()
                .distinct()
                .sorted(Comparator.comparing((Issue i) -> i.where().file())
                        .thenComparing(i -> i.where().row())
                        .thenComparing(i -> i.code().code()))
                .toList();
    }
}
