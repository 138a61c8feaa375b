package org.determinations.report.lineage;

import java.util.List;
import org.determinations.model.jurisdiction.JurisdictionFile;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RunReport;

/**
 * Everything that the events of a run say. One per run; immutable.
 *
 * @param results of the run, whose input files have their hashes
 * @param jurisdiction as it was when the run was computed
 * @param outputs files of the run's own folder
 */
public record RunLineage(RunReport results, JurisdictionFile jurisdiction, List<OutputFile> outputs) {

    public RunLineage {
        outputs = List.copyOf(outputs);
    }
}
