package org.determinations.application.files;

import java.util.List;
import java.util.Optional;
import org.determinations.model.schedule.CyclePlan;

/**
 * An offer, and while it waits what would come of it. One per look; immutable.
 *
 * @param file as it would be read in its folder; empty once it is decided about, as it may lie nowhere any more
 * @param replaces the file that it would take the place of: the one of its name, else the only one of its kind in the folder
 * @param sameKind names of all files of its kind in the folder, without a path
 * @param blocking issues with which a run of the stage would be refused then, by kind
 * @param standsThere of an accepted one, whether the folder holds it as it was accepted
 * @param folderPrint SHA-256 over names and contents of the files that are in the folder
 */
public record OfferLook(
        CyclePlan plan,
        Offer offer,
        Optional<StageFile> file,
        Optional<String> replaces,
        List<String> sameKind,
        List<StageFile.IssueGroup> blocking,
        boolean standsThere,
        String folderPrint) {

    public OfferLook {
        sameKind = List.copyOf(sameKind);
        blocking = List.copyOf(blocking);
    }
}
