package org.determinations.report.district;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.determinations.model.DistrictCode;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.run.RunHeader;
import org.determinations.report.dossier.PublicResults;

/**
 * What anybody may have of one district: cut out of the very files that were released, so that it can say nothing else. One per
 * district; immutable.
 *
 * @param name as it was released last
 * @param released official results, newest first; at least one
 * @param cuts parts of released files, in their order
 */
public record PublicRecord(
        DistrictCode district, String name, Jurisdiction jurisdiction, List<Released> released, List<Cut> cuts) {

    /**
     * One released official result.
     *
     * @param result as it was released; what the store says is the same
     * @param states what became of the release, in words
     * @param howToRead what the label says
     */
    public record Released(
            RunHeader run, LocalDate on, PublicResults.District result, String states, String howToRead) {}

    /**
     * What a released file of a run says of the district: its header and the district's rows, or all of a page that is the district's own.
     *
     * @param path in the dossier, as in the release
     * @param sha256 of the released file
     */
    public record Cut(RunHeader run, String path, String sha256, String text) {}

    public PublicRecord {
        released = List.copyOf(released);
        cuts = List.copyOf(cuts);
    }

    /** The newest run of whose release it has something. */
    public RunHeader newest() {
        return cuts.stream()
                .map(Cut::run)
                .max(Comparator.comparing(RunHeader::number))
                .orElseThrow();
    }
}
