package org.determinations.report;

import java.util.ArrayList;
import java.util.List;
import org.determinations.model.Determination;
import org.determinations.model.RunReport;

/** The department's list of the districts' bundles, to send each to whom it is addressed. Names every district: stays there. */
public final class BundleIndex {
    static final String NAME = "DEPARTMENT-ONLY-index.csv";
    static final List<String> COLUMNS = List.of("district_code", "district_name", "file", "sha256", "bytes");

    private BundleIndex() {}

    /**
     * One row per district, by code.
     *
     * @param archives one for each district, in the order of codes
     */
    public static ExportFile of(RunReport runReport, List<ExportFile> archives) {
        List<Determination> districts = RunOrder.of(runReport).determinations();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < districts.size(); i++) {
            ExportFile archive = archives.get(i);
            rows.add(List.of(
                    districts.get(i).district().digits(),
                    FormulaGuard.neutral(districts.get(i).name()),
                    archive.path(),
                    SafeFiles.sha256(archive.bytes()),
                    Integer.toString(archive.bytes().length)));
        }
        return ExportFile.of(NAME, CsvText.of(COLUMNS, rows));
    }
}
