package org.determinations.application.dossier;

import java.util.List;
import org.determinations.model.DistrictCode;
import org.determinations.model.Sha256;
import org.determinations.model.run.OutputFile;
import org.determinations.report.district.DossierAudience;
import org.determinations.report.form.Archive;
import org.determinations.report.form.ExportFile;

/**
 * A dossier before it is anywhere. One per question; the same state of the store and of the outputs gives the same bytes.
 *
 * @param name of its folder, or of its archive without the ending
 * @param files the page to begin with first, the manifest last
 */
public record Dossier(
        DistrictCode district, String districtName, DossierAudience audience, String name, List<ExportFile> files) {
    public Dossier {
        files = List.copyOf(files);
    }

    /** Names, hashes and sizes of its files. */
    public List<OutputFile> listed() {
        return files.stream()
                .map(file -> new OutputFile(file.path(), Sha256.hex(file.bytes()), file.bytes().length))
                .toList();
    }

    /** All of it as one zip archive, in a folder of its name. */
    public byte[] archive() {
        return Archive.of(
                files.stream().map(file -> file.named(name + "/" + file.path())).toList());
    }
}
