package org.determinations.report.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.determinations.issue.Refusal;
import org.determinations.model.change.ChangeReport;
import org.determinations.model.result.Determination;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RunReport;
import org.determinations.report.change.ChangeReportCsv;
import org.determinations.report.change.ChangeReportMarkdown;
import org.determinations.report.dossier.RunOrder;
import org.determinations.report.form.FormulaGuard;
import org.determinations.report.form.SafeFiles;
import org.determinations.report.form.WholeFolder;
import org.determinations.report.result.DeterminationsFile;
import org.determinations.report.result.ExplanationJson;
import org.determinations.report.result.ReviewListFile;
import org.determinations.report.result.TechnicalAssistanceFile;
import org.determinations.report.run.InputIssueFile;
import org.determinations.report.run.ManifestFile;

/**
 * The files of one run. They appear all at once or not at all: everything is written into a hidden neighbour folder,
 * which then takes the run folder's name. The same run report always gives the same bytes.
 */
public final class ExportFolder {
    private final Path folder;
    private final RunReport runReport;
    private final FormulaGuard guard = new FormulaGuard();
    private final List<Put> put = new ArrayList<>();

    private final Optional<ChangeReport> changes;

    /**
     * A file of the folder.
     *
     * @param hash computed while the file and those after it are written; nobody asks for it before the manifest
     */
    private record Put(String name, long bytes, ForkJoinTask<String> hash) {}

    private ExportFolder(Path folder, RunReport runReport, Optional<ChangeReport> changes) {
        this.folder = folder;
        this.runReport = runReport;
        this.changes = changes;
    }

    /**
     * Writes determinations, explanations, review list, technical assistance, input issues, the change report in two forms
     * where there is one, and the manifest, in that order. A leftover of a killed run is cleared first; a folder that already holds the same bytes is left as it is.
     *
     * @param changes against the run that this one supersedes; empty for the first run of a stage
     * @throws Refusal {@code SY-008} when the folder holds something else or cannot be written, {@code SY-002} when the
     *     disk is full
     */
    public static List<OutputFile> write(Path runFolder, RunReport runReport, Optional<ChangeReport> changes) {
        return WholeFolder.write(
                runFolder, partial -> new ExportFolder(partial, RunOrder.of(runReport), changes).fill());
    }

    private List<OutputFile> fill() throws IOException {
        put(DeterminationsFile.NAME, DeterminationsFile.render(runReport, guard));
        Put determinations = put.get(0);
        put("explanations.jsonl", ExplanationJson.lines(runReport));
        put(ReviewListFile.NAME, ReviewListFile.render(runReport, guard));
        put(
                TechnicalAssistanceFile.NAME,
                TechnicalAssistanceFile.render(runReport, determinations.hash().join(), guard));
        put(
                InputIssueFile.NAME,
                InputIssueFile.render(runReport.run().cycle().text(), runReport.issues(), names(), guard));
        if (changes.isPresent()) {
            put("changes.csv", ChangeReportCsv.render(changes.get()));
            put("changes.md", ChangeReportMarkdown.render(changes.get()));
        }
        put(
                ManifestFile.NAME,
                ManifestFile.render(runReport, outputs(), guard.notes().size()));
        return outputs();
    }

    private void put(String name, String text) throws IOException {
        put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void put(String name, byte[] bytes) throws IOException {
        put.add(new Put(name, bytes.length, ForkJoinPool.commonPool().submit(() -> SafeFiles.sha256(bytes))));
        SafeFiles.writeNew(folder.resolve(name), bytes);
    }

    private List<OutputFile> outputs() {
        return put.stream()
                .map(file -> new OutputFile(file.name(), file.hash().join(), file.bytes()))
                .toList();
    }

    private SortedMap<String, String> names() {
        SortedMap<String, String> names = new TreeMap<>();
        for (Determination d : runReport.determinations()) {
            names.put(d.district().digits(), d.name());
        }
        return names;
    }
}
