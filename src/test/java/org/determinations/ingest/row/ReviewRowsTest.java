package org.determinations.ingest.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.determinations.ingest.Reading;
import org.determinations.ingest.cell.Cells;
import org.determinations.ingest.cell.ColumnGroup;
import org.determinations.ingest.cell.ColumnGroups;
import org.determinations.ingest.cell.RowIssues;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.FileField;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FileKind;
import org.determinations.model.review.AgeBand;
import org.determinations.model.review.AreaScore;
import org.determinations.model.review.HowChosen;
import org.determinations.model.review.NotApplicable;
import org.determinations.model.review.ReaderTurn;
import org.determinations.model.review.Replacement;
import org.determinations.model.review.ReviewArea;
import org.determinations.model.review.ReviewReader;
import org.determinations.model.review.ReviewRound;
import org.determinations.model.review.ReviewStatement;
import org.determinations.model.review.ReviewedRecord;
import org.determinations.model.review.SampleStatement;
import org.determinations.model.review.SchoolLevel;
import org.determinations.model.review.ScoreStatement;
import org.determinations.model.review.Stratum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of quality reviews: what they say, and that nothing of a child gets in or is repeated. */
class ReviewRowsTest {
    private static final ReviewedRecord RECORD =
            new ReviewedRecord(new DistrictCode("09010000"), new ReviewRound(new SchoolYear(2012), 1), "R-12");
    private static final String SCORE = "09010000,2012-13,1,R-12,V-1,first,goals,3,2012-10-01,";
    private static final String RANDOM = "09010000,2012-13,1,R-12,high,transition age,random,20121,Yes,,";

    private final RowIssues issues = new RowIssues("reviews.csv", 2);

    private List<ReviewStatement> read(FileKind kind, String cells) {
        List<String> texts = List.of(cells.split(",", -1));
        List<FileField> fields = kind.fields();
        Map<String, String> row = IntStream.range(0, fields.size())
                .boxed()
                .collect(Collectors.toMap(i -> fields.get(i).name(), texts::get));
        Cells of = new Cells(List.of(), ColumnGroup.of(Map.of(), row), issues, Reading.CONTEXT);
        return FactKinds.REVIEW
                .in(RowParser.of(kind).parse(new RowParser.Row(of, ColumnGroups.of(List.of()), Reading.CONTEXT)))
                .stream()
                .map(fact -> fact.statement())
                .toList();
    }

    @Test
    void a_row_is_a_score_of_one_reader_in_one_area() {
        assertThat(read(FileKind.IEP_REVIEWS, SCORE))
                .containsExactly(new ScoreStatement(
                        RECORD,
                        ReviewArea.GOALS,
                        new ReviewReader("V-1", ReaderTurn.FIRST),
                        AreaScore.of(3),
                        LocalDate.of(2012, 10, 1)));
        assertThat(issues.list()).isEmpty();
    }

