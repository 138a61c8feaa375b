package org.determinations.report;

import java.util.ArrayList;
import java.util.List;
import org.determinations.docs.OutputDescription;
import org.determinations.report.release.BundleIndex;
import org.determinations.report.release.DistrictBundle;
import org.determinations.report.release.PublicRelease;

/** What leaves the department. */
public final class ReleaseOutputs {
    private static final String BUNDLE = "<cycle>-<stage>-<date>[-CONFIDENTIAL]-<district>";
    private static final String OWN = "that district; confidential until its stage's results are public";
    private static final List<String> FOLDERS = List.of(
            "<out>/<cycle>/<stage>/release-<run>-CONFIDENTIAL",
            "<out>/<cycle>/<stage>/export-<run>-district[-CONFIDENTIAL]/zip",
            DossierOutputs.SENT);
    private static final List<String> ARCHIVES =
            FOLDERS.stream().map(folder -> folder + "/" + BUNDLE + ".zip").toList();

    private static final List<String> LETTERS_PDF = with(ARCHIVES, "pdf");
    private static final List<String> PRINT =
            List.of("<out>/<cycle>/<stage>/export-<run>-department[-CONFIDENTIAL]/pdf");
    private static final List<String> LETTERS_DOCX = with(ARCHIVES.subList(1, 3), "docx");

    private static final List<OutputDescription> ALL = List.of(
            OutputDescription.document(BUNDLE + ".zip", FOLDERS, OWN, "everything that one district is given of a run"),
            OutputDescription.document(
                    BUNDLE + "-cover.txt",
                    ARCHIVES,
                    OWN,
                    "what is in the archive, what is confidential, how to report a discrepancy"),
            OutputDescription.table(
                    BUNDLE + "-determination.csv", ARCHIVES, OWN, "its own row", DistrictBundle.COLUMNS),
            OutputDescription.document(BUNDLE + "-explanation.md", ARCHIVES, OWN, "why it has its result, as Markdown"),
            OutputDescription.document(BUNDLE + "-explanation.txt", ARCHIVES, OWN, "the same as text"),
            OutputDescription.document(BUNDLE + "-explanation.json", ARCHIVES, OWN, "the same as a district-bundle/1"),
            OutputDescription.document(
                    BUNDLE + "-letter.pdf", LETTERS_PDF, OWN, "its letter, tagged (PDF/UA-1), fonts embedded"),
            OutputDescription.document(
                    BUNDLE + "-letter.docx", LETTERS_DOCX, OWN, "the same letter for those who edit it"),
            OutputDescription.document(
                    "DEPARTMENT-ONLY-letters-to-print-<number>.pdf",
                    PRINT,
                    "department; confidential",
                    "all letters one behind the other, each on a sheet of its own; at most 500 in a file; not tagged"),
            OutputDescription.document(
                    "DEPARTMENT-ONLY-letters-that-changed-<number>.pdf",
                    PRINT,
                    "department; confidential",
                    "the same of districts whose result changed"),
            OutputDescription.table(
                    BundleIndex.NAME,
                    List.of(FOLDERS.get(1)),
                    "department; confidential",
                    "every bundle, to send each to whom it is addressed",
                    BundleIndex.COLUMNS),
            OutputDescription.table(
                    "determinations.csv",
                    List.of(
                            "<out>/public/<cycle>/release-<run>",
                            "<out>/public/<cycle>/export-<run>/csv",
                            DossierOutputs.CUT),
                    "public",
                    "one row per district, by code; in a dossier the row of its district",
                    PublicRelease.COLUMNS),
            OutputDescription.document(
                    "about.txt",
                    List.of("<out>/public/<cycle>/release-<run>", "<out>/public/<cycle>/export-<run>/csv"),
                    "public",
                    "what the tables are, when they were released, and the note of an amendment"),
            OutputDescription.document(
                    "index.html",
                    List.of("<out>/public/<cycle>"),
                    "public",
                    "which public edition is current, and what took the place of each earlier one"),
            OutputDescription.document(
                    "<cycle>-<stage>-<date>-CONFIDENTIAL-run-<run>-WITHDRAWN.txt",
                    List.of("<out>/<cycle>/<stage>"),
                    "department; confidential",
                    "day and note of a withdrawal, beside the folder that stays"),
            OutputDescription.document(
                    "<cycle>-<stage>-<date>-run-<run>-WITHDRAWN.txt",
                    List.of("<out>/public/<cycle>"),
                    "public",
                    "the same of official results and of the public copy of a secondary analysis"));

    private ReleaseOutputs() {}

    private static List<String> with(List<String> places, String form) {
        List<String> all = new ArrayList<>(places);
        all.add("<out>/<cycle>/<stage>/export-<run>-<audience>[-CONFIDENTIAL]/" + form);
        all.add(DossierOutputs.SENT);
        return List.copyOf(all);
    }

    /** In the order of writing. */
    public static List<OutputDescription> list() {
        return ALL;
    }
}
