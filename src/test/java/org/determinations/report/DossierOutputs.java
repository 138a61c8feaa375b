package org.determinations.report;

import java.util.List;
import org.determinations.docs.OutputDescription;

/** The dossier of a district: what is in its folder. */
public final class DossierOutputs {
    private static final String DEPARTMENT = "<out>/dossiers/<district>-department-<date>-event-<event>-CONFIDENTIAL";
    private static final String PUBLIC = "<out>/dossiers/<district>-public-records-run-<run>";
    static final String SENT = DEPARTMENT + "/sent/<event>-<act>-run-<run>";
    static final String CUT = PUBLIC + "/from-release-<run>";
    private static final String CONFIDENTIAL = "department; confidential";

    private static final List<OutputDescription> ALL = List.of(
            OutputDescription.document(
                    "index.html",
                    List.of(DEPARTMENT, PUBLIC),
                    "department, confidential; or whoever asks for public records",
                    "the dossier to read, with the hash of every file beside it"),
            OutputDescription.document("index.txt", List.of(DEPARTMENT, PUBLIC), "the same", "the same as text"),
            OutputDescription.document(
                    "manifest.json", List.of(DEPARTMENT, PUBLIC), "the same", "its files as a dossier-manifest/1"),
            OutputDescription.document(
                    "run-<run>.txt",
                    List.of(DEPARTMENT + "/explanations"),
                    CONFIDENTIAL,
                    "why the district has its result in that run"),
            OutputDescription.document(
                    "run-<run>.json",
                    List.of(DEPARTMENT + "/explanations"),
                    CONFIDENTIAL,
                    "the same as a determination-explanation/1"),
            OutputDescription.document(
                    "<event>-<finding>.json",
                    List.of(DEPARTMENT + "/findings"),
                    CONFIDENTIAL,
                    "one finding of the ledger as a finding/1"),
            OutputDescription.document(
                    "<cycle>.json",
                    List.of(DEPARTMENT + "/plans"),
                    CONFIDENTIAL,
                    "its plan of assistance of that cycle as a plan/1"),
            OutputDescription.document(
                    "secondary.json",
                    List.of(DEPARTMENT),
                    CONFIDENTIAL,
                    "its newest secondary analysis as a secondary-explanation/1"));

    private DossierOutputs() {}

    /** In the order of reading. */
    public static List<OutputDescription> list() {
        return ALL;
    }
}