    @Test
    void an_area_that_does_not_apply_has_a_reason_of_its_own() {
        assertThat(read(
                        FileKind.IEP_REVIEWS,
                        "09010000,2012-13,1,R-12,V-2,second,transition,,2013-06-30,under transition age"))
                .extracting(of -> of.score().orElseThrow().given())
                .containsExactly(AreaScore.of(NotApplicable.UNDER_TRANSITION_AGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "2", "3", "4"})
    void whole_scores_from_0_to_4_are_read(String score) {
        assertThat(read(FileKind.IEP_REVIEWS, SCORE.replace(",3,", "," + score + ",")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                ",3,|,5,|REVIEW_ANSWER_REFUSED",
                ",3,|,-1,|REVIEW_ANSWER_REFUSED",
                ",3,|,2.5,|REVIEW_ANSWER_REFUSED",
                ",3,|,four,|REVIEW_ANSWER_REFUSED",
                ",3,|,,|REVIEW_ROW_CONTRADICTS",
                "10-01,|10-01,under transition age|REVIEW_ROW_CONTRADICTS",
                ",goals,3,2012-10-01,|,goals,,2012-10-01,under transition age|REVIEW_ROW_CONTRADICTS",
                ",goals,3,2012-10-01,|,goals,,2012-10-01,was ill|REVIEW_ANSWER_REFUSED",
                "goals|aims|REVIEW_ANSWER_REFUSED",
                "first|1st|REVIEW_ANSWER_REFUSED",
                "2012-13,1|2012-13,0|REVIEW_ANSWER_REFUSED",
                "2012-13,1|2012-13,10|REVIEW_ANSWER_REFUSED",
                "2012-13,1|2012,1|REVIEW_ANSWER_REFUSED",
                "2012-10-01|2012-06-30|REVIEW_ANSWER_REFUSED",
                "2012-10-01|2013-07-01|REVIEW_ANSWER_REFUSED",
                "2012-10-01|1999-04-02|REVIEW_ANSWER_REFUSED",
                "2012-10-01|10/1/2012|REVIEW_ANSWER_REFUSED",
            })
    void what_a_cell_may_not_hold_is_refused_with_what_it_may(String sound, String fault, IssueCode code) {
        assertThat(read(FileKind.IEP_REVIEWS, SCORE.replace(sound, fault))).isEmpty();
        assertThat(issues.list()).extracting(Issue::code).containsExactly(code);
        assertThat(issues.list().get(0).allowed()).isNotEmpty();
    }

    /** Invented: names, initials with a birthday, birth dates, numbers of students, social security numbers. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zqxj Mills",
                "ZQXJ",
                "ZM-0402",
                "1999-04-02",
                "04021999",
                "040299",
                "4/2/1999",
                "R-040299",
                "R-1012345678",
                "1012345678",
                "987-65-4321",
                "987654321",
                "R 12",
                "r-12",
                "R-",
                "",
            })
    void what_could_tell_who_a_child_is_is_no_number_and_is_not_repeated(String text) {
        assertThat(read(FileKind.IEP_REVIEWS, SCORE.replace("R-12", text))).isEmpty();
        assertThat(read(FileKind.IEP_REVIEWS, SCORE.replace("V-1", text))).isEmpty();
        assertThat(issues.list()).extracting(Issue::code).containsOnly(IssueCode.PSEUDONYM_REFUSED);
        assertThat(issues.list()).hasSize(2).allSatisfy(issue -> {
            assertThat(issue.allowed()).contains("never a name");
            if (!text.isEmpty()) {
                assertThat(issue.line()).doesNotContain(text.equals("R-") ? "found R-" : text);
            }
        });
    }

    @Test
    void a_name_in_any_cell_is_not_repeated() {
        for (int column = 1; column < SCORE.split(",", -1).length; column++) {
            String[] cells = SCORE.split(",", -1);
            cells[column] = "Zqxj";
            read(FileKind.IEP_REVIEWS, String.join(",", cells));
        }
        for (int column = 1; column < RANDOM.split(",", -1).length; column++) {
            String[] cells = RANDOM.split(",", -1);
            cells[column] = "Zqxj";
            read(FileKind.IEP_REVIEW_SAMPLES, String.join(",", cells));
        }
        assertThat(issues.list())
                .hasSizeGreaterThan(15)
                .noneMatch(issue -> issue.line().contains("Zqxj"));
    }

    @Test
    void a_row_of_a_sample_says_how_the_record_was_chosen() {
        assertThat(read(FileKind.IEP_REVIEW_SAMPLES, RANDOM))
                .containsExactly(new SampleStatement(
                        RECORD,
                        new Stratum(SchoolLevel.HIGH, AgeBand.TRANSITION_AGE),
                        new SampleStatement.Selection(HowChosen.RANDOM, Optional.of(20121), true, Optional.empty())));
        assertThat(read(
                        FileKind.IEP_REVIEW_SAMPLES,
                        "09010000,2012-13,1,R-12,high,transition age,replacement,,No,R-7,left the district"))
                .extracting(of -> of.sample().orElseThrow().selection().replaces())
                .containsExactly(Optional.of(new Replacement("R-7", Replacement.Why.LEFT_THE_DISTRICT)));
        assertThat(read(FileKind.IEP_REVIEW_SAMPLES, "09010000,2012-13,1,R-12,high,transition age,self-chosen,,,,"))
                .extracting(of -> of.sample().orElseThrow().selection())
                .containsExactly(SampleStatement.Selection.of(HowChosen.SELF_CHOSEN));
        assertThat(issues.list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'random,20121,Yes,,','random,,Yes,,',REVIEW_ROW_CONTRADICTS",
        "'random,20121,Yes,,','random,ten,Yes,,',REVIEW_ANSWER_REFUSED",
        "'random,20121,Yes,,','random,20121,Yes,R-3,',REVIEW_ROW_CONTRADICTS",
        "'random,20121,Yes,,','random,20121,Perhaps,,',REVIEW_ANSWER_REFUSED",
        "'random,20121,Yes,,','listed,20121,No,,',REVIEW_ROW_CONTRADICTS",
        "'random,20121,Yes,,','self-chosen,,Yes,,',REVIEW_ROW_CONTRADICTS",
        "'random,20121,Yes,,','replacement,,No,R-3,',REVIEW_ROW_CONTRADICTS",
        "'random,20121,Yes,,','replacement,,No,R-3,was ill',REVIEW_ANSWER_REFUSED",
        "'random,20121,Yes,,','replacement,,No,Zqxj,left the district',PSEUDONYM_REFUSED",
        "'random,20121,Yes,,','drawn,20121,No,,',REVIEW_ANSWER_REFUSED",
    })
    void a_row_of_a_sample_that_contradicts_itself_is_refused(String sound, String fault, IssueCode code) {
        read(FileKind.IEP_REVIEW_SAMPLES, RANDOM.replace(sound, fault));
        assertThat(issues.list()).extracting(Issue::code).contains(code);
        assertThat(issues.rejects()).isTrue();
    }
}
