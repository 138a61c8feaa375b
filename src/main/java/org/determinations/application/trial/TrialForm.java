package org.determinations.application.trial;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
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
    TEXT("md", "text"),
    PAGE("html", "page"),
    WORKBOOK("xlsx", "workbook"),
    /** Every district under both policies. */
    TABLE("csv", "table, every district, as CSV");

    private final String ending;
    private final String words;

    TrialForm(String ending, String words) {
        this.ending = ending;
        this.words = words;
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
        String name = "trial." + ending;
        return switch (this) {
            case TEXT -> OutlineFile.of(name, TrialOutline.of(trial));
            case PAGE -> OutlinePage.file(name, TrialOutline.of(trial));
            case WORKBOOK -> OutlineWorkbook.of(name, TrialOutline.of(trial));
            case TABLE ->
                ExportFile.of(
                        name, UnsafeCharacters.visible(TrialColumns.csv(trial)).getBytes(StandardCharsets.UTF_8));
        };
    }
}
