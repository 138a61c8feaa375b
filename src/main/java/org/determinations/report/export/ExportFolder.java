package org.determinations.report.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.determinations.issue.Refusal;
import org.determinations.model.DistrictCode;
import org.determinations.model.result.Determination;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RunReport;
import org.determinations.model.run.RunResults;
import org.determinations.report.change.ChangeReportCsv;
import org.determinations.report.change.ChangeReportMarkdown;
import org.determinations.report.change.ToldChanges;
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
 * which then takes the run folder's name. The same run report always gives the same bytes. Begun before its districts are known, told of
 * each portion of them in the order of codes, then finished; one per export, used by one thread.
 */
public final class ExportFolder implements AutoCloseable {
    private final WholeFolder whole;
    private final Optional<EarlierFiles> earlier;
    private final ExplanationContext context;
    private final FormulaGuard guard = new FormulaGuard();
    private final List<OutputFile> put = new ArrayList<>();
    private final ReviewListRows reviewed;
    private final EarlierRecords earlierRows;
    private final HashedFile table;
    private final CsvRows rows;
    private final ExplanationFiles explanations;

    private ExportFolder(WholeFolder whole, ExplanationLayout layout, RunReport outline, Optional<EarlierFiles> earlier)
            throws IOException {
        this.whole = whole;
        this.earlier = earlier;
        this.context = ExplanationContext.of(outline);
        this.reviewed = new ReviewListRows(context);
        List<DistrictCode> districts =
                outline.determinations().stream().map(Determination::district).toList();
        this.earlierRows = records(EarlierFiles::determinations);
        this.table = HashedFile.create(whole.partial(), DeterminationsFile.NAME);
        this.rows = new CsvRows(table, DeterminationsFile.NAME, names(DeterminationsFile.COLUMNS), guard);
        this.explanations = new ExplanationFiles(whole.partial(), context, layout, districts, earlier);
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
            Optional<ToldChanges> changes,
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
            Optional<ToldChanges> changes,
            Optional<EarlierFiles> earlier) {
        try (ExportFolder folder = begun(runFolder, layout, RunOrder.of(outline), earlier)) {
            results.forEach(folder::add);
            return folder.finish(outline, changes);
        }
    }

    /** The same of a run that is in memory. */
    public static List<OutputFile> write(Path runFolder, RunReport runReport, Optional<ToldChanges> changes) {
        return write(
                runFolder,
                ExplanationLayout.of(runReport.determinations().size()),
                runReport,
                RunResults.of(RunOrder.of(runReport).determinations()),
                changes,
                Optional.empty());
    }

    /**
     * The folder of a run that is being determined, of which nothing is taken from another one. Refused as {@link #write} is.
     *
     * @param layout of the explanations, as it is for all districts together
     * @param undetermined the run without its determinations
     */
    public static ExportFolder begin(Path runFolder, ExplanationLayout layout, RunReport undetermined) {
        return begun(runFolder, layout, RunOrder.of(undetermined), Optional.empty());
    }

    private static ExportFolder begun(
            Path runFolder, ExplanationLayout layout, RunReport outline, Optional<EarlierFiles> earlier) {
        WholeFolder whole = WholeFolder.begin(runFolder);
        boolean opened = false;
        try {
            ExportFolder folder = new ExportFolder(whole, layout, outline, earlier);
            opened = true;
            return folder;
        } catch (IOException e) {
            throw whole.refusal(e);
        } finally {
            if (!opened) {
                whole.close();
            }
        }
    }

    /** Writes what is written of each district as a whole: the next ones, in the order of codes. */
    public void add(List<Determination> portion) {
        try {
            for (Determination determination : portion) {
                earlierRows
                        .find(determination.district())
                        .ifPresentOrElse(rows::copy, () -> rows.add(DeterminationsFile.cells(determination, context)));
                reviewed.see(determination);
            }
            explanations.add(portion);
        } catch (UncheckedIOException e) {
            throw whole.refusal(Objects.requireNonNull(e.getCause()));
        }
    }

    /**
     * Writes all else and gives the folder its name, once every district was added; gives the files in the order of {@link #write}.
     *
     * @param run with its determinations in outline
     */
    public List<OutputFile> finish(RunReport run, Optional<ToldChanges> changes) {
        RunReport outline = RunOrder.of(run);
        try {
            districts();
            String determinations = put.get(0).sha256();
            csv(ReviewListFile.NAME, reviewed.columns(), file -> reviewed.write(file, outline));
            technicalAssistance(outline, determinations);
            csv(InputIssueFile.NAME, InputIssueFile.COLUMNS.names(), file -> issues(file, outline));
            if (changes.isPresent()) {
                csv(
                        "changes.csv",
                        ChangeReportCsv.COLUMNS.names(),
                        file -> ChangeReportCsv.write(file, changes.get().changes()));
                text(
                        "changes.md",
                        ChangeReportMarkdown.render(
                                changes.get().changes(), changes.get().units()));
            }
            text(
                    ManifestFile.NAME,
                    ManifestFile.render(outline, put, guard.notes().size()));
            whole.finish(put);
            return List.copyOf(put);
        } catch (UncheckedIOException e) {
            throw whole.refusal(Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw whole.refusal(e);
        }
    }

    private void districts() throws IOException {
        earlierRows.demandWhole();
        put.add(table.done());
        put.addAll(explanations.done());
    }

    /** What is not finished is gone. */
    @Override
    public void close() {
        try (whole;
                earlierRows;
                table;
                explanations) {
            put.clear();
        } catch (IOException e) {
            // Each file was forced to the disk when it was done; of others nothing is kept.
            put.clear();
        }
    }

    private void technicalAssistance(RunReport outline, String determinations) throws IOException {
        try (EarlierRecords earlierCells = records(files -> files.technicalAssistance(determinations))) {
            csv(
                    TechnicalAssistanceFile.NAME,
                    names(TechnicalAssistanceFile.COLUMNS),
                    file -> outline.determinations()
                            .forEach(d -> earlierCells
                                    .find(d.district())
                                    .ifPresentOrElse(
                                            file::copy,
                                            () -> file.add(
                                                    TechnicalAssistanceFile.cells(d, context, determinations)))));
            earlierCells.demandWhole();
        }
    }

    private EarlierRecords records(Function<EarlierFiles, EarlierRecords> of) {
        return earlier.map(of).orElseGet(EarlierRecords::none);
    }

    private List<String> names(Columns<?> columns) {
        return columns.in(context.shape()).names();
    }

    private void issues(CsvRows file, RunReport outline) {
        Map<String, String> names = new TreeMap<>();
        outline.determinations().forEach(d -> names.put(d.district().digits(), d.name()));
        InputIssueFile.write(file, outline.run().cycle().text(), outline.issues(), names, guard);
    }

    private void csv(String name, List<String> columns, Consumer<CsvRows> content) throws IOException {
        try (HashedFile file = HashedFile.create(whole.partial(), name)) {
            content.accept(new CsvRows(file, name, columns, guard));
            put.add(file.done());
        }
    }

    private void text(String name, String text) throws IOException {
        try (HashedFile file = HashedFile.create(whole.partial(), name)) {
            file.write(text.getBytes(StandardCharsets.UTF_8));
            put.add(file.done());
        }
    }
}
