package org.determinations.report.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.determinations.report.change.ChangeReportCsv;
import org.determinations.report.change.ChangeReportJson;
import org.determinations.report.dossier.RunDossier;
import org.determinations.report.form.ExportFile;
import org.determinations.report.form.FormulaGuard;
import org.determinations.report.form.SafeFiles;
import org.determinations.report.result.DeterminationsFile;
import org.determinations.report.result.ExplanationJson;
import org.determinations.report.result.ReviewListFile;
import org.determinations.report.result.TechnicalAssistanceFile;
import org.determinations.report.run.InputIssueFile;
import org.determinations.report.run.RunJson;

/** A run as tables and documents for machines: the same bytes as in the run's own folder. */
public final class RunTables {
    private RunTables() {}

    /** For the department: determinations, review list, technical assistance, input issues, what changed. */
    public static List<ExportFile> csv(RunDossier dossier) {
        FormulaGuard guard = new FormulaGuard();
        String determinations = DeterminationsFile.render(dossier.results(), guard);
        ExportFile main = ExportFile.of(DeterminationsFile.NAME, determinations);
        List<ExportFile> files = new ArrayList<>();
        files.add(main);
        files.add(ExportFile.of(ReviewListFile.NAME, ReviewListFile.render(dossier.results(), guard)));
        files.add(ExportFile.of(
                TechnicalAssistanceFile.NAME,
                TechnicalAssistanceFile.render(dossier.results(), SafeFiles.sha256(main.bytes()), guard)));
        files.add(ExportFile.of(
                InputIssueFile.NAME,
                InputIssueFile.render(
                        dossier.results().run().cycle().text(),
                        dossier.results().issues(),
                        names(dossier),
                        guard)));
        dossier.changes()
                .ifPresent(changes -> files.add(ExportFile.of("changes.csv", ChangeReportCsv.render(changes))));
        return List.copyOf(files);
    }

    /** For the department: each district explained, the run with its inputs and totals, what changed. */
    public static List<ExportFile> json(RunDossier dossier) {
        List<ExportFile> files = new ArrayList<>();
        files.add(ExportFile.of("explanations.jsonl", ExplanationJson.lines(dossier.results())));
        files.add(
                ExportFile.of("run.json", RunJson.SHOW.render(new RunJson.Shown(dossier.results(), Optional.empty()))));
        dossier.changes()
                .ifPresent(changes -> files.add(ExportFile.of("changes.json", ChangeReportJson.render(changes))));
        return List.copyOf(files);
    }

    private static SortedMap<String, String> names(RunDossier dossier) {
        SortedMap<String, String> names = new TreeMap<>();
        dossier.results().determinations().forEach(d -> names.put(d.district().digits(), d.name()));
        return names;
    }
}
