package org.determinations.application.dossier;

import java.nio.file.Path;
import java.util.List;
import org.determinations.model.DistrictCode;
import org.determinations.model.run.OutputFile;
import org.determinations.report.district.DossierAudience;

/**
 * A dossier that was written.
 *
 * @param place the folder, or the archive
 * @param files of the dossier, the page to begin with first
 */
public record DossierOutcome(
        DistrictCode district, String districtName, DossierAudience audience, Path place, List<OutputFile> files) {
    public DossierOutcome {
        files = List.copyOf(files);
    }
}
