package org.determinations.ingest.counted;

import java.util.List;
import org.determinations.model.fact.StudentFields;

/** The kinds of row in a file of counted records, in the order in which they stand. */
enum CountedLine {
    /** Something about the file of records: {@code name} says what, {@code value} is it. */
    FILE,
    /** Students of one cell. */
    COUNT,
    /** A district some of whose records are counted nowhere. */
    INCOMPLETE,
    /** An issue of the records, as the run lists it. */
    ISSUE,
    /** The last row: how many there are, so that a file that was cut is noticed. */
    END;

    static final String NAME = "records";
    static final String SHA256 = "sha256";
    static final String BYTES = "bytes";
    static final String CODE_LISTS = "code lists";
    static final String COUNTED_BY = "counted by";
    static final String ACCEPTED = "records counted";
    static final String REJECTED = "records rejected";
    static final String NOT_COUNTED = "records of students who no longer count";

    /** What {@link #FILE} rows say, in their order; each stands there once. */
    static final List<String> ABOUT_FILE =
            List.of(NAME, SHA256, BYTES, CODE_LISTS, COUNTED_BY, ACCEPTED, REJECTED, NOT_COUNTED);

    /** Where a column stands. */
    static int at(String column) {
        return StudentFields.COUNTED_COLUMNS.indexOf(column);
    }
}
