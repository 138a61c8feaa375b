package org.determinations.application.assistance;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.determinations.model.run.OutputFile;

/**
 * Plans that were written out.
 *
 * @param folder that was made
 * @param on the day as of which they tell
 * @param drafts plans among them under which no signature stands
 */
public record WrittenPlans(Path folder, LocalDate on, int plans, int drafts, List<OutputFile> files) {
    public WrittenPlans {
        files = List.copyOf(files);
    }
}
