package org.determinations.application.trial;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.determinations.application.ContentHash;
import org.determinations.application.Installation;
import org.determinations.model.run.OutputFile;
import org.determinations.report.form.ExportFile;
import org.determinations.report.form.ExportTree;
import org.determinations.report.form.OutlineFile;
import org.determinations.report.form.ReportOutline;
import org.determinations.report.site.OutlinePage;
import org.determinations.report.trial.TrialOutline;
import org.determinations.report.trial.TrialReport;
import org.determinations.report.workbook.OutlineWorkbook;

/** The files of a trial: a page, a workbook and a text, for their owner alone. */
public record TrialFolder(Path folder, List<OutputFile> files) {
    private static final int HASH_SHOWN = 8;

    public TrialFolder {
        files = List.copyOf(files);
    }

    /**
     * Writes the files; a folder that holds the same already stays as it is.
     *
     * @param wanted the folder; without it {@code OUT/CYCLE/trial/} and a name that is another for every content
     */
    public static TrialFolder write(Installation installation, TrialReport trial, Optional<Path> wanted) {
        ReportOutline outline = TrialOutline.of(trial);
        ExportFile text = OutlineFile.of("trial.md", outline);
        List<ExportFile> files =
                List.of(text, OutlinePage.file("trial.html", outline), OutlineWorkbook.of("trial.xlsx", outline));
        String hash = ContentHash.hex(text.bytes()).substring(0, HASH_SHOWN);
        Path folder = wanted.orElseGet(() -> installation
                .out()
                .resolve(trial.head().run().cycle().text())
                .resolve("trial")
                .resolve(TrialOutline.stem(trial) + "-" + hash + "-CONFIDENTIAL"));
        return new TrialFolder(folder, ExportTree.write(folder, files.stream()));
    }
}
