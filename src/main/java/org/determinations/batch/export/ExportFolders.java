package org.determinations.batch.export;

import java.nio.file.Path;
import org.determinations.batch.Installation;
import org.determinations.model.Audience;
import org.determinations.model.ExportFormat;
import org.determinations.model.RunHeader;

/** Where exports stand: the department's and the districts' beside their run, public ones in the public tree. */
final class ExportFolders {
    private ExportFolders() {}

    /**
     * {@code <out>/2012-13/official/export-3-department/xlsx}; of a confidential stage
     * {@code export-2-district-CONFIDENTIAL}; for the public {@code <out>/public/2012-13/export-3/html}.
     */
    static Path of(Installation installation, RunHeader run, Audience audience, ExportFormat format) {
        return of(installation, run, audience).resolve(format.word());
    }

    private static Path of(Installation installation, RunHeader run, Audience audience) {
        String name = "export-" + run.number();
        if (audience == Audience.PUBLIC) {
            return installation
                    .out()
                    .resolve("public")
                    .resolve(run.cycle().text())
                    .resolve(name);
        }
        String stem = name + "-" + audience.word();
        return installation
                .out()
                .resolve(run.cycle().text())
                .resolve(run.stage().word())
                .resolve(run.stage().isConfidential() ? stem + "-CONFIDENTIAL" : stem);
    }
}
