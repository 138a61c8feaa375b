package org.determinations.model.fact;

import static org.determinations.model.FileField.group;
import static org.determinations.model.FileField.needed;
import static org.determinations.model.FileField.ofGroup;
import static org.determinations.model.FileField.useful;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.model.ColumnType;
import org.determinations.model.FileField;

/** The fields of each kind of file, by the names of our own layouts. A contract maps a file's columns to them. */
public final class FileFields {
    public static final String REPORT_YEAR = "report_year";
    public static final String DISTRICT_CODE = "district_code";
    public static final String DISTRICT_NAME = "district_name";
    public static final String ACCOUNTABILITY_LEVEL = "accountability_level";
    public static final String REASON = "reason";
    public static final String PPI_ALL = "cumulative_ppi_all";
    public static final String PPI_HIGH_NEEDS = "cumulative_ppi_high_needs";
    public static final String INDICATOR = "indicator";
    public static final String REVIEWED_SCHOOL_YEAR = "reviewed_school_year";
    public static final String NUMERATOR = "numerator";
    public static final String DENOMINATOR = "denominator";
    public static final String PERCENT = "percent";
    public static final String REPORTED_VALUE = "reported_value";
    public static final String PRACTICES_CONTRIBUTE = "practices_contribute";
    public static final String DUE = "due";
    public static final String SUBMITTED_ON = "submitted_on";
    public static final String VALID = "valid";
    public static final String RELIABLE = "reliable";
    public static final String FINDING_ID = "finding_id";
    public static final String FINDING_SOURCE = "source";
    public static final String REPORT_DATE = "report_date";
    public static final String CRITERION = "criterion";
    public static final String RATING = "rating";
    public static final String CORRECTION_DUE_ON = "correction_due_on";
    public static final String CORRECTED_ON = "corrected_on";
    public static final String VERIFIED_ON = "verified_on";
    public static final String ENTERED_ON = "entered_on";
    public static final String DECISION = "decision";
    public static final String DETERMINATION_CATEGORY = "category";
    public static final String DECIDED_BY = "decided_by";
    public static final String DECIDED_ON = "decided_on";
    public static final String EVIDENCE = "evidence";
    public static final String DISCREPANCY_ID = "discrepancy_id";
    public static final String SCHOOL_CODE = "school_code";
    public static final String KIND = "kind";
    public static final String SUBJECT = "subject";
    public static final String REPORTED_AT = "reported_at";
    public static final String PREDECESSOR_CODE = "predecessor_code";
    public static final String SUCCESSOR_CODE = "successor_code";
    public static final String EFFECTIVE_ON = "effective_on";
    public static final String NOTE = "note";

    private static final FileField CYCLE = useful(REPORT_YEAR, ColumnType.CYCLE_YEAR);
    private static final FileField CODE = needed(DISTRICT_CODE, ColumnType.DISTRICT_CODE);
    private static final FileField NAME = useful(DISTRICT_NAME, ColumnType.TEXT);

    static final List<FileField> LEVELS = List.of(
            CYCLE,
            CODE,
            NAME,
            needed(ACCOUNTABILITY_LEVEL, ColumnType.ACCOUNTABILITY_LEVEL),
            useful(REASON, ColumnType.TEXT),
            useful(PPI_ALL, ColumnType.PERCENT),
            useful(PPI_HIGH_NEEDS, ColumnType.PERCENT));

    static final List<FileField> INDICATORS = List.of(
            CYCLE,
            CODE,
            NAME,
            group(INDICATOR, ColumnType.INDICATOR),
            ofGroup(REVIEWED_SCHOOL_YEAR, ColumnType.REVIEWED_YEAR),
            ofGroup(NUMERATOR, ColumnType.COUNT),
            ofGroup(DENOMINATOR, ColumnType.COUNT),
            ofGroup(PERCENT, ColumnType.PERCENT),
            ofGroup(REPORTED_VALUE, ColumnType.REPORTED_VALUE),
            ofGroup(PRACTICES_CONTRIBUTE, ColumnType.YES_NO),
            ofGroup(DUE, ColumnType.YES_NO),
            ofGroup(SUBMITTED_ON, ColumnType.DATE),
            ofGroup(VALID, ColumnType.YES_NO),
            ofGroup(RELIABLE, ColumnType.YES_NO));

    static final List<FileField> DECISIONS = List.of(
            CYCLE,
            CODE,
            needed(DECISION, ColumnType.DECISION),
            needed(DETERMINATION_CATEGORY, ColumnType.CATEGORY_CODE),
            needed(DECIDED_BY, ColumnType.TEXT),
            needed(DECIDED_ON, ColumnType.DATE),
            needed(REASON, ColumnType.TEXT),
            useful(EVIDENCE, ColumnType.TEXT));

    static final List<FileField> DISCREPANCIES = List.of(
            CYCLE,
            needed(DISCREPANCY_ID, ColumnType.TEXT),
            CODE,
            useful(SCHOOL_CODE, ColumnType.SCHOOL_CODE),
            useful(KIND, ColumnType.TEXT),
            useful(SUBJECT, ColumnType.TEXT),
            needed(REPORTED_AT, ColumnType.CLOCK_TIME),
            needed(DECISION, ColumnType.DISCREPANCY_DECISION),
            needed(DECIDED_BY, ColumnType.TEXT),
            needed(DECIDED_ON, ColumnType.DATE),
            needed(REASON, ColumnType.TEXT));

    static final List<FileField> CORRECTED = Stream.concat(
                    LEVELS.stream(), Stream.of(needed(DISCREPANCY_ID, ColumnType.TEXT)))
            .toList();

    static final List<FileField> SUCCESSORS = List.of(
            needed(PREDECESSOR_CODE, ColumnType.DISTRICT_CODE),
            needed(SUCCESSOR_CODE, ColumnType.DISTRICT_CODE),
            needed(KIND, ColumnType.SUCCESSION),
            needed(EFFECTIVE_ON, ColumnType.DATE),
            useful(NOTE, ColumnType.TEXT));

    private FileFields() {}

    /** The field of that name within a kind; empty when the kind has none. */
    public static Optional<FileField> find(FileKind kind, String name) {
        return kind.fields().stream().filter(f -> f.name().equals(name)).findFirst();
    }
}
