package org.determinations.model.review;

import static org.determinations.model.FileField.needed;
import static org.determinations.model.FileField.useful;

import java.util.List;
import java.util.stream.IntStream;
import org.determinations.model.ColumnType;
import org.determinations.model.FileField;
import org.determinations.model.Worded;

/** The fields of files of quality reviews. None of them holds free text. */
public final class ReviewFields {
    public static final String DISTRICT_CODE = "district_code";
    public static final String SCHOOL_YEAR = "school_year";
    public static final String ROUND = "review_round";
    public static final String RECORD_REF = "record_ref";
    public static final String REVIEWER_REF = "reviewer_ref";
    public static final String REVIEWER_ROLE = "reviewer_role";
    public static final String AREA = "area";
    public static final String SCORE = "score";
    public static final String REVIEWED_ON = "reviewed_on";
    public static final String NOT_APPLICABLE_REASON = "not_applicable_reason";
    public static final String SCHOOL_LEVEL = "school_level";
    public static final String AGE_BAND = "age_band";
    public static final String CHOSEN = "chosen";
    public static final String SEED = "seed";
    public static final String READ_TWICE = "read_twice";
    public static final String REPLACES_REF = "replaces_ref";
    public static final String REPLACED_REASON = "replaced_reason";

    private static final int MOST_ROUNDS = 9;

    /** Of a file of scores, in the order of our own layout. */
    public static final List<FileField> REVIEWS = List.of(
            needed(DISTRICT_CODE, ColumnType.DISTRICT_CODE),
            needed(SCHOOL_YEAR, ColumnType.SCHOOL_YEAR),
            needed(ROUND, ColumnType.REVIEW_ANSWER),
            needed(RECORD_REF, ColumnType.PSEUDONYM),
            needed(REVIEWER_REF, ColumnType.PSEUDONYM),
            needed(REVIEWER_ROLE, ColumnType.REVIEW_ANSWER),
            needed(AREA, ColumnType.REVIEW_ANSWER),
            needed(SCORE, ColumnType.REVIEW_ANSWER),
            needed(REVIEWED_ON, ColumnType.DATE),
            needed(NOT_APPLICABLE_REASON, ColumnType.REVIEW_ANSWER));

    /** Of a list or a sample of records. */
    public static final List<FileField> SAMPLES = List.of(
            needed(DISTRICT_CODE, ColumnType.DISTRICT_CODE),
            needed(SCHOOL_YEAR, ColumnType.SCHOOL_YEAR),
            needed(ROUND, ColumnType.REVIEW_ANSWER),
            needed(RECORD_REF, ColumnType.PSEUDONYM),
            needed(SCHOOL_LEVEL, ColumnType.REVIEW_ANSWER),
            needed(AGE_BAND, ColumnType.REVIEW_ANSWER),
            needed(CHOSEN, ColumnType.REVIEW_ANSWER),
            useful(SEED, ColumnType.WHOLE_NUMBER),
            useful(READ_TWICE, ColumnType.YES_NO),
            useful(REPLACES_REF, ColumnType.PSEUDONYM),
            useful(REPLACED_REASON, ColumnType.REVIEW_ANSWER));

    private ReviewFields() {}

    /** Every word or number that a field may hold, beside a blank where it may be blank; empty for a field that has no list. */
    public static List<String> words(String field) {
        return switch (field) {
            case ROUND -> numbers(1, MOST_ROUNDS);
            case REVIEWER_ROLE -> Worded.words(ReaderTurn.class);
            case AREA -> Worded.words(ReviewArea.class);
            case SCORE -> numbers(0, AreaScore.MOST);
            case NOT_APPLICABLE_REASON -> Worded.words(NotApplicable.class);
            case SCHOOL_LEVEL -> Worded.words(SchoolLevel.class);
            case AGE_BAND -> Worded.words(AgeBand.class);
            case CHOSEN -> HowChosen.words();
            case REPLACED_REASON -> Worded.words(Replacement.Why.class);
            default -> List.of();
        };
    }

    private static List<String> numbers(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList();
    }
}
