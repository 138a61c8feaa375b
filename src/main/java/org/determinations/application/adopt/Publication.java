package org.determinations.application.adopt;

import java.nio.file.Path;
import java.util.List;
import org.determinations.model.release.LetterKind;
import org.determinations.policy.Approval;

/**
 * A pack that was published.
 *
 * @param folder of the pack among the published ones
 * @param sha256 by which runs know the pack
 * @param files that are locked, by path in the folder, sorted
 * @param place what the calendar says of it
 * @param tried what its scenarios said
 */
public record Publication(
        Path folder, String sha256, List<String> files, Approval approval, CalendarPlace place, Tried tried) {
    public Publication {
        files = List.copyOf(files);
    }

    /**
     * What scenarios said of a pack.
     *
     * @param scenarios how many came out as they must; at least one
     * @param unreached how many rows of its tables, or rules, none of them reaches
     */
    public record Tried(int scenarios, int unreached) {}

    /** Whether it has a letter for a district whose released result an amendment changes. */
    public boolean tellsAmendments() {
        return files.contains("letters/" + LetterKind.AMENDMENT.word() + ".md");
    }

    public String pack() {
        return place.entry().packId();
    }
}
