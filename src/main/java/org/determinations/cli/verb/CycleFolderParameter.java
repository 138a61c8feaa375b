package org.determinations.cli.verb;

import java.nio.file.Path;
import org.determinations.cli.terminal.RefusalWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** The folder of one school year, with its cycle.yaml and a folder for each stage. */
public final class CycleFolderParameter {
    @Parameters(
            paramLabel = RefusalWords.CYCLE_FOLDER,
            description = "folder of one school year: cycle.yaml and a folder for each stage")
    private @Nullable Path folder;

    public Path path() {
        return given().toAbsolutePath().normalize();
    }

    /** As a person can type it again. */
    String typed() {
        return given().toString();
    }

    private Path given() {
        if (folder == null) {
            throw new IllegalStateException("the command line library demands the folder");
        }
        return folder;
    }
}
