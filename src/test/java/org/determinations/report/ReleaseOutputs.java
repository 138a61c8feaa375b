package org.determinations.report;

import java.util.List;
import org.determinations.docs.OutputDescription;

/** What leaves the department. */
public final class ReleaseOutputs {
    private static final List<OutputDescription> ALL = List.of(
            OutputDescription.document(
                    "<cycle>-<stage>-<date>-CONFIDENTIAL-<district>.zip",
                    List.of("<out>/<cycle>/<stage>/release-<run>-CONFIDENTIAL"),
                    "that district; confidential",
                    "everything that one district is given of a provisional or preliminary run"),
            OutputDescription.document(
                    "<cycle>-<stage>-<date>-CONFIDENTIAL-<district>-cover.txt",
                    List.of(
                            "<out>/<cycle>/<stage>/release-<run>-CONFIDENTIAL/<cycle>-<stage>-<date>-CONFIDENTIAL-<district>.zip"),
                    "that district; confidential",
                    "what is in the archive, what is confidential, how to report a discrepancy"),
            OutputDescription.table(
                    "<cycle>-<stage>-<date>-CONFIDENTIAL-<district>-determination.csv",
                    List.of(
                            "<out>/<cycle>/<stage>/release-<run>-CONFIDENTIAL/<cycle>-<stage>-<date>-CONFIDENTIAL-<district>.zip"),
                    "that district; confidential",
                    "its own row",
                    DistrictBundle.COLUMNS,
                    """
                    text, 8 digits | the district
                    text | as published
                    text | as published
                    text | final determination category; empty when undetermined
                    text | as shown
                    text | why there is no category
                    text | school year whose districts are determined
                    text | `provisional` or `preliminary`
                    date | date of the stage
                    text | district, stage, date and the word CONFIDENTIAL
                    """),
            OutputDescription.document(
                    "<cycle>-<stage>-<date>-CONFIDENTIAL-<district>-explanation.md",
                    List.of(
                            "<out>/<cycle>/<stage>/release-<run>-CONFIDENTIAL/<cycle>-<stage>-<date>-CONFIDENTIAL-<district>.zip"),
                    "that district; confidential",
                    "why it has its result, as Markdown"),
            OutputDescription.document(
                    "<cycle>-<stage>-<date>-CONFIDENTIAL-<district>-explanation.txt",
                    List.of(
                            "<out>/<cycle>/<stage>/release-<run>-CONFIDENTIAL/<cycle>-<stage>-<date>-CONFIDENTIAL-<district>.zip"),
                    "that district; confidential",
                    "the same as text"),
            OutputDescription.document(
                    "<cycle>-<stage>-<date>-CONFIDENTIAL-<district>-explanation.json",
                    List.of(
                            "<out>/<cycle>/<stage>/release-<run>-CONFIDENTIAL/<cycle>-<stage>-<date>-CONFIDENTIAL-<district>.zip"),
                    "that district; confidential",
                    "the same as a district-bundle/1"),
            OutputDescription.table(
                    "determinations.csv",
                    List.of("<out>/public/<cycle>/release-<run>", "<out>/public/<cycle>/export-<run>/csv"),
                    "public",
                    "one row per district, by code",
                    PublicRelease.COLUMNS,
                    """
                    text, 8 digits | the district
                    text | as published
                    text | as published
                    text | final determination category; empty when undetermined
                    text | its name
                    text | as shown
                    text | school year whose districts are determined
                    text | `official`
                    date | date of the stage
                    """),
            OutputDescription.document(
                    "about.txt",
                    List.of("<out>/public/<cycle>/release-<run>", "<out>/public/<cycle>/export-<run>/csv"),
                    "public",
                    "what the table is, when it was released, and the note of an amendment"),
            OutputDescription.document(
                    "<cycle>-<stage>-<date>-CONFIDENTIAL-run-<run>-WITHDRAWN.txt",
                    List.of("<out>/<cycle>/<stage>"),
                    "department; confidential",
                    "day and note of a withdrawal, beside the folder that stays"),
            OutputDescription.document(
                    "<cycle>-official-<date>-run-<run>-WITHDRAWN.txt",
                    List.of("<out>/public/<cycle>"),
                    "public",
                    "the same of official results"));

    private ReleaseOutputs() {}

    /** In the order of writing. */
    public static List<OutputDescription> list() {
        return ALL;
    }
}
