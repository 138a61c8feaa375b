package org.determinations.application;

import java.nio.file.Files;
import java.nio.file.Path;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.run.RunHeader;

/**
 * Where runs write their files: evidence, names and unsuppressed counts, and so in confidence for ever. Runs of versions before
 * 0.2.0 stand in folders without the word and are read where they are.
 */
public final class RunFolders {
    private RunFolders() {}

    public static Path of(Installation installation, SchoolYear cycle, Stage stage, int run) {
        Path stageFolder = installation.out().resolve(cycle.text()).resolve(stage.word());
        Path earlier = stageFolder.resolve("run-" + run);
        return Files.isDirectory(earlier) ? earlier : stageFolder.resolve("run-" + run + "-CONFIDENTIAL");
    }

    public static Path of(Installation installation, RunHeader run) {
        return of(installation, run.cycle(), run.stage(), run.number());
    }
}
