package org.determinations.report;

import java.util.List;
import org.determinations.docs.OutputDescription;
import org.determinations.report.equity.EquityColumns;
import org.determinations.report.secondary.MeasureColumns;
import org.determinations.report.secondary.SecondaryAnswersFile;
import org.determinations.report.secondary.SecondaryFolder;
import org.determinations.report.secondary.SecondaryMeasuresFile;
import org.determinations.report.secondary.SecondaryPublicFile;
import org.determinations.report.secondary.SecondarySummary;

/** What a run of the secondary analysis writes. */
public final class SecondaryOutputs {
    private static final String RUN = "<out>/<cycle>/secondary/run-<run>-CONFIDENTIAL";
    private static final String OWN = RUN + "/districts/<cycle>-secondary-<date>-CONFIDENTIAL-<district>";
    private static final List<String> PUBLIC =
            List.of(RUN + "/public", "<out>/public/<cycle>/release-<run>", DossierOutputs.CUT);

    private static final List<OutputDescription> ALL = List.of(
            OutputDescription.table(
                    SecondaryMeasuresFile.NAME,
                    List.of(RUN),
                    "department; confidential",
                    "one row per district, school year, measure and group, with every count",
                    MeasureColumns.ALL),
            OutputDescription.table(
                    "<cycle>-secondary-<date>-CONFIDENTIAL-<district>-measures.csv",
                    List.of(OWN),
                    "that district; confidential",
                    "its own rows of the same",
                    MeasureColumns.ALL),
            OutputDescription.document(
                    "<cycle>-secondary-<date>-CONFIDENTIAL-<district>-answers.txt",
                    List.of(OWN),
                    "that district; confidential",
                    "answers and measures in words"),
            OutputDescription.table(
                    SecondaryAnswersFile.NAME,
                    List.of(RUN),
                    "department; confidential",
                    "one row per district and question, in the newest school year",
                    SecondaryAnswersFile.COLUMNS),
            OutputDescription.document(
                    SecondarySummary.NAME, List.of(RUN), "department; confidential", "the whole State in words"),
            OutputDescription.table(
                    SecondaryFolder.DECISIONS_NAME,
                    List.of(RUN),
                    "the people who decide; confidential",
                    "one row per proposal that nobody has decided yet",
                    SecondaryFolder.DECISION_COLUMNS),
            OutputDescription.document(
                    "secondary-state.html",
                    List.of(RUN),
                    "department; confidential",
                    "the whole State with its pictures"),
            OutputDescription.document(
                    "secondary-state-<picture>.svg",
                    List.of(RUN),
                    "department; confidential",
                    "a picture of that page"),
            OutputDescription.document(
                    "<cycle>-secondary-<date>-CONFIDENTIAL-<district>.html",
                    List.of(OWN),
                    "that district; confidential",
                    "answers, proposals and decisions with their pictures"),
            OutputDescription.document(
                    "<cycle>-secondary-<date>-CONFIDENTIAL-<district>-<picture>.svg",
                    List.of(OWN),
                    "that district; confidential",
                    "a picture of that page"),
            OutputDescription.document(
                    "secondary-public-state.html",
                    PUBLIC,
                    "public once released",
                    "the whole State, small counts withheld"),
            OutputDescription.document(
                    "secondary-public-<district>.html",
                    PUBLIC,
                    "public once released",
                    "one district, small counts withheld"),
            OutputDescription.document(
                    "secondary-public-<picture>.svg",
                    PUBLIC,
                    "public once released",
                    "a picture of one of these pages"),
            OutputDescription.table(
                    SecondaryPublicFile.NAME,
                    PUBLIC,
                    "public once released",
                    "one row per measure that may be published; a value stands only where every count that it is made"
                            + " of stands in the counts",
                    SecondaryPublicFile.COLUMNS),
            OutputDescription.table(
                    SecondaryPublicFile.COUNTS_NAME,
                    PUBLIC,
                    "public once released",
                    "the counts behind it; small counts, and counts that would give one away, are withheld",
                    SecondaryPublicFile.COUNT_COLUMNS),
            OutputDescription.table(
                    EquityColumns.NAME,
                    List.of(RUN),
                    "department; confidential",
                    "one row per school year, part of the State, group and outcome: equity over the whole State",
                    EquityColumns.COLUMNS),
            OutputDescription.table(
                    EquityColumns.OPEN_NAME,
                    PUBLIC,
                    "public once released",
                    "the same for the public: of a part of the State no placement by race or disability; small counts, and counts"
                            + " that would give one away here or beside the counts of districts, are withheld",
                    EquityColumns.COLUMNS));

    private SecondaryOutputs() {}

    /** In the order of writing. */
    public static List<OutputDescription> list() {
        return ALL;
    }
}
