package org.determinations.application.trial;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.determinations.application.ContentHash;
import org.determinations.application.Installation;
import org.determinations.model.run.OutputFile;
import org.determinations.report.form.ExportFile;
import org.determinations.report.form.ExportTree;
import org.determinations.report.trial.TrialOutline;
import org.determinations.report.trial.TrialReport;

/** The files of a trial: a text, a page, a workbook and a table, for their owner alone. */
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
        List<ExportFile> files =
                Arrays.stream(TrialForm.values()).map(form -> form.file(trial)).toList();
        Path folder = wanted.orElseGet(() -> installation
                .out()
                .resolve(trial.head().run().cycle().text())
                .resolve("trial")
                .resolve(name(trial)));
        return new TrialFolder(folder, ExportTree.write(folder, files.stream()));
    }

    /** Another for every content, and marked. */
    static String name(TrialReport trial) {
        String hash = ContentHash.hex(TrialForm.TEXT.file(trial).bytes()).substring(0, HASH_SHOWN);
        return TrialOutline.stem(trial) + "-" + hash + "-CONFIDENTIAL";
    }
}
