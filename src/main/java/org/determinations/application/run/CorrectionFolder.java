package org.determinations.application.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.model.schedule.DiscrepancyWindow;

/** A folder of discrepancy reports and corrected levels beside the stages of a cycle. */
public enum CorrectionFolder {
    /** Reported in the August window, for the preliminary levels; what comes late waits. */
    CORRECTIONS("corrections"),
    /** After release, for the official levels: nothing is late. */
    AMENDMENT("amendment");

    private final String word;

    CorrectionFolder(String word) {
        this.word = word;
    }

    /** Its name beside the stage folders. */
    public String word() {
        return word;
    }

    public boolean isIn(Path cycleFolder) {
        return Files.isDirectory(cycleFolder.resolve(word));
    }

    /** The window that reports in it must keep to. */
    Optional<DiscrepancyWindow> window(CyclePlan plan) {
        return this == CORRECTIONS ? plan.discrepancyWindow() : Optional.empty();
    }
}
