package org.determinations.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.determinations.model.result.Determination;
import org.determinations.model.run.RunReport;
import org.determinations.report.change.ChangeReportCsv;
import org.determinations.report.change.ChangeReportJson;
import org.determinations.report.dossier.RunDossier;
import org.determinations.report.form.ExportFile;
import org.determinations.report.form.FormulaGuard;
import org.determinations.report.form.HashedContent;
import org.determinations.report.result.DeterminationsFile;
import org.determinations.report.result.ExplanationJson;
import org.determinations.report.result.LocalEffortFile;
import org.determinations.report.result.ReviewListFile;
import org.determinations.report.result.TechnicalAssistanceFile;
import org.determinations.report.run.InputIssueFile;
import org.determinations.report.run.RunJson;

/** A run as tables and documents for machines: the same bytes as in the run's own folder, where they stand there too. */
public final class RunTables {
    /** Districts that are explained at once. */
    private static final int EXPLAINED = 64;

    private RunTables() {}

    /** For the department: determinations, review list, technical assistance, local effort, input issues, what changed. */
    public static Stream<ExportFile> csv(RunDossier dossier) {
        RunReport results = dossier.results();
        FormulaGuard guard = new FormulaGuard();
        HashedContent main = new HashedContent(guard.table(DeterminationsFile.NAME, DeterminationsFile.table(results))
                .asCsv());
        List<ExportFile> files = new ArrayList<>();
        files.add(ExportFile.of(DeterminationsFile.NAME, main));
        files.add(text(ReviewListFile.NAME, () -> ReviewListFile.render(results, guard)));
        files.add(ExportFile.of(
                TechnicalAssistanceFile.NAME,
                out -> guard.table(TechnicalAssistanceFile.NAME, TechnicalAssistanceFile.table(results, main.sha256()))
                        .asCsv()
                        .writeTo(out)));
        files.add(text(
                InputIssueFile.NAME,
                () -> InputIssueFile.render(results.run().cycle().text(), results.issues(), names(dossier), guard)));
        if (LocalEffortFile.isOf(dossier)) {
            files.add(ExportFile.of(
                    LocalEffortFile.NAME,
                    out -> guard.table(LocalEffortFile.NAME, LocalEffortFile.table(dossier))
                            .asCsv()
                            .writeTo(out)));
        }
        dossier.changes()
                .ifPresent(changes -> files.add(ExportFile.of(
                        "changes.csv", ChangeReportCsv.table(changes).asCsv())));
        return files.stream();
    }

    /** For the department: each district explained, the run with its inputs and totals, what changed. */
    public static Stream<ExportFile> json(RunDossier dossier) {
        List<ExportFile> files = new ArrayList<>();
        files.add(ExportFile.of(ExplanationJson.FILE, out -> explanations(dossier.results(), out)));
        files.add(text("run.json", () -> RunJson.SHOW.render(new RunJson.Shown(dossier.results(), Optional.empty()))));
        dossier.changes().ifPresent(changes -> files.add(text("changes.json", () -> ChangeReportJson.render(changes))));
        return files.stream();
    }

    /** Some districts at a time, side by side. */
    private static void explanations(RunReport results, OutputStream out) throws IOException {
        List<Determination> districts = results.determinations();
        for (int from = 0; from < districts.size(); from += EXPLAINED) {
            List<Determination> some = districts.subList(from, Math.min(districts.size(), from + EXPLAINED));
            out.write(ExplanationJson.lines(new RunReport(
                    results.run(),
                    results.files(),
                    some,
                    results.warnings(),
                    List.of(),
                    results.categories(),
                    results.sources())));
        }
    }

    private static ExportFile text(String name, Supplier<String> text) {
        return ExportFile.of(name, out -> out.write(text.get().getBytes(StandardCharsets.UTF_8)));
    }

    private static SortedMap<String, String> names(RunDossier dossier) {
        SortedMap<String, String> names = new TreeMap<>();
        dossier.results().determinations().forEach(d -> names.put(d.district().digits(), d.name()));
        return names;
    }
}
