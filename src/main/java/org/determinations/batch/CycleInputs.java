package org.determinations.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.ingest.FileRecogniser;
import org.determinations.ingest.RecognisedFile;
import org.determinations.ingest.Recognition;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.CyclePlan;
import org.determinations.model.FileKind;
import org.determinations.model.Stage;

/**
 * The files of one stage, each recognised and hashed, before a row is read. One per stage and command; immutable.
 *
 * @param plan the cycle's own dates
 * @param stage which stage's folder was read
 * @param files in the order of their names
 * @param setHash SHA-256 over names and hashes of the files and the stage's date: what identifies the inputs
 */
record CycleInputs(CyclePlan plan, Stage stage, List<RecognisedFile> files, String setHash) {

    CycleInputs {
        files = List.copyOf(files);
    }

    /** Recognises every CSV file of the stage's folder; refuses with all structural issues when one cannot be used. */
    static CycleInputs collect(CyclePlan plan, Path cycleFolder, Stage stage, FileRecogniser recogniser) {
        List<Recognition> recognitions = recognise(cycleFolder, stage, recogniser);
        List<Issue> structural =
                recognitions.stream().flatMap(r -> r.issues().stream()).toList();
        if (!structural.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, structural);
        }
        List<RecognisedFile> files =
                recognitions.stream().flatMap(r -> r.file().stream()).toList();
        CycleInputs inputs = new CycleInputs(plan, stage, files, setHash(plan, stage, files));
        List<Issue> missing = StageNeeds.missing(stage, inputs.kinds());
        if (!missing.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, missing);
        }
        return inputs;
    }

    static List<Recognition> recognise(Path cycleFolder, Stage stage, FileRecogniser recogniser) {
        return recognise(cycleFolder, stage.word(), recogniser);
    }

    /** The same for any folder of the cycle folder. */
    static List<Recognition> recognise(Path cycleFolder, String folder, FileRecogniser recogniser) {
        List<Recognition> recognitions = new ArrayList<>();
        for (Path file : csvFiles(cycleFolder.resolve(folder))) {
            recognitions.add(recogniser.recognise(file, folder + "/" + file.getFileName()));
        }
        return recognitions;
    }

    /** Date of the stage; the windows of rules end on it. */
    LocalDate stageDate() {
        return Objects.requireNonNull(plan.stageDates().get(stage));
    }

    /** What the stage was given. */
    Set<FileKind> kinds() {
        return files.stream().map(f -> f.contract().kind()).collect(Collectors.toCollection(TreeSet::new));
    }

    static List<Path> csvFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile)
                    .filter(f -> !f.getFileName().toString().startsWith("."))
                    .filter(f -> !f.getFileName().toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.INPUT,
                    Issue.of(
                            IssueCode.UNREADABLE_FILE,
                            SourceRef.ofFile(folder.getFileName().toString()),
                            "the folder cannot be listed",
                            "",
                            "a folder that you may read",
                            "ask for permission to read it, then type the same command again"));
        }
    }

    private static String setHash(CyclePlan plan, Stage stage, List<RecognisedFile> files) {
        StringBuilder identity = new StringBuilder(plan.cycle().text())
                .append('\n')
                .append(stage.word())
                .append('\n')
                .append(plan.stageDates().get(stage))
                .append('\n');
        for (RecognisedFile file : files) {
            identity.append(file.name()).append(' ').append(file.sha256()).append('\n');
        }
        return sha256(identity.toString());
    }

    static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
