package org.determinations.report.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.determinations.issue.Refusal;
import org.determinations.model.DistrictCode;
import org.determinations.model.change.ChangeReport;
import org.determinations.model.result.Determination;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RunReport;
import org.determinations.model.run.RunResults;
import org.determinations.report.change.ChangeReportCsv;
import org.determinations.report.change.ChangeReportMarkdown;
import org.determinations.report.column.Columns;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.dossier.RunOrder;
import org.determinations.report.form.CsvRows;
import org.determinations.report.form.FormulaGuard;
import org.determinations.report.form.HashedFile;
import org.determinations.report.form.WholeFolder;
import org.determinations.report.result.DeterminationsFile;
import org.determinations.report.result.ReviewListFile;
import org.determinations.report.result.ReviewListRows;
import org.determinations.report.result.TechnicalAssistanceFile;
import org.determinations.report.run.InputIssueFile;
import org.determinations.report.run.ManifestFile;

/**
 * The files of one run. They appear all at once or not at all: everything is written into a hidden neighbour folder,
 * which then takes the run folder's name. The same run report always gives the same bytes.
 */
public final class ExportFolder {
    private final Path folder;
    private final ExplanationLayout layout;
    private final RunReport outline;
    private final RunResults results;
    private final Optional<ChangeReport> changes;
    private final Optional<EarlierFiles> earlier;
    private final ExplanationContext context;
    private final FormulaGuard guard = new FormulaGuard();
    private final List<OutputFile> put = new ArrayList<>();

    private ExportFolder(
            Path folder,
            ExplanationLayout layout,
            RunReport outline,
            RunResults results,
            Optional<ChangeReport> changes,
            Optional<EarlierFiles> earlier) {
        this.folder = folder;
        this.layout = layout;
        this.outline = outline;
        this.results = results;
        this.changes = changes;
        this.earlier = earlier;
        this.context = ExplanationContext.of(outline);
    }

    /**
     * Writes determinations, explanations, review list, technical assistance, input issues, the change report in two forms
     * where there is one, and the manifest, in that order. A leftover of a killed run is cleared first; a folder that already holds the same bytes is left as it is.
     *
     * @param layout of the explanations
     * @param outline the run with its determinations in outline
     * @param results the same determinations whole; asked for once
     * @param changes against the run that this one supersedes; empty for the first run of a stage
     * @param earlier from which is taken what did not move; the bytes are those that are made without it
     * @throws Refusal {@code SY-008} when the folder holds something else or cannot be written, {@code SY-002} when the
     *     disk is full
     */
    public static List<OutputFile> write(
            Path runFolder,
            ExplanationLayout layout,
            RunReport outline,
            RunResults results,
            Optional<ChangeReport> changes,
            Optional<EarlierFiles> earlier) {
        try {
            return written(runFolder, layout, outline, results, changes, earlier);
        } catch (EarlierFileDiffers differs) {
            return written(runFolder, layout, outline, results, changes, Optional.empty());
        }
    }

    private static List<OutputFile> written(
            Path runFolder,
            ExplanationLayout layout,
            RunReport outline,
            RunResults results,
            Optional<ChangeReport> changes,
            Optional<EarlierFiles> earlier) {
        return WholeFolder.write(
                runFolder,
                partial -> new ExportFolder(partial, layout, RunOrder.of(outline), results, changes, earlier).fill());
    }

    /** The same of a run that is in memory. */
    public static List<OutputFile> write(Path runFolder, RunReport runReport, Optional<ChangeReport> changes) {
        return write(
                runFolder,
                ExplanationLayout.of(runReport.determinations().size()),
                runReport,
                RunResults.of(RunOrder.of(runReport).determinations()),
                changes,
                Optional.empty());
    }

    private List<OutputFile> fill() throws IOException {
        try {
            ReviewListRows reviewed = new ReviewListRows(context);
            districts(reviewed);
            String determinations = put.get(0).sha256();
            csv(ReviewListFile.NAME, reviewed.columns(), rows -> reviewed.write(rows, outline));
            technicalAssistance(determinations);
            csv(InputIssueFile.NAME, InputIssueFile.COLUMNS.names(), this::issues);
            if (changes.isPresent()) {
                csv("changes.csv", ChangeReportCsv.COLUMNS.names(), rows -> ChangeReportCsv.write(rows, changes.get()));
                text("changes.md", ChangeReportMarkdown.render(changes.get()));
            }
            text(
                    ManifestFile.NAME,
                    ManifestFile.render(outline, put, guard.notes().size()));
            return List.copyOf(put);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What is written of each district as a whole, all in one go. */
    private void districts(ReviewListRows reviewed) throws IOException {
        try (EarlierRecords earlierRows = records(EarlierFiles::determinations);
                HashedFile table = HashedFile.create(folder, DeterminationsFile.NAME);
                ExplanationFiles explanations = new ExplanationFiles(folder, context, layout, districts(), earlier)) {
            CsvRows rows = new CsvRows(table, DeterminationsFile.NAME, names(DeterminationsFile.COLUMNS), guard);
            results.forEach(portion -> {
                for (Determination determination : portion) {
                    earlierRows
                            .find(determination.district())
                            .ifPresentOrElse(
                                    rows::copy, () -> rows.add(DeterminationsFile.cells(determination, context)));
                    reviewed.see(determination);
                }
                explanations.add(portion);
            });
            rows.flush();
            earlierRows.demandWhole();
            put.add(table.done());
            put.addAll(explanations.done());
        }
    }

    private List<DistrictCode> districts() {
        return outline.determinations().stream().map(Determination::district).toList();
    }

    private void technicalAssistance(String determinations) throws IOException {
        try (EarlierRecords earlierRows = records(files -> files.technicalAssistance(determinations))) {
            csv(
                    TechnicalAssistanceFile.NAME,
                    names(TechnicalAssistanceFile.COLUMNS),
                    rows -> outline.determinations()
                            .forEach(d -> earlierRows
                                    .find(d.district())
                                    .ifPresentOrElse(
                                            rows::copy,
                                            () -> rows.add(
                                                    TechnicalAssistanceFile.cells(d, context, determinations)))));
            earlierRows.demandWhole();
        }
    }

    private EarlierRecords records(Function<EarlierFiles, EarlierRecords> of) {
        return earlier.map(of).orElseGet(EarlierRecords::none);
    }

    private List<String> names(Columns<?> columns) {
        return columns.in(context.shape()).names();
    }

    private void issues(CsvRows rows) {
        Map<String, String> names = new TreeMap<>();
        outline.determinations().forEach(d -> names.put(d.district().digits(), d.name()));
        InputIssueFile.write(rows, outline.run().cycle().text(), outline.issues(), names, guard);
    }

    private void csv(String name, List<String> columns, Consumer<CsvRows> content) throws IOException {
        try (HashedFile file = HashedFile.create(folder, name)) {
            CsvRows rows = new CsvRows(file, name, columns, guard);
            content.accept(rows);
            rows.flush();
            put.add(file.done());
        }
    }

    private void text(String name, String text) throws IOException {
        try (HashedFile file = HashedFile.create(folder, name)) {
            file.write(text.getBytes(StandardCharsets.UTF_8));
            put.add(file.done());
        }
    }
}
