package org.determinations.model.fact;

import java.util.List;
import org.determinations.model.ColumnType;
import org.determinations.model.FileField;

/** The fields of files about students: counts, records, counted records, and decisions on the secondary analysis. */
public final class StudentFields {
    public static final String SCHOOL_YEAR = "school_year";
    public static final String RACE_ETHNICITY = "race_ethnicity";
    public static final String LOW_INCOME = "low_income";
    public static final String DISABILITY_STATUS = "disability_status";
    public static final String PLACEMENT = "placement";
    public static final String GRADE_SPAN = "grade_span";
    public static final String DISABILITY_CATEGORY = "disability_category";
    public static final String STUDENTS = "students";
    public static final String RACE_CODE = "DOE010";
    public static final String ENROLMENT_CODE = "DOE012";
    public static final String GRADE_CODE = "DOE016";
    public static final String INCOME_CODE = "DOE019";
    public static final String EARLY_PLACEMENT_CODE = "DOE032";
    public static final String PLACEMENT_CODE = "DOE034";
    public static final String DISABILITY_CODE = "DOE036";
    public static final String QUESTION = "question";
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

    /** Every column of a file of counted records, in their order. */
    public static final List<String> COUNTED_COLUMNS = List.of(
            ROW,
            SCHOOL_YEAR,
            FileFields.DISTRICT_CODE,
            RACE_ETHNICITY,
            LOW_INCOME,
            DISABILITY_STATUS,
            PLACEMENT,
            GRADE_SPAN,
            DISABILITY_CATEGORY,
            STUDENTS,
            NAME,
            VALUE,
            CODE,
            AT_ROW,
            AT_COLUMN,
            WRONG,
            FOUND,
            ALLOWED,
            ACTION);

    /** What names a group of columns of counts: for people alone, as its constants say which students it is of. */
    static final FileField GROUP = FileField.group("count", ColumnType.TEXT);

    static final List<FileField> COUNTS = List.of(
            new FileField(SCHOOL_YEAR, ColumnType.SCHOOL_YEAR, true, FileField.Place.EITHER),
            FileField.needed(FileFields.DISTRICT_CODE, ColumnType.DISTRICT_CODE),
            new FileField(RACE_ETHNICITY, ColumnType.STUDENT_GROUP, true, FileField.Place.EITHER),
            new FileField(LOW_INCOME, ColumnType.STUDENT_GROUP, true, FileField.Place.EITHER),
            new FileField(DISABILITY_STATUS, ColumnType.STUDENT_GROUP, true, FileField.Place.EITHER),
            new FileField(PLACEMENT, ColumnType.STUDENT_CODE, true, FileField.Place.EITHER),
            new FileField(GRADE_SPAN, ColumnType.TEXT, false, FileField.Place.EITHER),
            new FileField(DISABILITY_CATEGORY, ColumnType.TEXT, false, FileField.Place.EITHER),
            new FileField(STUDENTS, ColumnType.STUDENTS, true, FileField.Place.GROUP));

    static final List<FileField> RECORDS = List.of(
            FileField.needed(SCHOOL_YEAR, ColumnType.SCHOOL_YEAR),
            FileField.needed(FileFields.DISTRICT_CODE, ColumnType.DISTRICT_CODE),
            FileField.needed(RACE_CODE, ColumnType.STUDENT_CODE),
            FileField.needed(ENROLMENT_CODE, ColumnType.STUDENT_CODE),
            FileField.needed(GRADE_CODE, ColumnType.STUDENT_CODE),
            FileField.needed(INCOME_CODE, ColumnType.STUDENT_CODE),
            FileField.useful(EARLY_PLACEMENT_CODE, ColumnType.STUDENT_CODE),
            FileField.needed(PLACEMENT_CODE, ColumnType.STUDENT_CODE),
            FileField.needed(DISABILITY_CODE, ColumnType.STUDENT_CODE));

    static final List<FileField> COUNTED = COUNTED_COLUMNS.stream()
            .map(name -> FileField.needed(name, ColumnType.TEXT))
            .toList();

    static final List<FileField> DECISIONS = List.of(
            FileField.needed(FileFields.DISTRICT_CODE, ColumnType.DISTRICT_CODE),
            FileField.needed(QUESTION, ColumnType.QUESTION),
            FileField.needed(FileFields.DECISION, ColumnType.CONFIRMATION),
            FileField.needed(FileFields.DECIDED_BY, ColumnType.TEXT),
            FileField.needed(FileFields.DECIDED_ON, ColumnType.DATE),
            FileField.needed(FileFields.REASON, ColumnType.TEXT));

    private StudentFields() {}
}
