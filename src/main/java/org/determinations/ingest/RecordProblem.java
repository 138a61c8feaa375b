package org.determinations.ingest;

import org.determinations.issue.IssueCode;

/** What is wrong with a whole record. */
enum RecordProblem {
    RAGGED(
            IssueCode.RECORDS_REJECTED,
            "rows with more or fewer cells than the header; the measures of their districts are refused",
            "Look for a comma in a cell without quotation marks."),
    SCHOOL_YEAR(
            IssueCode.RECORDS_REJECTED,
            "rows whose school_year is not a school year, or is outside the plausible range",
            "Write a school year such as %2$s."),
    DISTRICT(IssueCode.RECORDS_REJECTED, "rows whose district_code is not a district", "Write %1$s."),
    CHARACTERS(
            IssueCode.CHARACTERS_READ,
            "records with look-alike or invisible characters, which are read as plain ones",
            "Nothing to do, if the records say what they seem to say."),
    OTHER_LIST(
            IssueCode.PLACEMENT_LISTS_DISAGREE,
            "records with a placement code from the list for a different age group",
            "Grade PK is counted under DOE032 and other grades under DOE034; a kindergarten child with a DOE032"
                    + " placement alone is without placement from 2020-21 on. Correct the records.");

    private final IssueCode code;
    private final String words;
    private final String action;

    RecordProblem(IssueCode code, String words, String action) {
        this.code = code;
        this.words = words;
        this.action = action;
    }

    IssueCode code() {
        return code;
    }

    String words() {
        return words;
    }

    /** A format of the form of a district's code and of an example of a school year. */
    String action() {
        return action;
    }
}
