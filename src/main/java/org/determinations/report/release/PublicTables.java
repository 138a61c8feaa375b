package org.determinations.report.release;

import java.util.stream.Stream;
import org.determinations.report.dossier.PublicResults;
import org.determinations.report.dossier.RunDossier;
import org.determinations.report.form.ExportFile;

/** What the public is given as a table: the files of the release, made again from the store. */
public final class PublicTables {
    private PublicTables() {}

    /** Of a released official run; anything else is a program fault. */
    public static Stream<ExportFile> csv(RunDossier dossier) {
        return PublicRelease.files(
                        PublicResults.of(dossier), dossier.plan().jurisdiction().words())
                .stream()
                .map(file -> ExportFile.of(file.name(), file.text()));
    }
}
