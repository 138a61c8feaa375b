package org.determinations.cli.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.determinations.application.export.ExportOutcome;
import org.determinations.model.release.Audience;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RunHeader;
import org.determinations.report.export.ExportJson;

/** What an export wrote. */
public final class ExportAnswer {
    private ExportAnswer() {}

    /** For a person: how many files, for whom, and where. */
    public static String text(ExportOutcome outcome) {
        RunHeader run = outcome.run();
        Audience audience = outcome.audience();
        StringBuilder text = new StringBuilder("run ")
                .append(run.number())
                .append(", ")
                .append(run.stage().word())
                .append(' ')
                .append(run.cycle().text())
                .append(": exported for ")
                .append(audience == Audience.DISTRICT ? "each district" : "the " + audience.word())
                .append('\n');
        outcome.folders()
                .forEach((folder, files) -> text.append("  ")
                        .append(files.size() == 1 ? "1 file" : files.size() + " files")
                        .append(": ")
                        .append(folder)
                        .append('\n'));
        return text.toString();
    }

    /** For a program. */
    public static String json(ExportOutcome outcome) {
        Map<String, List<OutputFile>> named = new LinkedHashMap<>();
        outcome.folders().forEach((folder, files) -> named.put(folder.toString(), files));
        return ExportJson.render(outcome.run(), outcome.audience(), named);
    }
}
