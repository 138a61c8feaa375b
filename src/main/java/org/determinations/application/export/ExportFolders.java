package org.determinations.application.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.model.release.Audience;
import org.determinations.model.release.ExportFormat;
import org.determinations.model.release.ReleaseStanding;
import org.determinations.model.run.RunHeader;
import org.determinations.report.form.Edition;
import org.determinations.report.form.ReleaseNames;

/** Where exports stand: the department's and the districts' beside their run, public ones in the public tree. */
final class ExportFolders {
    private ExportFolders() {}

    /**
     * {@code <out>/2012-13/official/export-3-department-CONFIDENTIAL/xlsx}; of a released official run {@code
     * export-3-district}; for the federal office with the day of its findings, {@code export-3-federal-2013-02-01-CONFIDENTIAL}; for the public {@code <out>/public/2012-13/export-3/html}.
     */
    static Path of(Installation installation, Edition edition, Audience audience, LocalDate on, ExportFormat format) {
        return of(installation, edition, audience, on).resolve(format.word());
    }

    /** How an audience's copy is marked. */
    static Edition edition(RunHeader run, Audience audience, ReleaseStanding standing) {
        return switch (audience) {
            case DEPARTMENT -> Edition.department(run);
            case DISTRICT -> Edition.district(run, standing, Optional.empty());
            case FEDERAL -> Edition.department(run);
            case PUBLIC -> Edition.released(run);
        };
    }

    private static Path of(Installation installation, Edition edition, Audience audience, LocalDate on) {
        RunHeader run = edition.run();
        String name = "export-" + run.number();
        if (audience == Audience.PUBLIC) {
            return installation
                    .out()
                    .resolve("public")
                    .resolve(run.cycle().text())
                    .resolve(name);
        }
        String stem = name + "-" + audience.word() + (audience == Audience.FEDERAL ? "-" + on : "");
        return installation
                .out()
                .resolve(run.cycle().text())
                .resolve(run.stage().word())
                .resolve(edition.confidential() ? stem + "-" + ReleaseNames.CONFIDENTIAL : stem);
    }
}
