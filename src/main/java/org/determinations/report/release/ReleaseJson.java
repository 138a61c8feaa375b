package org.determinations.report.release;

import java.util.List;
import java.util.Optional;
import org.determinations.model.release.ReleaseEvent;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RunHeader;
import org.determinations.report.form.Json;

/** What was done about a run's release, for programs: {@code release-event/1}. One per event. */
public final class ReleaseJson {
    static final String KIND = "release-event/1";

    private ReleaseJson() {}

    /**
     * Indented.
     *
     * @param folder where the files are; empty when the event put out none
     * @param files in the order given
     * @param superseded number of the run whose place this one takes
     */
    public static String render(
            RunHeader run,
            ReleaseState state,
            ReleaseEvent event,
            String folder,
            List<OutputFile> files,
            Optional<Integer> superseded) {
        return Json.pretty(json -> {
            json.writeStringProperty("kind", KIND);
            json.writeNumberProperty("run", run.number());
            json.writeStringProperty("cycle", run.cycle().text());
            json.writeStringProperty("stage", run.stage().word());
            json.writeStringProperty("action", event.action().word());
            json.writeStringProperty("state", state.word());
            json.writeStringProperty("by", event.by());
            json.writeStringProperty("at", event.at().toString());
            Json.textOrNull(json, "note", event.note());
            if (superseded.isPresent()) {
                json.writeNumberProperty("takes_the_place_of", superseded.get());
            } else {
                json.writeNullProperty("takes_the_place_of");
            }
            Json.textOrNull(json, "folder", folder);
            Json.textOrNull(json, "content_sha256", event.contentHash());
            Json.objects(json, "files", files, (j, file) -> {
                j.writeStringProperty("file", file.name());
                j.writeStringProperty("sha256", file.sha256());
                j.writeNumberProperty("bytes", file.bytes());
            });
        });
    }
}
