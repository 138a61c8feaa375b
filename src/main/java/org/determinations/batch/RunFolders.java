package org.determinations.batch;

import java.nio.file.Path;
import org.determinations.model.RunHeader;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;

/** Where runs write their files. */
final class RunFolders {
    private RunFolders() {}

    static Path of(Installation installation, SchoolYear cycle, Stage stage, int run) {
        return installation.out().resolve(cycle.text()).resolve(stage.word()).resolve("run-" + run);
    }

    static Path of(Installation installation, RunHeader run) {
        return of(installation, run.cycle(), run.stage(), run.number());
    }
}
