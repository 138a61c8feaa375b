package org.determinations.application.export;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.release.Audience;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RunHeader;

/**
 * What an export wrote. One per command.
 *
 * @param folders the files of each folder, in the order of writing
 * @param notes what whoever hands the files on must know first
 * @param units what the run's jurisdiction calls its units
 */
public record ExportOutcome(
        RunHeader run, Audience audience, Map<Path, List<OutputFile>> folders, List<String> notes, UnitWords units) {
    /** The form that a browser shows. */
    public static final String PAGES = "html";

    public ExportOutcome {
        notes = List.copyOf(notes);
        folders = Collections.unmodifiableMap(new LinkedHashMap<>(folders));
    }

    /** The first page of the html form; empty when that form was not asked for. */
    public Optional<Path> findPage() {
        return folders.keySet().stream()
                .filter(folder -> folder.endsWith(PAGES))
                .map(folder -> folder.resolve("index.html"))
                .findFirst();
    }
}
