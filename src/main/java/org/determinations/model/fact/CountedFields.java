package org.determinations.model.fact;

import java.util.List;
import org.determinations.model.ColumnType;
import org.determinations.model.FileField;

/** The fields of a file of counted student records, in the order of its columns. */
public final class CountedFields {
    public static final String ROW = "row";
    public static final String NAME = "name";
    public static final String VALUE = "value";
    public static final String CODE = "issue_code";
    public static final String AT_ROW = "at_row";
    public static final String AT_COLUMN = "at_column";
    public static final String WRONG = "wrong";
    public static final String FOUND = "found";
    public static final String ALLOWED = "allowed";
    public static final String ACTION = "action";

    /** Every column; a file of counted records has all of them in this order. */
    public static final List<String> NAMES = List.of(
            ROW,
            StudentFields.SCHOOL_YEAR,
            FileFields.DISTRICT_CODE,
            StudentFields.RACE_ETHNICITY,
            StudentFields.LOW_INCOME,
            StudentFields.DISABILITY_STATUS,
            StudentFields.PLACEMENT,
            StudentFields.GRADE_SPAN,
            StudentFields.DISABILITY_CATEGORY,
            StudentFields.STUDENTS,
            NAME,
            VALUE,
            CODE,
            AT_ROW,
            AT_COLUMN,
            WRONG,
            FOUND,
            ALLOWED,
            ACTION);

    static final List<FileField> FIELDS =
            NAMES.stream().map(name -> FileField.needed(name, ColumnType.TEXT)).toList();

    private CountedFields() {}
}
