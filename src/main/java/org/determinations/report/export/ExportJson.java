package org.determinations.report.export;

import java.util.List;
import java.util.Map;
import org.determinations.model.release.Audience;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RunHeader;
import org.determinations.report.form.Json;

/** What an export wrote, for programs: {@code export/1}. One per export. */
public final class ExportJson {
    static final String KIND = "export/1";

    private ExportJson() {}

    /**
     * Indented.
     *
     * @param folders the files of each folder that was written, by the folder's path, in the order of writing
     */
    public static String render(RunHeader run, Audience audience, Map<String, List<OutputFile>> folders) {
        return Json.pretty(json -> {
            json.writeStringProperty("kind", KIND);
            json.writeNumberProperty("run", run.number());
            json.writeStringProperty("cycle", run.cycle().text());
            json.writeStringProperty("stage", run.stage().word());
            json.writeStringProperty("audience", audience.word());
            Json.objects(json, "folders", List.copyOf(folders.entrySet()), (j, folder) -> {
                j.writeStringProperty("folder", folder.getKey());
                Json.objects(j, "files", folder.getValue(), (f, file) -> {
                    f.writeStringProperty("file", file.name());
                    f.writeStringProperty("sha256", file.sha256());
                    f.writeNumberProperty("bytes", file.bytes());
                });
            });
        });
    }
}
