package org.determinations.application.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.determinations.model.Worded;
import org.determinations.model.run.InputFileRecord;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.model.schedule.DiscrepancyWindow;

/** A folder of discrepancy reports and corrected levels beside the stages of a cycle. */
public enum CorrectionFolder implements Worded {
    /** Reported in the August window, for the preliminary levels; what comes late waits. */
    CORRECTIONS,
    /** After release, for the official levels: nothing is late. */
    AMENDMENT;

    /** The one whose files a run read; empty for a run without corrections. */
    static Optional<CorrectionFolder> of(Collection<InputFileRecord> files) {
        return Arrays.stream(values())
                .filter(folder -> files.stream().anyMatch(file -> file.name().startsWith(folder.word() + "/")))
                .findFirst();
    }

    public boolean isIn(Path cycleFolder) {
        return Files.isDirectory(cycleFolder.resolve(word()));
    }

    /** The window that reports in it must keep to. */
    Optional<DiscrepancyWindow> window(CyclePlan plan) {
        return this == CORRECTIONS ? plan.discrepancyWindow() : Optional.empty();
    }
}
