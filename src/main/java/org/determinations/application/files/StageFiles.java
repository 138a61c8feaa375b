package org.determinations.application.files;

import java.util.List;
import java.util.Optional;
import org.determinations.application.run.StageFolder;
import org.determinations.model.run.RunHeader;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.report.run.ErrorReport;

/**
 * The files of one folder of a cycle as they are now, with what has been offered to it. One per look; immutable.
 *
 * @param newest newest computed run of the stage; empty when there is none
 * @param files those of the folder, and for a stage those beside the stage folders that it reads, by name
 * @param together issues of no single file, by kind, the worst first
 * @param gone files of the folder that the newest run read and that are not there any more
 * @param offers about the folder, newest first
 * @param errors what is to be corrected, as it is handed out; empty when rows were not counted
 */
public record StageFiles(
        CyclePlan plan,
        StageFolder folder,
        Optional<RunHeader> newest,
        List<StageFile> files,
        List<StageFile.IssueGroup> together,
        List<String> gone,
        List<Offer> offers,
        Optional<ErrorReport> errors) {

    public StageFiles {
        files = List.copyOf(files);
        together = List.copyOf(together);
        gone = List.copyOf(gone);
        offers = List.copyOf(offers);
    }

    /** Offers that a person must decide about, newest first. */
    public List<Offer> waiting() {
        return offers.stream()
                .filter(offer -> offer.state() == OfferState.WAITING)
                .toList();
    }
}
