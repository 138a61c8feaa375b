package org.determinations.ingest;

import java.util.List;
import org.determinations.ingest.row.StudentCodes;
import org.determinations.model.fact.FileFields;
import org.determinations.model.fact.StudentFields;

/** The columns of a student record that are looked at. */
enum RecordColumn {
    YEAR(StudentFields.SCHOOL_YEAR, ""),
    DISTRICT(FileFields.DISTRICT_CODE, ""),
    RACE(StudentFields.RACE_CODE, StudentCodes.RACE),
    ENROLMENT(StudentFields.ENROLMENT_CODE, StudentCodes.ENROLMENT),
    GRADE(StudentFields.GRADE_CODE, StudentCodes.GRADE),
    INCOME(StudentFields.INCOME_CODE, StudentCodes.INCOME),
    EARLY(StudentFields.EARLY_PLACEMENT_CODE, StudentCodes.EARLY_PLACEMENT),
    PLACEMENT(StudentFields.PLACEMENT_CODE, StudentCodes.PLACEMENT),
    DISABILITY(StudentFields.DISABILITY_CODE, StudentCodes.DISABILITY);

    /** Those with a code of a list. */
    static final List<RecordColumn> CODES = List.of(values()).subList(2, values().length);

    private final String field;
    private final String element;

    RecordColumn(String field, String element) {
        this.field = field;
        this.element = element;
    }

    String field() {
        return field;
    }

    String element() {
        return element;
    }

    /** A student without special education has no code there. */
    boolean mayBeBlank() {
        return compareTo(EARLY) >= 0;
    }
}
