package org.determinations.issue;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every problem the program can report. Codes are never renumbered and never reused; a retired one stays listed.
 * Families: {@code IN-} input, {@code CR-} across files, {@code PA-} policy and job files, {@code RU-} a rule could not
 * be evaluated, {@code SY-} system, {@code FT-} follow-through.
 */
public enum IssueCode {
    EMPTY_FILE("IN-001", Severity.CRITICAL, "The file is empty"),
    NOT_TEXT("IN-002", Severity.CRITICAL, "The file is not text"),
    NOT_UTF8("IN-003", Severity.CRITICAL, "The file is not UTF-8"),
    UNKNOWN_HEADER("IN-004", Severity.CRITICAL, "The header fits no known layout"),
    LINE_TOO_LONG("IN-005", Severity.CRITICAL, "A line is longer than any real one"),
    RAGGED_ROW("IN-006", Severity.ERROR, "The row has more or fewer cells than the header"),
    OPEN_QUOTE("IN-007", Severity.CRITICAL, "A quotation mark is never closed"),
    VALUE_MISSING("IN-008", Severity.ERROR, "A value that is needed is blank"),
    NOT_A_DISTRICT_CODE("IN-009", Severity.ERROR, "The value is not a district code"),
    CODE_PADDED("IN-010", Severity.INFO, "Leading zeros of the district code were restored"),
    NOT_A_DISTRICT("IN-011", Severity.ERROR, "The code is one of a school, not of a district"),
    UNKNOWN_VALUE("IN-012", Severity.ERROR, "The value is not one of those allowed"),
    NOT_A_NUMBER("IN-013", Severity.ERROR, "The value is not a number"),
    OUT_OF_RANGE("IN-014", Severity.ERROR, "The number is outside its range"),
    NOT_A_DATE("IN-015", Severity.ERROR, "The value is not a date"),
    NOT_A_SCHOOL_YEAR("IN-016", Severity.ERROR, "The value is not a school year"),
    SAME_ROW_TWICE("IN-017", Severity.WARNING, "The row repeats an earlier row"),
    CONTRADICTING_ROWS("IN-018", Severity.ERROR, "Two rows for the same key say different things"),
    NAME_DAMAGED("IN-019", Severity.INFO, "A name was encoded twice before it reached this file"),
    STATE_ROW("IN-020", Severity.INFO, "A row for the whole State is left out"),
    ZERO_OF_ZERO("IN-021", Severity.INFO, "A percentage is printed for zero of zero"),
    RATE_CONTRADICTS_COUNTS("IN-022", Severity.WARNING, "A percentage does not follow from its counts"),
    EVERY_YEAR("IN-023", Severity.INFO, "A year column says that every year is reported"),
    NO_ROWS("IN-024", Severity.CRITICAL, "The file has a header and no rows"),
    DECISION_INCOMPLETE("IN-025", Severity.ERROR, "A decision lacks its person, date or reason"),
    DATES_OUT_OF_ORDER("IN-026", Severity.WARNING, "Dates contradict each other"),
    OTHER_YEAR("IN-027", Severity.INFO, "Rows of other years are left out"),
    UNREADABLE_FILE("IN-028", Severity.CRITICAL, "The file cannot be read"),
    DATED_AFTER_STAGE("IN-029", Severity.WARNING, "The row is dated after the date of the stage"),
    FORMULA_NEUTRALISED(
            "IN-030",
            Severity.INFO,
            "A cell that a spreadsheet would run as a formula is written as text in files for people"),
    STRAY_QUOTE("IN-031", Severity.CRITICAL, "There is text after a closing quotation mark"),
    CODE_NOT_LISTED("IN-032", Severity.ERROR, "A code is not in the code list of its school year"),
    RECORDS_REJECTED("IN-033", Severity.ERROR, "Some student records cannot be counted"),
    SPELLING_READ("IN-034", Severity.INFO, "A value with a different spelling is read as an allowed value"),
    PLACEMENT_LISTS_DISAGREE(
            "IN-035",
            Severity.WARNING,
            "Student records have a placement code from the list for a different age group"),
    NOT_A_HEADER("IN-036", Severity.CRITICAL, "The file begins with a row of data instead of a header"),
    UNSAFE_CHARACTER("IN-040", Severity.ERROR, "A cell holds an invisible control, direction or escape character"),
    NAME_OF_TWO_SCRIPTS("IN-041", Severity.ERROR, "A person's name mixes letters of two scripts"),
    NO_ROW_OF_CYCLE("IN-045", Severity.CRITICAL, "No row of the file is for this cycle"),
    NO_ROW_ACCEPTED("IN-046", Severity.CRITICAL, "No row of the file was accepted"),
    LEVEL_CONTRADICTS_REASON("IN-047", Severity.WARNING, "A level differs from the one named in its published reason"),
    PRACTICES_CONTRADICT(
            "IN-048", Severity.WARNING, "The answer on practices does not fit the significant discrepancy"),
    RATE_OF_NO_YEAR("IN-049", Severity.WARNING, "A rate does not say which year it describes, or names a future year"),
    CHARACTERS_READ("IN-055", Severity.INFO, "Look-alike or invisible characters are read as plain ones"),
    LINES_PASSED_OVER("IN-056", Severity.INFO, "Lines above the header are skipped"),
    DATE_NOT_PLAUSIBLE("IN-057", Severity.ERROR, "A date or school year is outside the plausible range"),
    SCALE_QUESTIONED("IN-058", Severity.WARNING, "A percentage is in doubt: its scale, or the counts behind it"),
    NO_REAL_DISTRICT("IN-059", Severity.WARNING, "A row of totals is not a district and is left out"),
    FILE_GIVEN_TWICE("IN-060", Severity.WARNING, "The same file is in the folder twice"),
    COUNTED_FILE_INVALID("IN-065", Severity.CRITICAL, "A file of counted student records cannot be used"),
    COUNTED_ELSEWHERE("IN-066", Severity.INFO, "Student records were counted by another program"),
    STATUS_CONTRADICTS("IN-070", Severity.ERROR, "A value and its status contradict each other"),
    MEASURE_ABSENT("IN-071", Severity.WARNING, "A district has no row of a measure that others have"),
    CELL_ERROR("IN-072", Severity.ERROR, "A cell of a workbook holds an error in place of a value"),
    LEFT_OUT_BY_CONTRACT("IN-073", Severity.INFO, "Rows or columns are left out, as the contract says"),
    WORKBOOK_NOTED("IN-074", Severity.INFO, "A workbook has hidden parts or formulas"),
    WORKBOOK_REFUSED("IN-075", Severity.CRITICAL, "The workbook cannot be read"),
    PSEUDONYM_REFUSED("IN-080", Severity.ERROR, "The number of a record or a reader could tell who somebody is"),
    REVIEW_ANSWER_REFUSED("IN-081", Severity.ERROR, "A cell of a quality review holds none of what it may hold"),
    REVIEW_ROW_CONTRADICTS("IN-082", Severity.ERROR, "Cells of a row of quality reviews contradict each other"),
    COLUMNS_NOT_FOUND("IN-090", Severity.CRITICAL, "No table of the file has the columns that were named"),
    COLUMN_NAMED_TWICE("IN-091", Severity.CRITICAL, "The header has a column that was named more than once"),
    ACCEPTANCE_UNUSABLE("IN-092", Severity.CRITICAL, "A row of accepted differences cannot be used"),
    FILE_NAME_NOT_USABLE("IN-093", Severity.CRITICAL, "A file cannot be put into a folder under this name"),
    FILE_TOO_LARGE("IN-094", Severity.CRITICAL, "The file is larger than what may be offered"),
    NOT_IN_LEVELS("CR-001", Severity.WARNING, "A district of another file has no row in the accountability levels"),
    NOT_IN_INDICATORS("CR-002", Severity.WARNING, "A district with an accountability level has no SPP indicators"),
    DECISION_UNKNOWN_DISTRICT("CR-003", Severity.CRITICAL, "A decision names a district that is not in this cycle"),
    DECISION_UNKNOWN_CATEGORY(
            "CR-004", Severity.CRITICAL, "A decision names a category that the policy pack does not have"),
    DECISION_NOT_MORE_SERIOUS(
            "CR-005", Severity.WARNING, "A decision names a category that is not more serious than that of the data"),
    DECISION_WRONG_KIND(
            "CR-006",
            Severity.CRITICAL,
            "Wrong kind of decision: ASSIGN is for districts without a level, REASSIGN for those with one"),
    TWO_DECISIONS("CR-007", Severity.CRITICAL, "Two decisions for one district"),
    NAME_DIFFERS("CR-008", Severity.INFO, "A district has different names in two files"),
    INPUT_MISSING("CR-009", Severity.CRITICAL, "A file that the stage needs is missing"),
    NO_STAGE("CR-010", Severity.CRITICAL, "The cycle folder has no stage folder"),
    OPTIONAL_INPUT_MISSING("CR-011", Severity.WARNING, "A file that the rules of the stage read is missing"),
    CONTRADICTING_FILES("CR-012", Severity.CRITICAL, "Two files say different things about the same key"),
    CORRECTION_WITHOUT_DISCREPANCY("CR-013", Severity.ERROR, "A corrected level does not name an existing discrepancy"),
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
            "A district of the previous cycle is gone, and the successor table does not say why"),
    CODE_APPEARED("CR-021", Severity.WARNING, "A district is new, and the successor table does not say why"),
    SUCCESSION_CONTRADICTS("CR-022", Severity.WARNING, "The successor table contradicts the accountability levels"),
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
    SCHOOL_YEAR_REPEATED("CR-031", Severity.WARNING, "The counts of a school year are the same as the year before"),
    DISTRICT_WITHOUT_COUNTS("CR-032", Severity.WARNING, "A district to be analyzed has no student counts"),
    RACE_NOT_IN_FILE(
            "CR-033", Severity.WARNING, "A racial group is not in the file, and the others do not add up to the total"),
    COUNTED_TWICE("CR-034", Severity.CRITICAL, "Two kinds of file give the counts of the same school year"),
    DEFINITION_CHANGED("CR-035", Severity.WARNING, "The definition of low income changes between the school years"),
    DECISION_NOT_ASKED(
            "CR-036", Severity.CRITICAL, "A decision names a district that is not in the secondary analysis"),
    STATE_NOT_COMPLETE("CR-037", Severity.WARNING, "Districts of the official run have no student counts"),
    STATE_MISSING("CR-038", Severity.ERROR, "The counts cover only the districts to be analyzed, not the whole State"),
    NOT_IN_OFFICIAL_RUN(
            "CR-039", Severity.WARNING, "Counts for a district that is not in the official run are left out"),
    SCHOOL_YEAR_MISSING("CR-040", Severity.WARNING, "There are no student counts for a school year"),
    RECORDS_OUT_OF_PLACE(
            "CR-041", Severity.CRITICAL, "Student records are in the folder of a stage that does not read them"),
    INDICATOR_NOWHERE("CR-045", Severity.WARNING, "No district has an SPP indicator that the rules read"),
    INDICATOR_ABSENT("CR-046", Severity.WARNING, "A district has no row of an SPP indicator that others have"),
    TOTAL_NOT_PARTS("CR-055", Severity.ERROR, "The parts of a stated total add up to a different number"),
    FILE_OUT_OF_PLACE(
            "CR-056", Severity.CRITICAL, "A file is in the folder of a stage that does not read that kind of file"),
    NOTHING_TO_MEASURE("CR-057", Severity.WARNING, "No measure can be computed from the counts that were given"),
    EARLIER_RESULT_DIFFERS(
            "CR-058", Severity.WARNING, "A file gives another category of an earlier cycle than was released"),
    GROUP_COUNTS_UNUSABLE("CR-059", Severity.WARNING, "Group counts of a district cannot be used"),
    NO_PACK("PA-001", Severity.CRITICAL, "No policy pack governs the cycle"),
    PACK_CHANGED("PA-002", Severity.CRITICAL, "A locked policy file was changed"),
    PARAMETER_MISSING("PA-003", Severity.CRITICAL, "A parameter that a rule needs is missing"),
    UNKNOWN_KEY("PA-004", Severity.CRITICAL, "A key is unknown"),
    PARAMETER_INCOMPLETE("PA-005", Severity.CRITICAL, "A parameter lacks its value, unit, source or confidence"),
    UNKNOWN_RULE("PA-006", Severity.CRITICAL, "The pack names a rule that the program does not have"),
    UNREADABLE_POLICY("PA-007", Severity.CRITICAL, "A policy or job file cannot be read"),
    CALENDAR_CONTRADICTS("PA-008", Severity.CRITICAL, "The calendar has a gap, an overlap or an impossible order"),
    PARAMETER_UNREADABLE("PA-009", Severity.CRITICAL, "The value of a parameter does not fit its unit"),
    UNKNOWN_SOURCE("PA-010", Severity.CRITICAL, "A source is cited that the pack does not list"),
    CONTRACT_INVALID("PA-011", Severity.CRITICAL, "An input contract contradicts itself"),
    NO_CYCLE_FILE("PA-012", Severity.CRITICAL, "The folder has no cycle.yaml"),
    CYCLE_FILE_INVALID("PA-013", Severity.CRITICAL, "The cycle.yaml cannot be used"),
    PACK_NOT_LOCKED("PA-014", Severity.CRITICAL, "A policy pack is not in the lock file"),
    RULES_INCOMPLETE(
            "PA-015", Severity.CRITICAL, "The pack leaves out a rule, or lists the rules in a different order"),
    CODE_LIST_INVALID("PA-016", Severity.CRITICAL, "A code list contradicts itself or cannot be read"),
    LETTER_FIELD("PA-017", Severity.CRITICAL, "A letter template cannot be filled in"),
    JURISDICTION_INVALID("PA-070", Severity.CRITICAL, "A jurisdiction file cannot be used"),
    NO_JURISDICTION("PA-071", Severity.CRITICAL, "There is no jurisdiction file of that name"),
    NO_ANALYSIS("PA-072", Severity.CRITICAL, "The policy pack has no secondary analysis"),
    SCORECARD_UNREADABLE("PA-080", Severity.CRITICAL, "A scorecard cannot be read"),
    SCORECARD_UNKNOWN_NAME("PA-081", Severity.CRITICAL, "A scorecard reads something that it does not define"),
    SCORECARD_FORWARD("PA-082", Severity.CRITICAL, "A scorecard reads something before it is reckoned"),
    SCORECARD_STATUS("PA-083", Severity.CRITICAL, "A scorecard does not say what happens without a value"),
    SCORECARD_BANDS("PA-084", Severity.CRITICAL, "Rows of a scorecard leave a gap or overlap"),
    SCORECARD_ROW_UNREACHED("PA-085", Severity.CRITICAL, "A row of a scorecard can never fit"),
    SCORECARD_IMPROVES(
            "PA-086", Severity.CRITICAL, "A step of a scorecard can improve a result without a source for it"),
    SCORECARD_TABLE("PA-087", Severity.CRITICAL, "A table of a scorecard cannot be read"),
    SCENARIO_UNREADABLE("PA-088", Severity.CRITICAL, "A scenario of a scorecard cannot be read"),
    SCORECARD_CONDITION("PA-089", Severity.CRITICAL, "A condition of a scorecard is none of the closed list"),
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
    NOT_FOUND("SY-010", Severity.CRITICAL, "What was asked for does not exist"),
    AMBIGUOUS("SY-011", Severity.CRITICAL, "What was asked for matches more than one thing"),
    STORE_CHECK_FAILED("SY-012", Severity.CRITICAL, "A check of the store found rows that must not exist"),
    DATABASE_NOT_MIGRATED("SY-013", Severity.CRITICAL, "The database lacks the tables of this program"),
    MOVE_NOT_ALLOWED("SY-014", Severity.CRITICAL, "The run's state does not allow this"),
    CHECKLIST_NOT_PASSED("SY-015", Severity.CRITICAL, "The release checklist is not passed"),
    FILE_DIFFERS("SY-016", Severity.CRITICAL, "A file differs from what was written"),
    REPLAY_DIFFERS("SY-017", Severity.CRITICAL, "Computing the run again gives a different result"),
    RELEASE_RECORD_DIFFERS("SY-018", Severity.CRITICAL, "The record of a release contradicts itself"),
    NOT_RELEASED_YET("SY-019", Severity.CRITICAL, "The official results that this rests on are not available yet"),
    COUNT_EXPOSED("SY-020", Severity.CRITICAL, "A withheld count can be worked out from what would be published"),
    EXPORT_NOT_ALLOWED("SY-021", Severity.CRITICAL, "The run may not be exported for this audience"),
    DATABASE_DAMAGED("SY-022", Severity.CRITICAL, "The embedded database file is damaged"),
    DATABASE_EMPTIED("SY-030", Severity.CRITICAL, "The embedded database file is empty"),
    UPGRADE_UNFINISHED("SY-031", Severity.CRITICAL, "An upgrade of the database by an earlier program did not finish"),
    STORE_BEHIND_FILES(
            "SY-032",
            Severity.CRITICAL,
            "The files of a run are complete, but the store has no record that it was computed"),
    CONTENT_DIFFERS("SY-040", Severity.CRITICAL, "What the store holds of a run differs from what was computed"),
    AUDIT_CONTRADICTED("SY-041", Severity.CRITICAL, "A file that was handed out does not match the audit trail"),
    SIGNATURE_DIFFERS("SY-042", Severity.CRITICAL, "A signature and the audit trail do not agree"),
    VIEW_DIFFERS("SY-043", Severity.CRITICAL, "A view for analysts is not the program's own"),
    PACK_NOT_KEPT("SY-044", Severity.CRITICAL, "The policy pack of a run cannot be found"),
    PACK_CHANGED_UNDER_ID("SY-045", Severity.CRITICAL, "A policy pack was changed without a new id"),
    RELEASED_VALUES_DIFFER("SY-046", Severity.CRITICAL, "The store's results differ from those that were released"),
    KEPT_PACK_DIFFERS("SY-047", Severity.CRITICAL, "A policy pack that the store keeps was altered"),
    NAME_NOT_USABLE("SY-050", Severity.CRITICAL, "A name or note that was typed cannot be used"),
    OPEN_TO_OTHERS("SY-051", Severity.CRITICAL, "Other users of this machine can read confidential files"),
    ARCHIVE_DAMAGED("SY-060", Severity.CRITICAL, "The archive of a store is damaged or was altered"),
    ARCHIVE_OTHER_SCHEMA("SY-061", Severity.CRITICAL, "The archive of a store has the tables of a different version"),
    STORE_NOT_EMPTY("SY-062", Severity.CRITICAL, "An archive can be imported only into an empty store"),
    RUN_CANNOT_ANSWER("SY-080", Severity.CRITICAL, "The run has no answer to this question"),
    CORRECTIONS_IN_FORCE("SY-090", Severity.CRITICAL, "The run would undo corrections that were released"),
    ANOTHER_JURISDICTION("SY-091", Severity.CRITICAL, "The cycle has runs of another jurisdiction"),
    FEDERAL_CHECK_FAILED("SY-120", Severity.CRITICAL, "A file for the federal office would break its own rules"),
    ACCOUNTS_NEEDED(
            "SY-130",
            Severity.CRITICAL,
            "The desk lets other machines in only with accounts and over an encrypted connection"),
    ACCOUNT_NOT_POSSIBLE("SY-131", Severity.CRITICAL, "An account cannot be made or changed like this"),
    PASSWORD_NOT_POSSIBLE("SY-132", Severity.ERROR, "A password cannot be set like this"),
    SIGN_IN_DEMANDED("SY-133", Severity.CRITICAL, "Only people who have signed in may approve and release here"),
    ROLE_LACKS_RIGHT("SY-134", Severity.CRITICAL, "The person's role does not allow this"),
    ACCOUNT_DIFFERS("SY-135", Severity.CRITICAL, "An account differs from what the audit trail tells"),
    SIGNED_RECORD_DIFFERS("SY-136", Severity.CRITICAL, "The signed record of an approval or release does not hold"),
    SIGNING_KEY_NOT_USABLE("SY-137", Severity.CRITICAL, "The signing key of the installation cannot be used"),
    CERTIFICATE_NOT_USABLE("SY-138", Severity.CRITICAL, "The certificate of the desk or its key cannot be used"),
    DECIDED_IN_BOTH(
            "SY-150", Severity.CRITICAL, "A district is decided at the desk and in a decisions file, differently"),
    DECISION_NOT_ALLOWED("SY-151", Severity.ERROR, "The policy does not allow this decision about the district"),
    DECISION_STANDS("SY-152", Severity.ERROR, "A decision about the district stands already"),
    DECISION_SEEN_CHANGED("SY-153", Severity.CRITICAL, "What a preview of decisions showed is not so any more"),
    DECISION_TOO_LATE("SY-154", Severity.CRITICAL, "A decision can be neither recorded nor taken back on this run"),
    DECISION_WITHOUT_REASON("SY-155", Severity.ERROR, "A decision lacks its reason"),
    DECISIONS_DIFFER("SY-156", Severity.CRITICAL, "The decisions of the desk differ from what the audit trail tells"),
    OFFER_NOT_OPEN("SY-160", Severity.CRITICAL, "The offered file does not take this act"),
    FOLDER_NOT_AS_SAID("SY-161", Severity.CRITICAL, "The folder does not hold what the act is about"),
    KEPT_FILE_DIFFERS("SY-162", Severity.CRITICAL, "A kept file is gone or was altered"),
    DESK_COMPUTES("SY-163", Severity.CRITICAL, "The desk computes something already"),
    NOT_AS_SEEN("SY-164", Severity.CRITICAL, "Something has changed since the page was shown"),
    PROVIDER_SETTINGS_INVALID("SY-170", Severity.CRITICAL, "The settings of the identity provider cannot be used"),
    PROVIDER_SIGN_IN_REFUSED("SY-171", Severity.ERROR, "The desk does not let in whom the identity provider sent"),
    PROVIDER_NOT_REACHED("SY-172", Severity.ERROR, "The identity provider does not answer as it must"),
    SECOND_FACTOR_REFUSED("SY-173", Severity.ERROR, "A second factor cannot be set up like this"),
    DOSSIER_HAS_NOTHING_PUBLIC(
            "SY-180", Severity.CRITICAL, "Nothing about the district has been released to the public"),
    ACT_NOT_CONFIRMED("SY-181", Severity.ERROR, "What confirms an act at the desk is missing or wrong"),
    FORM_NOT_USABLE("SY-182", Severity.ERROR, "A field of a form at the desk cannot be used"),
    NAME_OF_ANOTHER_LOGIN("SY-190", Severity.CRITICAL, "The login of the database acts in its own name only"),
    DATABASE_FOUR_EYES("SY-191", Severity.CRITICAL, "The database lets nobody approve what they took part in"),
    METRICS_TOKEN_NOT_USABLE("SY-192", Severity.ERROR, "The token for the figures of the desk cannot be used"),
    EQUITY_TABLE_INVALID("SY-200", Severity.CRITICAL, "The table of equity over the State cannot be used"),
    FINDING_OF_ANOTHER("FT-001", Severity.ERROR, "A finding stands in the ledger for another district or source"),
    FINDING_ACT_REFUSED("FT-002", Severity.ERROR, "A finding of the ledger does not take this act"),
    FINDING_NOT_PROVED("FT-003", Severity.ERROR, "A finding cannot be closed yet"),
    CASE_NUMBER_REFUSED("FT-004", Severity.ERROR, "The number of a child's case could tell who the child is"),
    LEDGER_DIFFERS("FT-005", Severity.CRITICAL, "The ledger of findings differs from what the audit trail tells"),
    DUTY_TABLE_INVALID("FT-010", Severity.CRITICAL, "A table of duties cannot be used"),
    REVIEW_ROW_REFUSED("FT-020", Severity.ERROR, "A row of quality reviews does not go with the others of its round"),
    SAMPLE_DRAWN_ALREADY("FT-021", Severity.CRITICAL, "The round has a sample already"),
    SAMPLE_LIST_UNUSABLE("FT-022", Severity.CRITICAL, "No sample can be drawn from the list"),
    REVIEWS_DIFFER("FT-023", Severity.CRITICAL, "The quality reviews differ from what the audit trail tells"),
    PICTURE_WITHHELD("FT-024", Severity.CRITICAL, "The picture of the State would show too little to be public"),
    POLICY_READS_REVIEWS("FT-025", Severity.CRITICAL, "A policy reads quality reviews, which are kept apart from it"),
    NO_ASSISTANCE_TABLE("FT-040", Severity.ERROR, "No table of assistance is for the policy of the run"),
    PLAN_ACT_REFUSED("FT-041", Severity.ERROR, "A plan of assistance does not take this act"),
    PLAN_NOT_READY("FT-042", Severity.ERROR, "A plan of assistance cannot be signed yet"),
    PLANS_DIFFER("FT-043", Severity.CRITICAL, "The plans of assistance differ from what the audit trail tells");

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
