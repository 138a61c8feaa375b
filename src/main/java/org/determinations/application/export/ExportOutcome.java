package org.determinations.application.export;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.model.Audience;
import org.determinations.model.OutputFile;
import org.determinations.model.RunHeader;
import org.determinations.report.ExportJson;

/**
 * What an export wrote. One per command.
 *
 * @param folders the files of each folder, in the order of writing
 */
public record ExportOutcome(RunHeader run, Audience audience, Map<Path, List<OutputFile>> folders) {
    /** The form that a browser shows. */
    public static final String PAGES = "html";

    public ExportOutcome {
        folders = Collections.unmodifiableMap(new LinkedHashMap<>(folders));
    }

    /** The first page of the html form; empty when that form was not asked for. */
    public Optional<Path> findPage() {
        return folders.keySet().stream()
                .filter(folder -> folder.endsWith(PAGES))
                .map(folder -> folder.resolve("index.html"))
                .findFirst();
    }

    /** For a person: how many files, for whom, and where. */
    public String text() {
        StringBuilder text = new StringBuilder("run ")
                .append(run.number())
                .append(", ")
                .append(run.stage().word())
                .append(' ')
                .append(run.cycle().text())
                .append(": exported for ")
                .append(audience == Audience.DISTRICT ? "each district" : "the " + audience.word())
                .append('\n');
        folders.forEach((folder, files) -> text.append("  ")
                .append(files.size() == 1 ? "1 file" : files.size() + " files")
                .append(": ")
                .append(folder)
                .append('\n'));
        return text.toString();
    }

    /** The same for a machine. */
    public String json() {
        Map<String, List<OutputFile>> named = new LinkedHashMap<>();
        folders.forEach((folder, files) -> named.put(folder.toString(), files));
        return ExportJson.render(run, audience, named);
    }
}
