package org.determinations.issue;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every problem the program can report. Codes are never renumbered and never reused; a retired one stays listed.
 * Families: {@code IN-} input, {@code CR-} across files, {@code PA-} policy and job files, {@code RU-} a rule could not
 * be evaluated, {@code SY-} system.
 */
public enum IssueCode {
    EMPTY_FILE("IN-001", Severity.CRITICAL, "The file is empty"),
    NOT_TEXT("IN-002", Severity.CRITICAL, "The file is not text"),
    NOT_UTF8("IN-003", Severity.CRITICAL, "The file is not UTF-8"),
    UNKNOWN_HEADER("IN-004", Severity.CRITICAL, "The header fits no known layout"),
    LINE_TOO_LONG("IN-005", Severity.CRITICAL, "A line is longer than any real one"),
    RAGGED_ROW("IN-006", Severity.ERROR, "The row has another number of cells than the header"),
    OPEN_QUOTE("IN-007", Severity.CRITICAL, "A quotation mark is never closed"),
    VALUE_MISSING("IN-008", Severity.ERROR, "A value that is needed is blank"),
    NOT_A_DISTRICT_CODE("IN-009", Severity.ERROR, "The district code is not a code"),
    CODE_PADDED("IN-010", Severity.INFO, "Leading zeros of the district code were restored"),
    NOT_A_DISTRICT("IN-011", Severity.ERROR, "The code is one of a school, not of a district"),
    UNKNOWN_VALUE("IN-012", Severity.ERROR, "The value is not one of those allowed"),
    NOT_A_NUMBER("IN-013", Severity.ERROR, "The value is not a number"),
    OUT_OF_RANGE("IN-014", Severity.ERROR, "The number is outside its range"),
    NOT_A_DATE("IN-015", Severity.ERROR, "The value is not a date"),
    NOT_A_SCHOOL_YEAR("IN-016", Severity.ERROR, "The value is not a school year"),
    SAME_ROW_TWICE("IN-017", Severity.WARNING, "The same row stands twice"),
    CONTRADICTING_ROWS("IN-018", Severity.ERROR, "Two rows for the same key say different things"),
    NAME_DAMAGED("IN-019", Severity.INFO, "A name was encoded twice on its way here"),
    STATE_ROW("IN-020", Severity.INFO, "A row of the whole state is left out"),
    ZERO_OF_ZERO("IN-021", Severity.INFO, "A percentage is printed for zero of zero"),
    RATE_CONTRADICTS_COUNTS("IN-022", Severity.WARNING, "A percentage does not follow from its counts"),
    EVERY_YEAR("IN-023", Severity.INFO, "A year column says that every year is reported"),
    NO_ROWS("IN-024", Severity.CRITICAL, "The file has a header and no row"),
    DECISION_INCOMPLETE("IN-025", Severity.ERROR, "A decision lacks its person, date or reason"),
    DATES_OUT_OF_ORDER("IN-026", Severity.WARNING, "Dates contradict each other"),
    OTHER_YEAR("IN-027", Severity.INFO, "Rows of other years are left out"),
    UNREADABLE_FILE("IN-028", Severity.CRITICAL, "The file cannot be read"),
    DATED_AFTER_STAGE("IN-029", Severity.WARNING, "The row is dated after the date of the stage"),
    FORMULA_NEUTRALISED(
            "IN-030",
            Severity.INFO,
            "A cell that a spreadsheet would run as a formula is written as text in files for people"),
    STRAY_QUOTE("IN-031", Severity.CRITICAL, "Text stands behind a closing quotation mark"),
    CODE_NOT_LISTED("IN-032", Severity.ERROR, "A code is not in the code list of its school year"),
    RECORDS_REJECTED("IN-033", Severity.ERROR, "Student records that cannot be counted"),
    SPELLING_READ("IN-034", Severity.INFO, "A value spelled another way is read as one of those allowed"),
    PLACEMENT_LISTS_DISAGREE(
            "IN-035", Severity.WARNING, "Student records have a placement of the list for another age"),
    NOT_A_HEADER("IN-036", Severity.CRITICAL, "The file begins with a row of data instead of a header"),
    UNSAFE_CHARACTER(
            "IN-040", Severity.ERROR, "A cell holds a control, direction or escape character that nobody sees"),
    NAME_OF_TWO_SCRIPTS("IN-041", Severity.ERROR, "A person's name mixes letters of two scripts"),
    NO_ROW_OF_CYCLE("IN-045", Severity.CRITICAL, "No row of the file is of this cycle"),
    NO_ROW_ACCEPTED("IN-046", Severity.CRITICAL, "No row of the file is accepted"),
    LEVEL_CONTRADICTS_REASON("IN-047", Severity.WARNING, "A level is not the one that its published reason names"),
    PRACTICES_CONTRADICT(
            "IN-048", Severity.WARNING, "The answer on practices does not go with the significant discrepancy"),
    RATE_OF_NO_YEAR("IN-049", Severity.WARNING, "A rate does not say which year it describes, or says one to come"),
    CHARACTERS_READ("IN-055", Severity.INFO, "Characters that look like others are read as those"),
    LINES_PASSED_OVER("IN-056", Severity.INFO, "Lines above the header are passed over"),
    DATE_NOT_PLAUSIBLE("IN-057", Severity.ERROR, "A date or school year lies outside the plausible span"),
    SCALE_QUESTIONED("IN-058", Severity.WARNING, "A percentage is questioned: its scale, or what it was counted from"),
    NO_REAL_DISTRICT("IN-059", Severity.WARNING, "A row of a total is no district and is left out"),
    FILE_GIVEN_TWICE("IN-060", Severity.WARNING, "A file stands in the folder twice"),
    NOT_IN_LEVELS("CR-001", Severity.WARNING, "A district of another file has no row in the accountability levels"),
    NOT_IN_INDICATORS("CR-002", Severity.WARNING, "A district with an accountability level has no SPP indicators"),
    DECISION_UNKNOWN_DISTRICT("CR-003", Severity.CRITICAL, "A decision names a district that is not in this cycle"),
    DECISION_UNKNOWN_CATEGORY(
            "CR-004", Severity.CRITICAL, "A decision names a category that the policy pack does not have"),
    DECISION_NOT_MORE_SERIOUS(
            "CR-005", Severity.WARNING, "A decision names a category that is not more serious than the aligned one"),
    DECISION_WRONG_KIND(
            "CR-006", Severity.CRITICAL, "A decision does not fit the district: a level is there, or is not"),
    TWO_DECISIONS("CR-007", Severity.CRITICAL, "Two decisions for one district"),
    NAME_DIFFERS("CR-008", Severity.INFO, "A district is named differently in two files"),
    INPUT_MISSING("CR-009", Severity.CRITICAL, "The stage lacks a file that it needs"),
    NO_STAGE("CR-010", Severity.CRITICAL, "The cycle folder has no stage folder"),
    OPTIONAL_INPUT_MISSING("CR-011", Severity.WARNING, "A file that the compliance factors read is not there"),
    CONTRADICTING_FILES("CR-012", Severity.CRITICAL, "Two files say different things of the same key"),
    CORRECTION_WITHOUT_DISCREPANCY("CR-013", Severity.ERROR, "A corrected level names no discrepancy that is there"),
    CORRECTION_NOT_ACCEPTED("CR-014", Severity.ERROR, "A corrected level names a discrepancy that is not accepted"),
    CORRECTION_OTHER_DISTRICT("CR-015", Severity.ERROR, "A corrected level names a discrepancy of another district"),
    CORRECTION_NOT_IN_LEVELS(
            "CR-016", Severity.ERROR, "A corrected level is for a district without a row in the accountability levels"),
    TWO_CORRECTIONS("CR-017", Severity.CRITICAL, "Two corrected levels for one district"),
    TWO_DISCREPANCIES("CR-018", Severity.CRITICAL, "Two discrepancies have the same id"),
    OUTSIDE_WINDOW(
            "CR-019", Severity.WARNING, "A discrepancy was reported outside the window and is not in this release"),
    CODE_VANISHED(
            "CR-020",
            Severity.WARNING,
            "A district of the cycle before is gone, and the successor table does not say why"),
    CODE_APPEARED("CR-021", Severity.WARNING, "A district is new, and the successor table does not say why"),
    SUCCESSION_CONTRADICTS(
            "CR-022", Severity.WARNING, "The successor table says something else than the accountability levels"),
    GROUP_ABOVE_WHOLE("CR-023", Severity.ERROR, "More students with disabilities are counted than are enrolled"),
    RACES_ABOVE_TOTAL("CR-024", Severity.ERROR, "The racial groups add up to more than the total"),
    RACES_BELOW_TOTAL("CR-025", Severity.WARNING, "The racial groups add up to less than the total"),
    INCOMES_NOT_TOTAL("CR-026", Severity.ERROR, "The income groups do not add up to the total"),
    PLACEMENTS_ABOVE_TOTAL(
            "CR-027", Severity.ERROR, "The placements add up to more than the students with disabilities"),
    PLACEMENTS_BELOW_TOTAL(
            "CR-028", Severity.WARNING, "The placements add up to less than the students with disabilities"),
    CROSSING_NOT_MARGINS(
            "CR-029", Severity.ERROR, "Counts by race and income do not add up to the counts by race or by income"),
    STATE_BELOW_DISTRICT("CR-030", Severity.CRITICAL, "A district has more students than the whole State"),
    SCHOOL_YEAR_REPEATED("CR-031", Severity.WARNING, "The counts of a school year are those of the year before"),
    DISTRICT_WITHOUT_COUNTS("CR-032", Severity.WARNING, "A district to be analysed has no student counts"),
    RACE_NOT_IN_FILE(
            "CR-033", Severity.WARNING, "A racial group is not in the file, and the others do not add up to the total"),
    COUNTED_TWICE("CR-034", Severity.CRITICAL, "Two kinds of file give the counts of the same school year"),
    DEFINITION_CHANGED("CR-035", Severity.WARNING, "The definition of low income changes between the school years"),
    DECISION_NOT_ASKED(
            "CR-036", Severity.CRITICAL, "A decision names a district that the secondary analysis is not about"),
    STATE_NOT_COMPLETE("CR-037", Severity.WARNING, "Districts of the official run have no student counts"),
    STATE_MISSING(
            "CR-038", Severity.ERROR, "The counts are only of the districts to be analysed, not of the whole State"),
    NOT_IN_OFFICIAL_RUN(
            "CR-039", Severity.WARNING, "Counts of a unit that the official run does not have are left out"),
    SCHOOL_YEAR_MISSING("CR-040", Severity.WARNING, "There are no student counts of a school year"),
    RECORDS_OUT_OF_PLACE(
            "CR-041", Severity.CRITICAL, "Student records stand in the folder of a stage that does not read them"),
    INDICATOR_NOWHERE("CR-045", Severity.WARNING, "No district has an SPP indicator that the rules read"),
    INDICATOR_ABSENT("CR-046", Severity.WARNING, "A district has no row of an SPP indicator that others have"),
    TOTAL_NOT_PARTS("CR-055", Severity.ERROR, "The parts of a stated total add up to another number"),
    FILE_OUT_OF_PLACE(
            "CR-056", Severity.CRITICAL, "A file stands in the folder of a stage that does not read its kind"),
    NOTHING_TO_MEASURE("CR-057", Severity.WARNING, "No measure can be computed from the counts that were given"),
    NO_PACK("PA-001", Severity.CRITICAL, "No policy pack governs the cycle"),
    PACK_CHANGED("PA-002", Severity.CRITICAL, "A locked policy file was changed"),
    PARAMETER_MISSING("PA-003", Severity.CRITICAL, "A parameter that a rule needs is missing"),
    UNKNOWN_KEY("PA-004", Severity.CRITICAL, "A key is not known"),
    PARAMETER_INCOMPLETE("PA-005", Severity.CRITICAL, "A parameter lacks its value, unit, source or confidence"),
    UNKNOWN_RULE("PA-006", Severity.CRITICAL, "The pack names a rule that the program does not have"),
    UNREADABLE_POLICY("PA-007", Severity.CRITICAL, "A policy or job file cannot be read"),
    CALENDAR_CONTRADICTS("PA-008", Severity.CRITICAL, "The calendar has a gap, an overlap or an order that cannot be"),
    PARAMETER_UNREADABLE("PA-009", Severity.CRITICAL, "The value of a parameter is not of its unit"),
    UNKNOWN_SOURCE("PA-010", Severity.CRITICAL, "A source is cited that the pack does not list"),
    CONTRACT_INVALID("PA-011", Severity.CRITICAL, "An input contract contradicts itself"),
    NO_CYCLE_FILE("PA-012", Severity.CRITICAL, "The folder has no cycle.yaml"),
    CYCLE_FILE_INVALID("PA-013", Severity.CRITICAL, "The cycle.yaml cannot be used"),
    PACK_NOT_LOCKED("PA-014", Severity.CRITICAL, "A policy pack is not in the lock file"),
    RULES_INCOMPLETE("PA-015", Severity.CRITICAL, "The pack leaves out a rule, or has rules in another order"),
    CODE_LIST_INVALID("PA-016", Severity.CRITICAL, "A code list contradicts itself or cannot be read"),
    LETTER_FIELD("PA-017", Severity.CRITICAL, "A letter template cannot be filled in"),
    RULE_NOT_EVALUATED("RU-001", Severity.ERROR, "A rule could not be evaluated"),
    HOME_NOT_WRITABLE("SY-001", Severity.CRITICAL, "The home folder cannot be written"),
    DISK_FULL("SY-002", Severity.CRITICAL, "The disk is full"),
    CONNECTION_LOST("SY-003", Severity.CRITICAL, "The database cannot be reached"),
    DATABASE_IN_USE("SY-004", Severity.CRITICAL, "Another process holds the embedded database"),
    STAGE_IN_USE("SY-005", Severity.CRITICAL, "Another run holds this cycle and stage"),
    LOGIN_REFUSED("SY-006", Severity.CRITICAL, "The database refuses the user or the password"),
    DATABASE_NEWER("SY-007", Severity.CRITICAL, "The database was made by a newer program"),
    OUTPUT_NOT_WRITABLE("SY-008", Severity.CRITICAL, "The output folder cannot be written"),
    NOTHING_TO_DO("SY-009", Severity.INFO, "The same work is already done"),
    NOT_FOUND("SY-010", Severity.CRITICAL, "What was asked for is not there"),
    AMBIGUOUS("SY-011", Severity.CRITICAL, "What was asked for fits several"),
    STORE_CHECK_FAILED("SY-012", Severity.CRITICAL, "A check of the store found rows that must not exist"),
    DATABASE_NOT_MIGRATED("SY-013", Severity.CRITICAL, "The database lacks the tables of this program"),
    MOVE_NOT_ALLOWED("SY-014", Severity.CRITICAL, "The run's state does not allow this"),
    CHECKLIST_NOT_PASSED("SY-015", Severity.CRITICAL, "The release checklist is not passed"),
    FILE_DIFFERS("SY-016", Severity.CRITICAL, "A file is not as it was written"),
    REPLAY_DIFFERS("SY-017", Severity.CRITICAL, "Computing a run again gives something else"),
    RELEASE_RECORD_DIFFERS("SY-018", Severity.CRITICAL, "The record of a release contradicts itself"),
    NOT_RELEASED_YET("SY-019", Severity.CRITICAL, "The official results that this rests on are not there yet"),
    COUNT_EXPOSED("SY-020", Severity.CRITICAL, "A withheld count can be worked out from what would be published"),
    EXPORT_NOT_ALLOWED("SY-021", Severity.CRITICAL, "The run may not be exported for this audience"),
    DATABASE_DAMAGED("SY-022", Severity.CRITICAL, "The embedded database file is damaged"),
    DATABASE_EMPTIED("SY-030", Severity.CRITICAL, "The embedded database file is empty"),
    UPGRADE_UNFINISHED("SY-031", Severity.CRITICAL, "An upgrade of the database by an earlier program was cut short"),
    STORE_BEHIND_FILES(
            "SY-032",
            Severity.CRITICAL,
            "The files of a run are whole, and the store does not say that it was computed"),
    CONTENT_DIFFERS("SY-040", Severity.CRITICAL, "What the store holds of a run is not what was computed"),
    AUDIT_CONTRADICTED("SY-041", Severity.CRITICAL, "What left the house names another audit trail"),
    SIGNATURE_DIFFERS("SY-042", Severity.CRITICAL, "A signature and the audit trail do not agree"),
    VIEW_DIFFERS("SY-043", Severity.CRITICAL, "A view for analysts is not the program's own"),
    PACK_NOT_KEPT("SY-044", Severity.CRITICAL, "The policy pack of a run is kept nowhere"),
    PACK_CHANGED_UNDER_ID("SY-045", Severity.CRITICAL, "A policy pack was changed under its id"),
    RELEASED_VALUES_DIFFER("SY-046", Severity.CRITICAL, "The store's results are not those that were released"),
    KEPT_PACK_DIFFERS("SY-047", Severity.CRITICAL, "A policy pack that the store keeps was altered"),
    NAME_NOT_USABLE("SY-050", Severity.CRITICAL, "A name or note that was typed cannot be used"),
    OPEN_TO_OTHERS("SY-051", Severity.CRITICAL, "Others on this machine can read what is confidential"),
    ARCHIVE_DAMAGED("SY-060", Severity.CRITICAL, "The archive of a store is damaged or was altered"),
    ARCHIVE_OTHER_SCHEMA("SY-061", Severity.CRITICAL, "The archive of a store has the tables of another version"),
    STORE_NOT_EMPTY("SY-062", Severity.CRITICAL, "An archive is imported into an empty store only"),
    RUN_CANNOT_ANSWER("SY-080", Severity.CRITICAL, "The run has no answer to this question"),
    CORRECTIONS_IN_FORCE("SY-090", Severity.CRITICAL, "The run would take back corrections that were released");

    private final String code;
    private final Severity severity;
    private final String title;

    IssueCode(String code, Severity severity, String title) {
        this.code = code;
        this.severity = severity;
        this.title = title;
    }

    /** Stable code as printed, such as {@code IN-012}. */
    public String code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }

    /** One sentence without the details of a case. */
    public String title() {
        return title;
    }

    /** The issue code printed as {@code text}; empty when there is none. */
    public static Optional<IssueCode> find(String text) {
        return Arrays.stream(values()).filter(c -> c.code.equals(text)).findFirst();
    }
}
