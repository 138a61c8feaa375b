package org.determinations.report;

import java.util.List;
import org.determinations.docs.OutputDescription;

/** What a run of the secondary analysis writes. */
public final class SecondaryOutputs {
    private static final String RUN = "<out>/<cycle>/secondary/run-<run>-CONFIDENTIAL";
    private static final String OWN = RUN + "/districts/<cycle>-secondary-<date>-CONFIDENTIAL-<district>";
    private static final List<String> PUBLIC = List.of(RUN + "/public", "<out>/public/<cycle>/release-<run>");

    private static final List<OutputDescription> ALL = List.of(
            OutputDescription.table(
                    SecondaryMeasuresFile.NAME,
                    List.of(RUN),
                    "department; confidential",
                    "one row per district, school year, measure and group, with every count",
                    SecondaryMeasuresFile.COLUMNS,
                    """
                    text, 8 digits | the district
                    text | as officially determined
                    text | the released official one
                    text | school year of the counts
                    `A`, `B` | which question the measure belongs to
                    text | `A1` to `B2-adj-disability`
                    text | focal group: `LOW_INCOME`, `HISPANIC`, `HISPANIC+LOW_INCOME`
                    text | grade span or disability category; empty for all
                    yes/no | whether the measure decides its question or only informs
                    text | `DATA_ERROR`, `INPUT_SUPPRESSED`, `GROUP_ABSENT`, `NOT_CALCULATED` (too few to judge, never no concern), `NO_CONCERN`, `WATCH`, `CONCERN`, `HIGH_CONCERN`
                    text | remarks such as `FRAGILE`, separated by `; `
                    text | risk ratio, alternate risk ratio, Mantel-Haenszel risk ratio, none
                    text | why this method or this status
                    whole number | focal students with the outcome
                    whole number | focal students
                    whole number | other students with the outcome
                    whole number | other students
                    number | risk of the focal group, percent
                    number | risk it is compared with, percent
                    number | rounded to 8 places
                    text | the ratio as a fraction in lowest terms
                    number | lower limit of the interval
                    number | upper limit; empty when there is none
                    number | risk difference, percentage points
                    number | students above the number at equal rates
                    number | largest possible ratio
                    number | ratio in the whole State
                    number | ratio without the district
                    number | ratio over that of the rest of the State
                    whole number | fewest students whose outcome would change the status
                    number | raw
                    number | adjusted; strength of evidence, changes no status
                    text | how it was adjusted
                    `NOT_JUDGED`, `NONE`, `REVIEW`, `PERSISTENT`, `SUSTAINED` | over the school years that can be compared; `NOT_JUDGED` where none of them could be, which is not no concern; newest school year only
                    text | school years of concern, separated by `; `; newest school year only
                    number | over the school years, stratified; describes only
                    text | where a definition changed
                    text | run of years in the style of the federal rule; race measures only
                    """),
            OutputDescription.table(
                    "<cycle>-secondary-<date>-CONFIDENTIAL-<district>-measures.csv",
                    List.of(OWN),
                    "that district; confidential",
                    "its own rows of the same",
                    SecondaryMeasuresFile.COLUMNS,
                    """
                    text, 8 digits | the district
                    text | as officially determined
                    text | the released official one
                    text | school year of the counts
                    `A`, `B` | which question the measure belongs to
                    text | `A1` to `B2-adj-disability`
                    text | focal group: `LOW_INCOME`, `HISPANIC`, `HISPANIC+LOW_INCOME`
                    text | grade span or disability category; empty for all
                    yes/no | whether the measure decides its question or only informs
                    text | `DATA_ERROR`, `INPUT_SUPPRESSED`, `GROUP_ABSENT`, `NOT_CALCULATED` (too few to judge, never no concern), `NO_CONCERN`, `WATCH`, `CONCERN`, `HIGH_CONCERN`
                    text | remarks such as `FRAGILE`, separated by `; `
                    text | risk ratio, alternate risk ratio, Mantel-Haenszel risk ratio, none
                    text | why this method or this status
                    whole number | focal students with the outcome
                    whole number | focal students
                    whole number | other students with the outcome
                    whole number | other students
                    number | risk of the focal group, percent
                    number | risk it is compared with, percent
                    number | rounded to 8 places
                    text | the ratio as a fraction in lowest terms
                    number | lower limit of the interval
                    number | upper limit; empty when there is none
                    number | risk difference, percentage points
                    number | students above the number at equal rates
                    number | largest possible ratio
                    number | ratio in the whole State
                    number | ratio without the district
                    number | ratio over that of the rest of the State
                    whole number | fewest students whose outcome would change the status
                    number | raw
                    number | adjusted; strength of evidence, changes no status
                    text | how it was adjusted
                    `NOT_JUDGED`, `NONE`, `REVIEW`, `PERSISTENT`, `SUSTAINED` | over the school years that can be compared; `NOT_JUDGED` where none of them could be, which is not no concern; newest school year only
                    text | school years of concern, separated by `; `; newest school year only
                    number | over the school years, stratified; describes only
                    text | where a definition changed
                    text | run of years in the style of the federal rule; race measures only
                    """),
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
                    SecondaryAnswersFile.COLUMNS,
                    """
                    text, 8 digits | the district
                    text | as officially determined
                    text | the released official one
                    text | school year of the counts
                    `A`, `B` | over-identification of low-income students; separation
                    `APPEARS`, `DOES_NOT_APPEAR`, `CANNOT_TELL` | what the deciding measures say together
                    text | measures that carry the verdict
                    text | deciding measures that could not be judged
                    text | informing measures of concern; they decide nothing
                    text | for the superintendent
                    text | whether intervention or assistance is warranted
                    `CONFIRM`, `DECLINE` | what a person decided; empty while nobody has
                    text | name of the person
                    date | day of the decision
                    text | the person's reason
                    """),
            OutputDescription.document(
                    SecondarySummary.NAME, List.of(RUN), "department; confidential", "the whole State in words"),
            OutputDescription.table(
                    SecondaryFolder.DECISIONS_NAME,
                    List.of(RUN),
                    "the people who decide; confidential",
                    "one row per proposal that nobody has decided yet",
                    SecondaryFolder.DECISION_COLUMNS,
                    """
                    text, 8 digits | the district
                    `A`, `B` | the question with a proposal
                    blank | `CONFIRM` or `DECLINE`
                    blank | name of the person
                    blank | day of the decision
                    blank | the person's reason
                    """),
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
                    "one row per measure that may be published; a value stands only where every count that it is made of stands in the counts",
                    SecondaryPublicFile.COLUMNS,
                    """
                    text, 8 digits | the district
                    text | as officially determined
                    text | the released official one
                    text | school year of the counts
                    text | as in the department's file
                    text | focal group
                    text | in words, or `not shown`
                    text | or `not shown`
                    text | `35.1%`, `>=95%`, `<=5%` or `not shown`
                    text | the same
                    text | a number or `not shown`
                    text | the same
                    text | the same, or `no upper limit`
                    text | the same
                    text | the same
                    """),
            OutputDescription.table(
                    SecondaryPublicFile.COUNTS_NAME,
                    PUBLIC,
                    "public once released",
                    "the counts behind it; small counts, and counts that would give one away, are withheld",
                    SecondaryPublicFile.COUNT_COLUMNS,
                    """
                    text, 8 digits | the district
                    text | school year of the counts
                    text | `ENROLLED`, `DISABLED`, `SCHOOL_AGE`, `SEPARATE`, `SEPARATE_SCHOOL`
                    text | `ALL`, an income or a racial group
                    text | a whole number or `not shown`
                    """));

    private SecondaryOutputs() {}

    /** In the order of writing. */
    public static List<OutputDescription> list() {
        return ALL;
    }
}
