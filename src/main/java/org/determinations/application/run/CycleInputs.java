package org.determinations.application.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.application.ContentHash;
import org.determinations.determination.programme.Programmes;
import org.determinations.ingest.CountedFiles;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.counted.CountedElsewhere;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.ingest.file.Recognition;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.Stage;
import org.determinations.model.fact.FileKind;
import org.determinations.model.layout.CodeLists;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunPlan;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.policy.PolicyPack;

/**
 * The files of one stage, each recognised and hashed, before a row is read. One per stage and command; immutable.
 *
 * @param plan the cycle's own dates
 * @param stage which stage is computed
 * @param corrections the folder whose corrections are applied to the stage's levels; empty for the stage alone
 * @param files in the order of their names
 * @param codeLists what the codes in files about students mean; none for stages without such files
 * @param records counts of the files of student records, made while those were recognised; empty for stages without such files
 * @param setHash SHA-256 over names and hashes of the files and the dates that count: what identifies the inputs
 */
public record CycleInputs(
        CyclePlan plan,
        Stage stage,
        Optional<CorrectionFolder> corrections,
        List<RecognisedFile> files,
        CodeLists codeLists,
        Optional<CountedFiles> records,
        String setHash) {

    public CycleInputs {
        files = List.copyOf(files);
    }

    /** Recognises every file of the stage; refuses with all structural issues when one cannot be used. */
    public static CycleInputs collect(
            CyclePlan plan,
            Path cycleFolder,
            Stage stage,
            Optional<CorrectionFolder> corrections,
            FileRecogniser recogniser,
            PolicyPack pack) {
        return collect(plan, LaidOut.as(cycleFolder), stage, corrections, recogniser, pack);
    }

    /** The same of a folder as it would be. */
    public static CycleInputs collect(
            CyclePlan plan,
            LaidOut folder,
            Stage stage,
            Optional<CorrectionFolder> corrections,
            FileRecogniser recogniser,
            PolicyPack pack) {
        List<Recognition> recognitions = recognised(folder, stage, corrections, recogniser);
        List<Issue> structural =
                recognitions.stream().flatMap(r -> r.issues().stream()).toList();
        if (!structural.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, structural);
        }
        List<RecognisedFile> readable = StageNeeds.readable(
                Programmes.of(pack.shape()),
                stage,
                recognitions.stream().flatMap(r -> r.file().stream()).toList());
        List<RecognisedFile> files =
                CountedElsewhere.settle(onceEach(readable), ReadContext.of(plan.cycle(), plan.jurisdiction()));
        RunPlan runPlan = runPlan(plan, corrections);
        CycleInputs inputs = new CycleInputs(
                plan,
                stage,
                corrections,
                files,
                CodeLists.NONE,
                Optional.empty(),
                setHash(plan, stage, runPlan, files));
        List<Issue> missing = StageNeeds.missing(pack, stage, inputs.kinds());
        if (!missing.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, missing);
        }
        return inputs;
    }

    /** Every file that the stage would look at, in the order in which it does. */
    public static List<Recognition> recognised(
            LaidOut folder, Stage stage, Optional<CorrectionFolder> corrections, FileRecogniser recogniser) {
        List<Recognition> recognitions = new ArrayList<>();
        recognise(folder, "", recogniser, recognitions);
        corrections.ifPresent(beside -> recognise(folder, beside.word() + "/", recogniser, recognitions));
        recognise(folder, stage.word() + "/", recogniser, recognitions);
        return recognitions;
    }

    /** Files with the same bytes count once; the first by name is kept and says so. */
    private static List<RecognisedFile> onceEach(List<RecognisedFile> files) {
        Map<String, List<RecognisedFile>> byContent = new LinkedHashMap<>();
        files.forEach(file -> byContent
                .computeIfAbsent(file.sha256(), hash -> new ArrayList<>())
                .add(file));
        return byContent.values().stream().map(CycleInputs::first).toList();
    }

    private static RecognisedFile first(List<RecognisedFile> copies) {
        RecognisedFile kept = copies.get(0);
        return copies.size() == 1
                ? kept
                : kept.noting(Issue.of(
                        IssueCode.FILE_GIVEN_TWICE,
                        SourceRef.ofFile(kept.name()),
                        "the same file is in the folder more than once; it is read once",
                        String.join(
                                ", ", copies.stream().map(RecognisedFile::name).toList()),
                        "each file once",
                        "Remove the other one. If a different file was meant, put that one in."));
    }

    /** The same inputs and files that do not lie in the cycle folder: other files are other work. */
    CycleInputs beside(List<RecognisedFile> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<RecognisedFile> all = Stream.concat(files.stream(), more.stream()).toList();
        return new CycleInputs(plan, stage, corrections, all, codeLists, records, setHash(plan, stage, runPlan(), all));
    }

    /**
     * The same inputs once decisions of the desk were recorded or taken back: whatever was done since an earlier run is other work,
     * also where it brings back what an earlier run read.
     *
     * @param record number of the newest act about a decision of the cycle and stage
     */
    CycleInputs afterDecisions(int record) {
        String basis = setHash + "\ndecisions of the desk up to record " + record + '\n';
        return new CycleInputs(
                plan,
                stage,
                corrections,
                files,
                codeLists,
                records,
                ContentHash.hex(basis.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * The same inputs of an analysis that rests on an official run and on code lists: another run or list is other work.
     *
     * @param counted with those lists
     */
    CycleInputs restingOn(RunHeader official, CodeLists lists, CountedFiles counted) {
        String basis = setHash + "\nofficial run " + official.number() + ' ' + official.inputSetHash() + ' '
                + official.packHash() + "\ncode lists " + lists.hash() + '\n';
        return new CycleInputs(
                plan,
                stage,
                corrections,
                files,
                lists,
                Optional.of(counted),
                ContentHash.hex(basis.getBytes(StandardCharsets.UTF_8)));
    }

    /** Date of the stage; the windows of rules end on it. */
    public LocalDate stageDate() {
        return Objects.requireNonNull(plan.stageDates().get(stage));
    }

    /** What the run must remember of the cycle's dates. */
    public RunPlan runPlan() {
        return runPlan(plan, corrections);
    }

    /** Messages about the files in the words of the cycle's jurisdiction. */
    public List<Issue> inWords(List<Issue> issues) {
        return issues.stream().map(plan.jurisdiction().words()::in).toList();
    }

    /** What the stage was given. */
    public Set<FileKind> kinds() {
        return files.stream().map(f -> f.contract().kind()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static RunPlan runPlan(CyclePlan plan, Optional<CorrectionFolder> corrections) {
        return new RunPlan(plan.zone(), corrections.flatMap(folder -> folder.window(plan)));
    }

    /**
     * Recognises every file of one folder.
     *
     * @param prefix of the files' names in messages and sources; empty for the cycle folder itself
     */
    public static void recogniseFolder(
            Path folder, String prefix, FileRecogniser recogniser, List<Recognition> recognitions) {
        for (Path file : csvFiles(folder, prefix.isEmpty())) {
            recognitions.add(recogniser.recognise(file, prefix + file.getFileName()));
        }
    }

    private static void recognise(
            LaidOut folder, String prefix, FileRecogniser recogniser, List<Recognition> recognitions) {
        folder.files(prefix).forEach((name, file) -> recognitions.add(recogniser.recognise(file, name)));
    }

    /**
     * In the cycle folder itself only CSV files and workbooks count; in a stage's folder every file but notes and hidden ones does. A folder
     * that is called like one of them is among them there, so that whoever reads it says what it is.
     */
    public static List<Path> csvFiles(Path folder, boolean top) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !top || !Files.isDirectory(entry))
                    .filter(entry -> isInput(entry.getFileName().toString(), top || Files.isDirectory(entry)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw Refusal.Kind.INPUT.of(
                    IssueCode.UNREADABLE_FILE,
                    folder.getFileName().toString(),
                    "the folder cannot be listed",
                    "",
                    "a folder that you may read",
                    "ask for permission to read it, then type the same command again");
        }
    }

    private static boolean isInput(String name, boolean top) {
        boolean kept =
                top ? name.endsWith(".csv") || name.endsWith(".xlsx") : !name.startsWith(".") && !name.endsWith(".md");
        return kept && !name.startsWith("~$");
    }

    private static String setHash(CyclePlan plan, Stage stage, RunPlan runPlan, List<RecognisedFile> files) {
        StringBuilder identity = new StringBuilder(plan.cycle().text())
                .append('\n')
                .append(stage.word())
                .append('\n')
                .append(plan.stageDates().get(stage))
                .append('\n');
        runPlan.window()
                .ifPresent(window -> identity.append(window.opensOn())
                        .append(' ')
                        .append(window.closesAt())
                        .append('\n'));
        if (plan.jurisdiction().named()) {
            identity.append("jurisdiction ").append(plan.jurisdiction().file()).append('\n');
        }
        for (RecognisedFile file : files) {
            identity.append(file.name()).append(' ').append(file.sha256()).append('\n');
            String contract = file.contract().form().identity();
            if (!contract.isEmpty()) {
                identity.append("contract ").append(contract).append('\n');
            }
        }
        return ContentHash.hex(identity.toString().getBytes(StandardCharsets.UTF_8));
    }
}
