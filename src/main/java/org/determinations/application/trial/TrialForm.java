package org.determinations.application.trial;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import org.determinations.issue.UnsafeCharacters;
import org.determinations.report.form.ExportFile;
import org.determinations.report.form.OutlineFile;
import org.determinations.report.site.OutlinePage;
import org.determinations.report.trial.TrialColumns;
import org.determinations.report.trial.TrialOutline;
import org.determinations.report.trial.TrialReport;
import org.determinations.report.workbook.OutlineWorkbook;

/** A form in which a trial is written; each says that it is one. */
public enum TrialForm {
    TEXT("md", "text", (name, trial) -> OutlineFile.of(name, TrialOutline.of(trial))),
    PAGE("html", "page", (name, trial) -> OutlinePage.file(name, TrialOutline.of(trial))),
    WORKBOOK("xlsx", "workbook", (name, trial) -> OutlineWorkbook.of(name, TrialOutline.of(trial))),
    /** Every district under both policies. */
    TABLE(
            "csv",
            "table, every district, as CSV",
            (name, trial) -> ExportFile.of(
                    name, UnsafeCharacters.visible(TrialColumns.csv(trial)).getBytes(StandardCharsets.UTF_8)));

    private final String ending;
    private final String words;
    private final BiFunction<String, TrialReport, ExportFile> writer;

    TrialForm(String ending, String words, BiFunction<String, TrialReport, ExportFile> writer) {
        this.ending = ending;
        this.words = words;
        this.writer = writer;
    }

    /** The end of the name of its files. */
    public String ending() {
        return ending;
    }

    /** What it is called. */
    public String words() {
        return words;
    }

    /** The form whose files end so; empty for none. */
    public static Optional<TrialForm> find(String ending) {
        return Arrays.stream(values())
                .filter(form -> form.ending.equals(ending))
                .findFirst();
    }

    /** The trial in this form: the same trial has the same bytes. */
    public ExportFile file(TrialReport trial) {
        return writer.apply("trial." + ending, trial);
    }
}
