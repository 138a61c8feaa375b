package org.determinations.cli.answer;

import static org.determinations.report.form.JsonTypes.CYCLE;
import static org.determinations.report.form.JsonTypes.STAGE;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.listOf;
import static org.determinations.report.form.JsonTypes.word;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.determinations.application.export.ExportOutcome;
import org.determinations.model.release.Audience;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RunHeader;
import org.determinations.report.form.JsonForm;
import org.determinations.report.form.TextLines;
import org.determinations.report.run.RunJson;

/** What an export wrote. */
public final class ExportAnswer {
    /** For a program; the files of each folder in the order of writing. */
    public static final JsonForm<ExportOutcome> FORM = JsonForm.<ExportOutcome>document(
                    "export/1", "What an export wrote. Output of export with --json.")
            .has("run", WHOLE, outcome -> outcome.run().number())
            .has("cycle", CYCLE, outcome -> outcome.run().cycle())
            .has("stage", STAGE, outcome -> outcome.run().stage())
            .has("audience", word(Audience.class, Audience::word), ExportOutcome::audience)
            .has(
                    "folders",
                    listOf(JsonForm.<Map.Entry<Path, List<OutputFile>>>of()
                            .has("folder", TEXT, folder -> folder.getKey().toString())
                            .has("files", listOf(RunJson.OUTPUT), Map.Entry::getValue)),
                    outcome -> List.copyOf(outcome.folders().entrySet()))
            .has("notes", listOf(TEXT), ExportOutcome::notes)
            .says("What whoever hands the files on must know first.");

    private static final int INDENT = 4;

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
                .append(outcome.units().in(words(audience)))
                .append('\n');
        outcome.folders()
                .forEach((folder, files) -> text.append("  ")
                        .append(files.size() == 1 ? "1 file" : files.size() + " files")
                        .append(": ")
                        .append(folder)
                        .append('\n'));
        outcome.notes()
                .forEach(note -> text.append("  ")
                        .append(String.join("\n    ", TextLines.wrap(note, TextLines.WIDTH - INDENT)))
                        .append('\n'));
        return text.toString();
    }

    private static String words(Audience audience) {
        return switch (audience) {
            case DISTRICT -> "each district";
            case FEDERAL -> "the federal office";
            default -> "the " + audience.word();
        };
    }
}
